import { type SQL, sql } from "drizzle-orm";
import {
  AANDACHT,
  AANDACHT_SOORTEN,
  type AandachtSoort,
  aandachtNiveaus,
} from "#regiekaart/aandacht";
import type { OrganisatieSoort } from "#regiekaart/begrippen";
import type { Transactie } from "./databank.ts";

/** Today in Amsterdam, as a date. */
export const VANDAAG = sql`(nu() at time zone 'Europe/Amsterdam')::date`;

/** Writes since when things wait in this casus, out of its facts; a part of every act, once regie and access are known. */
export async function houAandachtBij(tx: Transactie, casusId: string): Promise<void> {
  await tx.execute(sql`select houd_aandacht_bij(${casusId}::uuid)`);
}

/** I can act on it: I have regie, or I watch safety and it is about agreements. `a` is the row, `m` my access. */
const AAN_MIJ = sql`m.zicht >= 'lezen' and (m.grond = 'procesregie' or (a.soort = 'veiligheidsafspraken' and m.grond = 'zicht_op_veiligheid'))`;

/** The rows of my organisation that have waited too long, as `a`: each niveau has its own day, so that the index is used. */
function teLang(soorten: readonly AandachtSoort[], houder: OrganisatieSoort): SQL {
  const grenzen = soorten.flatMap((soort) =>
    aandachtNiveaus(soort, houder).map(
      (niveau) =>
        sql`(${soort}, ${niveau}::int, ${VANDAAG} - ${AANDACHT[soort].dagen[niveau]}::int)`,
    ),
  );
  return sql`(values ${sql.join(grenzen, sql`, `)}) k (soort, niveau, uiterlijk)
    join aandacht a on a.organisatie_id = mijn_organisatie() and a.soort = k.soort and a.niveau = k.niveau and a.sinds <= k.uiterlijk`;
}

/** Whether casus `m.casus_id` has waited too long in this respect, and it is mine to do something about it. */
export const wachtTeLang = ({
  soort,
  houder,
}: {
  soort: AandachtSoort;
  houder: OrganisatieSoort;
}) =>
  sql`exists (select 1 from ${teLang([soort], houder)} where a.casus_id = m.casus_id and ${AAN_MIJ})`;

/** How many casussen wait too long for me, per kind, each counted up to `hooguit`; kinds without one are left out. */
export async function telAandacht(tx: Transactie, houder: OrganisatieSoort, hooguit: number) {
  const rijen = await tx.execute<{ soort: AandachtSoort; aantal: number }>(sql`
    with wacht as materialized (
      select distinct a.soort, a.casus_id from ${teLang(AANDACHT_SOORTEN, houder)} join mijn_toegang m on m.casus_id = a.casus_id
       where ${AAN_MIJ})
    select soort, least(count(*), ${hooguit})::int as aantal from wacht group by soort`);
  return [...rijen];
}
