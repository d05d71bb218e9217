import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { NazorgUitkomst } from "#regiekaart/afschalen";
import type { Niveau } from "#regiekaart/begrippen";
import { NIVEAU_NU } from "./casus-filter.ts";
import type { Transactie } from "./databank.ts";
import type { PlanTaak } from "./plan-taken.ts";
import { nazorg, nazorgMoment } from "./schema/nazorg.ts";
import { tekst } from "./schema/tekst.ts";

export async function schrijfNazorg(
  tx: Transactie,
  rij: typeof nazorg.$inferInsert,
  momenten: (typeof nazorgMoment.$inferInsert)[],
): Promise<void> {
  await tx.insert(nazorg).values(rij);
  await tx.insert(nazorgMoment).values(momenten);
}

/** The newest nazorg that I may see; whether it runs is a rule. */
export async function leesNazorg(tx: Transactie, casusId: string) {
  const [rij] = await tx
    .select({
      id: nazorg.id,
      niveauVan: sql<Niveau>`${nazorg.niveauVan}`,
      tot: nazorg.tot,
      criteria: tekst.inhoud,
    })
    .from(nazorg)
    .innerJoin(tekst, eq(tekst.id, nazorg.criteriaId))
    .where(eq(nazorg.casusId, casusId))
    .orderBy(desc(nazorg.op))
    .limit(1);
  return rij ?? null;
}

/** The contacts of one nazorg in the order of their days, each with how it went. */
export async function leesMomenten(tx: Transactie, nazorgId: string) {
  return tx
    .select({
      id: nazorgMoment.id,
      dag: nazorgMoment.dag,
      uitkomst: nazorgMoment.uitkomst,
      toelichting: tekst.inhoud,
    })
    .from(nazorgMoment)
    .leftJoin(tekst, eq(tekst.id, nazorgMoment.tekstId))
    .where(eq(nazorgMoment.nazorgId, nazorgId))
    .orderBy(asc(nazorgMoment.dag), asc(nazorgMoment.id));
}

/** Records how a contact went; false when that was done before. */
export async function zetMomentUitkomst(
  tx: Transactie,
  id: string,
  einde: { uitkomst: NazorgUitkomst; uitkomstOp: Date; tekstId: string | null },
): Promise<boolean> {
  const rijen = await tx
    .update(nazorgMoment)
    .set(einde)
    .where(and(eq(nazorgMoment.id, id), isNull(nazorgMoment.uitkomst)))
    .returning({ id: nazorgMoment.id });
  return rijen.length === 1;
}

/**
 * Open contacts of nazorg that runs, of casussen in which I am procesregisseur or casusregisseur; the first due first.
 * After its last day the casus does not show it any more, so nothing can be done for it.
 */
export async function leesMijnNazorgMomenten(tx: Transactie, aantal: number): Promise<PlanTaak[]> {
  const rijen = await tx.execute<PlanTaak>(sql`
    select c.id as "casusId", c.casusnummer, n.niveau, z.dag::text as dag
      from (select distinct m.casus_id from mijn_toegang m where m.grond in ('procesregie', 'casusregie') and m.gebruiker_id is not null) m
      join casus c on c.id = m.casus_id and c.afgesloten_op is null ${NIVEAU_NU}
      join lateral (select a.id, a.niveau_van, a.tot from nazorg a where a.casus_id = c.id order by a.op desc limit 1) a
        on a.niveau_van > n.niveau and a.tot >= (nu() at time zone 'Europe/Amsterdam')::date
      join nazorg_moment z on z.nazorg_id = a.id and z.uitkomst is null
     order by z.dag, c.casusnummer limit ${aantal}`);
  return [...rijen];
}
