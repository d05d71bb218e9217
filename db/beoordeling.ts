import { desc, eq, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Antwoorden, Niveau, Voorwaarde } from "#regiekaart/begrippen";
import { KAART_VERSIE } from "#regiekaart/kaart";
import type { Transactie } from "./databank.ts";
import { beoordeling, beoordelingAntwoord } from "./schema/beoordeling.ts";
import { gebeurtenis } from "./schema/geschiedenis.ts";
import { tekst } from "./schema/tekst.ts";

export type NieuweBeoordeling = Omit<typeof beoordeling.$inferInsert, "kaartversie"> & {
  antwoorden: Antwoorden;
  toelichtingen: Partial<Record<Voorwaarde, string>>;
};

/** Records an assessment with its seven answers; `toelichtingen` are ids of texts. */
export async function schrijfBeoordeling(
  tx: Transactie,
  { antwoorden, toelichtingen, ...rij }: NieuweBeoordeling,
): Promise<void> {
  await tx.insert(beoordeling).values({ ...rij, kaartversie: KAART_VERSIE });
  const codes = Object.keys(antwoorden) as Voorwaarde[];
  await tx.insert(beoordelingAntwoord).values(
    codes.map((voorwaarde) => ({
      beoordelingId: rij.id,
      casusId: rij.casusId,
      voorwaarde,
      antwoord: antwoorden[voorwaarde],
      toelichtingId: toelichtingen[voorwaarde] ?? null,
    })),
  );
}

/** Assessments of a casus, newest first, with the texts that I may see. */
export async function leesBeoordelingen(tx: Transactie, casusId: string, aantal: number) {
  const onderbouwing = alias(tekst, "onderbouwing");
  const zienswijze = alias(tekst, "zienswijze");
  const motivering = alias(tekst, "motivering");
  const rijen = await tx
    .select({
      id: beoordeling.id,
      op: beoordeling.op,
      kaartversie: beoordeling.kaartversie,
      niveau: beoordeling.niveau,
      advies: beoordeling.advies,
      besluit: beoordeling.besluit,
      afwijking: beoordeling.afwijking,
      stagnatie: beoordeling.stagnatie,
      door: gebeurtenis.gebruikerNaam,
      organisatie: gebeurtenis.organisatieNaam,
      onderbouwing: onderbouwing.inhoud,
      zienswijze: zienswijze.inhoud,
      motivering: motivering.inhoud,
    })
    .from(beoordeling)
    .innerJoin(gebeurtenis, eq(gebeurtenis.id, beoordeling.gebeurtenisId))
    .leftJoin(onderbouwing, eq(onderbouwing.id, beoordeling.onderbouwingId))
    .leftJoin(zienswijze, eq(zienswijze.id, beoordeling.zienswijzeId))
    .leftJoin(motivering, eq(motivering.id, beoordeling.motiveringId))
    .where(eq(beoordeling.casusId, casusId))
    .orderBy(desc(beoordeling.op))
    .limit(aantal);
  const antwoorden = await leesAntwoorden(
    tx,
    rijen.map((r) => r.id),
  );
  return rijen.map((r) => ({
    ...r,
    niveau: r.niveau as Niveau,
    advies: r.advies as Niveau,
    besluit: r.besluit as Niveau,
    antwoorden: antwoorden.get(r.id) ?? [],
  }));
}

async function leesAntwoorden(tx: Transactie, ids: string[]) {
  const rijen = ids.length
    ? await tx
        .select({
          beoordelingId: beoordelingAntwoord.beoordelingId,
          voorwaarde: beoordelingAntwoord.voorwaarde,
          antwoord: beoordelingAntwoord.antwoord,
          toelichting: tekst.inhoud,
        })
        .from(beoordelingAntwoord)
        .leftJoin(tekst, eq(tekst.id, beoordelingAntwoord.toelichtingId))
        .where(inArray(beoordelingAntwoord.beoordelingId, ids))
        .orderBy(beoordelingAntwoord.voorwaarde)
    : [];
  const groepen = new Map<string, Omit<(typeof rijen)[number], "beoordelingId">[]>();
  for (const { beoordelingId, ...rij } of rijen)
    groepen.set(beoordelingId, [...(groepen.get(beoordelingId) ?? []), rij]);
  return groepen;
}

/** What the newest assessment decided, as an overdracht needs it. */
export async function leesLaatsteBesluit(tx: Transactie, casusId: string) {
  const [rij] = await tx
    .select({ id: beoordeling.id, besluit: beoordeling.besluit, op: beoordeling.op })
    .from(beoordeling)
    .where(eq(beoordeling.casusId, casusId))
    .orderBy(desc(beoordeling.op))
    .limit(1);
  return rij ? { ...rij, besluit: rij.besluit as Niveau } : null;
}
