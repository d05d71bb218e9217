import { sql } from "drizzle-orm";
import type { Niveau } from "#regiekaart/begrippen";
import { NIVEAU_NU } from "./casus-filter.ts";
import type { Transactie } from "./databank.ts";

export type CasusregieVrij = { casusId: string; casusnummer: string; niveau: Niveau };

/** Casussen that I see of which my organisation has casusregie, and no person does. */
export async function leesCasusregieVrij(
  tx: Transactie,
  aantal: number,
): Promise<CasusregieVrij[]> {
  const rijen = await tx.execute<CasusregieVrij>(sql`
    select c.id as "casusId", c.casusnummer, n.niveau
      from casus c ${NIVEAU_NU}
      cross join lateral (
        select k.organisatie_id, k.persoon_id from regie_stap k
         where k.casus_id = c.id and k.soort = 'casusregie' order by k.volgnr desc limit 1) k
     where c.id in (select casus_id from mijn_toegang) and c.afgesloten_op is null
       and k.organisatie_id = mijn_organisatie() and k.persoon_id is null
     order by c.casusnummer limit ${aantal}`);
  return [...rijen];
}
