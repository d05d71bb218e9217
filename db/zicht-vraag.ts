import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Niveau } from "#regiekaart/begrippen";
import { NIVEAU_NU } from "./casus-filter.ts";
import type { Transactie } from "./databank.ts";
import { gebruiker } from "./schema/gebruiker.ts";
import { zichtVraag } from "./schema/zicht-vraag.ts";

type Antwoord = NonNullable<(typeof zichtVraag.$inferSelect)["antwoord"]>;

/** Asks somebody to watch safety; a question that was still open lapses, so that there is one per casus. */
export async function schrijfZichtVraag(
  tx: Transactie,
  vraag: Omit<typeof zichtVraag.$inferInsert, "antwoord" | "beantwoordOp">,
): Promise<void> {
  await laatZichtVragenVervallen(tx, vraag.casusId, vraag.op);
  await tx.insert(zichtVraag).values(vraag);
}

/** What was still asked lapses: somebody has zicht op veiligheid now, or another one is asked. */
export async function laatZichtVragenVervallen(tx: Transactie, casusId: string, op: Date) {
  await tx
    .update(zichtVraag)
    .set({ antwoord: "vervallen", beantwoordOp: op })
    .where(and(eq(zichtVraag.casusId, casusId), isNull(zichtVraag.antwoord)));
}

/** What was still asked of this person lapses. */
export async function laatVraagAanVervallen(
  tx: Transactie,
  casusId: string,
  persoonId: string,
  op: Date,
): Promise<void> {
  const open = and(eq(zichtVraag.casusId, casusId), isNull(zichtVraag.antwoord));
  await tx
    .update(zichtVraag)
    .set({ antwoord: "vervallen", beantwoordOp: op })
    .where(and(open, eq(zichtVraag.persoonId, persoonId)));
}

/** Answers a question that is still open; false when it was not. */
export async function beantwoordZichtVraag(
  tx: Transactie,
  id: string,
  antwoord: Antwoord,
  op: Date,
): Promise<boolean> {
  const rijen = await tx
    .update(zichtVraag)
    .set({ antwoord, beantwoordOp: op })
    .where(and(eq(zichtVraag.id, id), isNull(zichtVraag.antwoord)))
    .returning({ id: zichtVraag.id });
  return rijen.length === 1;
}

/** One question of this casus; null when unknown. */
export async function leesZichtVraag(tx: Transactie, casusId: string, id: string) {
  const [rij] = await tx
    .select()
    .from(zichtVraag)
    .where(and(eq(zichtVraag.casusId, casusId), eq(zichtVraag.id, id)));
  return rij ?? null;
}

/** The open question of a casus as far as I may see it: who is asked, and since when. */
export async function leesOpenZichtVraag(tx: Transactie, casusId: string) {
  const [rij] = await tx
    .select({
      id: zichtVraag.id,
      persoonId: zichtVraag.persoonId,
      naam: gebruiker.naam,
      op: zichtVraag.op,
    })
    .from(zichtVraag)
    .innerJoin(gebruiker, eq(gebruiker.id, zichtVraag.persoonId))
    .where(and(eq(zichtVraag.casusId, casusId), isNull(zichtVraag.antwoord)));
  return rij ?? null;
}

export type MijnZichtVraag = { casusId: string; casusnummer: string; niveau: Niveau; op: Date };

/** The questions that wait for my own answer, oldest first. */
export async function leesMijnZichtVragen(
  tx: Transactie,
  aantal: number,
): Promise<MijnZichtVraag[]> {
  const rijen = await tx.execute<Omit<MijnZichtVraag, "op"> & { op: string }>(sql`
    select c.id as "casusId", c.casusnummer, n.niveau, zv.op
      from ${zichtVraag} zv join casus c on c.id = zv.casus_id ${NIVEAU_NU}
     where zv.persoon_id = mijn_id() and zv.antwoord is null and ziet(c.id, 'stand')
     order by zv.op, c.casusnummer limit ${aantal}`);
  return rijen.map((r) => ({ ...r, op: new Date(r.op) }));
}

/** Who is asked in this casus now, with their organisation. */
export async function leesGevraagden(tx: Transactie, casusId: string) {
  return tx
    .select({
      gebruikerId: zichtVraag.persoonId,
      organisatieId: gebruiker.organisatieId,
      sinds: zichtVraag.op,
    })
    .from(zichtVraag)
    .innerJoin(gebruiker, eq(gebruiker.id, zichtVraag.persoonId))
    .where(and(eq(zichtVraag.casusId, casusId), isNull(zichtVraag.antwoord)))
    .orderBy(asc(zichtVraag.op));
}
