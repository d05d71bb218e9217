import { and, desc, eq, gte, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Niveau } from "#regiekaart/begrippen";
import { NIVEAU_NU } from "./casus-filter.ts";
import type { Transactie } from "./databank.ts";
import { gebruiker } from "./schema/gebruiker.ts";
import { organisatie } from "./schema/organisatie.ts";
import { regieverzoek } from "./schema/regieverzoek.ts";
import { tekst } from "./schema/tekst.ts";

export async function schrijfRegieverzoek(
  tx: Transactie,
  rij: typeof regieverzoek.$inferInsert,
): Promise<void> {
  await tx.insert(regieverzoek).values(rij);
}

type Einde = Required<Pick<typeof regieverzoek.$inferInsert, "uitkomst" | "afgerondOp">> &
  Partial<Pick<typeof regieverzoek.$inferInsert, "reden" | "toelichtingId" | "overdrachtId">>;

/** Ends a request that still waits (compare-and-set); false when it was answered before. */
export async function rondRegieverzoekAf(tx: Transactie, id: string, einde: Einde) {
  const rijen = await tx
    .update(regieverzoek)
    .set(einde)
    .where(and(eq(regieverzoek.id, id), isNull(regieverzoek.uitkomst)))
    .returning({ id: regieverzoek.id });
  return rijen.length === 1;
}

/** The overdracht that was made of it: what this organisation asked of the present holder is answered. */
export async function beantwoordMetOverdracht(
  tx: Transactie,
  o: { casusId: string; naarOrganisatieId: string; vanafVolgnr: number; id: string; op: Date },
): Promise<void> {
  await tx
    .update(regieverzoek)
    .set({ uitkomst: "overdracht", overdrachtId: o.id, afgerondOp: o.op })
    .where(
      and(
        eq(regieverzoek.casusId, o.casusId),
        eq(regieverzoek.organisatieId, o.naarOrganisatieId),
        gte(regieverzoek.vanafVolgnr, o.vanafVolgnr),
        isNull(regieverzoek.uitkomst),
      ),
    );
}

const waarom = alias(tekst, "waarom");
const toelichting = alias(tekst, "toelichting");

/** Not answered, and still with the organisation that was asked. */
const WACHT = and(
  isNull(regieverzoek.uitkomst),
  gte(
    regieverzoek.vanafVolgnr,
    sql<number>`houdt_sinds_stap(${regieverzoek.casusId}, 'procesregie')`,
  ),
);

/** The requests of one casus that I may see, newest first. */
export async function leesRegieverzoeken(tx: Transactie, casusId: string) {
  return tx
    .select({
      id: regieverzoek.id,
      organisatieId: regieverzoek.organisatieId,
      organisatie: organisatie.naam,
      gebruikerId: regieverzoek.gebruikerId,
      door: gebruiker.naam,
      vanafVolgnr: regieverzoek.vanafVolgnr,
      waarom: waarom.inhoud,
      op: regieverzoek.op,
      uitkomst: regieverzoek.uitkomst,
      reden: regieverzoek.reden,
      toelichting: toelichting.inhoud,
      overdrachtId: regieverzoek.overdrachtId,
    })
    .from(regieverzoek)
    .innerJoin(organisatie, eq(organisatie.id, regieverzoek.organisatieId))
    .innerJoin(gebruiker, eq(gebruiker.id, regieverzoek.gebruikerId))
    .leftJoin(waarom, eq(waarom.id, regieverzoek.waaromId))
    .leftJoin(toelichting, eq(toelichting.id, regieverzoek.toelichtingId))
    .where(eq(regieverzoek.casusId, casusId))
    .orderBy(desc(regieverzoek.op));
}

/** The organisations whose request waits for an answer of the present holder. */
export async function leesVragers(tx: Transactie, casusId: string): Promise<string[]> {
  const rijen = await tx
    .select({ naam: organisatie.naam })
    .from(regieverzoek)
    .innerJoin(organisatie, eq(organisatie.id, regieverzoek.organisatieId))
    .where(and(eq(regieverzoek.casusId, casusId), WACHT))
    .orderBy(desc(regieverzoek.op));
  return rijen.map((r) => r.naam);
}

/** As WACHT, of `v` in the open casus `c`. */
const OPEN = sql`v.uitkomst is null and c.afgesloten_op is null and v.vanaf_volgnr >= houdt_sinds_stap(c.id, 'procesregie')`;

export type TeBeantwoorden = {
  casusId: string;
  casusnummer: string;
  niveau: Niveau;
  organisatie: string;
};

/** What waits for my answer, because I have regie there: the oldest first. */
export async function leesMijnRegieverzoeken(
  tx: Transactie,
  aantal: number,
): Promise<TeBeantwoorden[]> {
  const rijen = await tx.execute<TeBeantwoorden>(sql`
    select c.id as "casusId", c.casusnummer, n.niveau, o.korte_naam as organisatie
      from ${regieverzoek} v join casus c on c.id = v.casus_id ${NIVEAU_NU}
      join organisatie o on o.id = v.organisatie_id
     where ${OPEN} and c.id in (select casus_id from mijn_toegang where zicht = 'regie')
     order by v.op limit ${aantal}`);
  return [...rijen];
}

export type GevraagdeRegie = {
  id: string;
  casusId: string;
  casusnummer: string;
  niveau: Niveau;
  /** Who asked. */
  gebruikerId: string;
  op: Date;
  naar: { naam: string; telefoon: string };
};

/** What my organisation asked for and waits for, in casussen that I see, with who is to answer: the oldest first. */
export async function leesGevraagdeRegie(
  tx: Transactie,
  aantal: number,
): Promise<GevraagdeRegie[]> {
  const rijen = await tx.execute<Omit<GevraagdeRegie, "op"> & { op: string }>(sql`
    select v.id, c.id as "casusId", c.casusnummer, n.niveau, v.gebruiker_id as "gebruikerId", v.op,
           json_build_object('naam', h.naam, 'telefoon', h.telefoon) as naar
      from ${regieverzoek} v join casus c on c.id = v.casus_id ${NIVEAU_NU}
      join lateral (select organisatie_id from regie_stap
                     where casus_id = c.id and soort = 'procesregie' order by volgnr desc limit 1) r on true
      join organisatie h on h.id = r.organisatie_id
     where ${OPEN} and v.organisatie_id = mijn_organisatie()
     order by v.op limit ${aantal}`);
  return rijen.map((r) => ({ ...r, op: new Date(r.op) }));
}
