import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Niveau } from "#regiekaart/begrippen";
import type { SpoedTaak } from "#regiekaart/spoed-taken";
import { NIVEAU_NU } from "./casus-filter.ts";
import type { Transactie } from "./databank.ts";
import { overdrachtInhoud } from "./schema/overdracht.ts";
import { bestuurlijkVerantwoordelijke, spoedTaak } from "./schema/spoed.ts";

/** Adds tasks; one that is still open is not asked twice. */
export async function schrijfSpoedTaken(
  tx: Transactie,
  rijen: (typeof spoedTaak.$inferInsert)[],
): Promise<void> {
  if (rijen.length > 0) await tx.insert(spoedTaak).values(rijen).onConflictDoNothing();
}

/** One task of this casus, whoever owes it; null when there is none. */
export async function leesSpoedTaak(tx: Transactie, casusId: string, id: string) {
  const [rij] = await tx
    .select()
    .from(spoedTaak)
    .where(and(eq(spoedTaak.casusId, casusId), eq(spoedTaak.id, id)));
  return rij ?? null;
}

/** Organisations that still owe something after spoed, and since when: that stap was made in the act that asks it. */
export async function leesSchuldigen(tx: Transactie, casusId: string) {
  const rijen = await tx.execute<{ organisatieId: string; van: string }>(sql`
    select t.organisatie_id as "organisatieId", min(s.sinds) as van from spoed_taak t
      join (select casus_id, gebeurtenis_id, sinds from niveau_stap union all select casus_id, gebeurtenis_id, sinds from regie_stap) s
        on s.casus_id = t.casus_id and s.gebeurtenis_id = t.gebeurtenis_id
     where t.casus_id = ${casusId} and t.organisatie_id is not null and t.afgerond_op is null group by 1`);
  return rijen.map(({ organisatieId, van }) => ({ organisatieId, van: new Date(van), tot: null }));
}

/** Ends a task; false when it was done already. */
export async function rondSpoedTaakAf(
  tx: Transactie,
  id: string,
  op: Date,
  tekstId: string | null,
): Promise<boolean> {
  const rijen = await tx
    .update(spoedTaak)
    .set({ afgerondOp: op, tekstId })
    .where(and(eq(spoedTaak.id, id), isNull(spoedTaak.afgerondOp)))
    .returning({ id: spoedTaak.id });
  return rijen.length === 1;
}

/** Ends what another act has settled: a beoordeling, a member of the household, a name for niveau 5. */
export async function rondSpoedTakenAf(
  tx: Transactie,
  casusId: string,
  soort: SpoedTaak,
  op: Date,
): Promise<void> {
  await tx
    .update(spoedTaak)
    .set({ afgerondOp: op })
    .where(
      and(eq(spoedTaak.casusId, casusId), eq(spoedTaak.soort, soort), isNull(spoedTaak.afgerondOp)),
    );
}

export type OpenSpoedTaak = {
  id: string;
  casusId: string;
  casusnummer: string;
  niveau: Niveau;
  soort: SpoedTaak;
  organisatieId: string | null;
  organisatie: string | null;
  overdrachtId: string | null;
  voor: string;
};

/** Open tasks after spoed of casussen of which I see at least the stand, with the organisation that owes them now. */
export async function leesOpenSpoedTaken(
  tx: Transactie,
  aantal: number,
  casusId: string | null = null,
): Promise<OpenSpoedTaak[]> {
  const rijen = await tx.execute<OpenSpoedTaak>(sql`
    select t.id, c.id as "casusId", c.casusnummer, n.niveau, t.soort, o.id as "organisatieId", o.korte_naam as organisatie,
           t.overdracht_id as "overdrachtId", t.voor::text as voor
      from spoed_taak t join casus c on c.id = t.casus_id and c.afgesloten_op is null ${NIVEAU_NU}
      left join lateral (select r.organisatie_id from regie_stap r where r.casus_id = c.id and r.soort = 'procesregie'
                          order by r.volgnr desc limit 1) houder on true
      left join organisatie o on o.id = coalesce(t.organisatie_id, houder.organisatie_id)
     where t.afgerond_op is null and (${casusId}::uuid is null or c.id = ${casusId}::uuid)
       and exists (select 1 from mijn_toegang m where m.casus_id = c.id)
     order by t.voor, c.casusnummer, t.soort limit ${aantal}`);
  return [...rijen];
}

/** How many overdrachten of procesregie were declined since the present holder got it; whoever sees the stand may know. */
export async function telAfgewezen(tx: Transactie, casusId: string): Promise<number> {
  const [rij] = await tx.execute<{ aantal: number }>(
    sql`select tel_niet_geaccepteerd(${casusId}::uuid) as aantal`,
  );
  return rij!.aantal;
}

export async function schrijfBestuurlijkVerantwoordelijke(
  tx: Transactie,
  rij: typeof bestuurlijkVerantwoordelijke.$inferInsert,
): Promise<void> {
  await tx.insert(bestuurlijkVerantwoordelijke).values(rij);
}

/** Who answers for the bestuur now; null when nobody was named yet. */
export async function leesBestuurlijkVerantwoordelijke(tx: Transactie, casusId: string) {
  const [rij] = await tx
    .select({
      functie: bestuurlijkVerantwoordelijke.functie,
      naam: bestuurlijkVerantwoordelijke.naam,
      sinds: bestuurlijkVerantwoordelijke.sinds,
    })
    .from(bestuurlijkVerantwoordelijke)
    .where(eq(bestuurlijkVerantwoordelijke.casusId, casusId))
    .orderBy(desc(bestuurlijkVerantwoordelijke.sinds))
    .limit(1);
  return rij ?? null;
}

/** Which onderdelen an overdracht already has. */
export async function leesOnderdelen(tx: Transactie, overdrachtId: string): Promise<Set<string>> {
  const rijen = await tx
    .select({ onderdeel: overdrachtInhoud.onderdeel })
    .from(overdrachtInhoud)
    .where(eq(overdrachtInhoud.overdrachtId, overdrachtId));
  return new Set(rijen.map((r) => r.onderdeel));
}
