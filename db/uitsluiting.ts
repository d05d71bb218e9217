import { and, asc, eq, gt, inArray, isNull, lte, or, type SQLWrapper, sql } from "drizzle-orm";
import type { Antwoorders } from "#regiekaart/uitsluiting";
import type { Transactie } from "./databank.ts";
import { uitsluiting } from "./schema/casus.ts";
import { gebruiker } from "./schema/gebruiker.ts";
import { organisatie } from "./schema/organisatie.ts";

const LOOPT = and(
  lte(uitsluiting.van, sql`nu()`),
  or(isNull(uitsluiting.tot), gt(uitsluiting.tot, sql`nu()`)),
);

/** Whether this casus does not exist for that person. Readable in an act on the casus only. */
export async function isUitgesloten(tx: Transactie, casusId: string, gebruikerId: string) {
  const [rij] = await tx
    .select({ id: uitsluiting.id })
    .from(uitsluiting)
    .where(and(eq(uitsluiting.casusId, casusId), eq(uitsluiting.gebruikerId, gebruikerId), LOOPT))
    .limit(1);
  return rij !== undefined;
}

/** The same as a condition in a query about e-mail, which is never about a casus that does not exist for who gets it. */
export const uitgesloten = (
  casusId: SQLWrapper,
  wieId: SQLWrapper,
) => sql`exists (select 1 from ${uitsluiting} u
  where u.casus_id = ${casusId} and u.gebruiker_id = ${wieId} and (u.tot is null or u.tot > nu()))`;

export async function schrijfUitsluiting(
  tx: Transactie,
  rij: typeof uitsluiting.$inferInsert,
): Promise<void> {
  await tx.insert(uitsluiting).values(rij);
}

/** Ends it now; false when this casus has no such uitsluiting. */
export async function beeindigUitsluiting(tx: Transactie, id: string): Promise<void> {
  await tx.update(uitsluiting).set({ tot: sql`nu()` }).where(eq(uitsluiting.id, id));
}

/** One running uitsluiting of this casus, with the organisation of the person as it is now; null when there is none. */
export async function leesUitsluiting(tx: Transactie, casusId: string, id: string) {
  const [rij] = await uitsluitingen(tx, casusId, id);
  return rij ?? null;
}

/** For whom this casus does not exist, by name; row level security shows it to who has regie. */
export async function leesUitsluitingen(tx: Transactie, casusId: string) {
  return uitsluitingen(tx, casusId).orderBy(sql`${gebruiker.naam} collate "nl-x-icu"`);
}

const uitsluitingen = (tx: Transactie, casusId: string, id?: string) =>
  tx
    .select({
      id: uitsluiting.id,
      gebruikerId: gebruiker.id,
      naam: gebruiker.naam,
      organisatieId: organisatie.id,
      organisatie: organisatie.naam,
      doorZichzelf: uitsluiting.doorZichzelf,
      van: uitsluiting.van,
    })
    .from(uitsluiting)
    .innerJoin(gebruiker, eq(gebruiker.id, uitsluiting.gebruikerId))
    .innerJoin(organisatie, eq(organisatie.id, gebruiker.organisatieId))
    .where(and(eq(uitsluiting.casusId, casusId), id ? eq(uitsluiting.id, id) : undefined, LOOPT))
    .$dynamic();

/** Who of this organisation can answer now: active, and not excluded from this casus. */
export async function leesAntwoorders(
  tx: Transactie,
  casusId: string,
  organisatieId: string,
  { functies, personen }: NonNullable<Antwoorders>,
): Promise<string[]> {
  const metFunctie = or(...functies.map((f) => sql`${f} = any (${gebruiker.functies}::text[])`));
  const bijNaam = personen.length > 0 ? inArray(gebruiker.id, [...personen]) : undefined;
  const uitgesloten = tx
    .select({ id: uitsluiting.gebruikerId })
    .from(uitsluiting)
    .where(and(eq(uitsluiting.casusId, casusId), LOOPT));
  const rijen = await tx
    .select({ id: gebruiker.id })
    .from(gebruiker)
    .where(
      and(
        eq(gebruiker.organisatieId, organisatieId),
        eq(gebruiker.actief, true),
        or(metFunctie, bijNaam),
        sql`${gebruiker.id} not in ${uitgesloten}`,
      ),
    )
    .orderBy(asc(gebruiker.id));
  return rijen.map((r) => r.id);
}
