import { sql } from "drizzle-orm";
import type { Niveau } from "#regiekaart/begrippen";
import { NIVEAU_NU } from "./casus-filter.ts";
import type { Transactie } from "./databank.ts";
import { magTekstZien } from "./tekst.ts";

export type PlanTaak = { casusId: string; casusnummer: string; niveau: Niveau; dag: string };

/** My own open actions and those of whom I stand in for, the first due first; one whose text I may not see is not mine to do. */
export async function leesMijnActies(tx: Transactie, aantal: number): Promise<PlanTaak[]> {
  const rijen = await tx.execute<PlanTaak>(sql`
    select c.id as "casusId", c.casusnummer, n.niveau, a.voor::text as dag
      from actie a join tekst on tekst.id = a.tekst_id join casus c on c.id = a.casus_id ${NIVEAU_NU}
     where 'g:' || a.gebruiker_id = any (mijn_dragers()) and a.uitkomst is null and c.afgesloten_op is null and ${magTekstZien}
     order by a.voor, c.casusnummer limit ${aantal}`);
  return [...rijen];
}

/**
 * Casussen in which I watch safety or am procesregisseur, with the first day on which an agreement about safety is to
 * be checked; the first day first.
 */
export async function leesMijnControles(tx: Transactie, aantal: number): Promise<PlanTaak[]> {
  const rijen = await tx.execute<PlanTaak>(sql`
    select c.id as "casusId", c.casusnummer, n.niveau, min(dag.dag)::text as dag
      from (select distinct casus_id from mijn_toegang
             where gebruiker_id is not null and grond in ('procesregie', 'zicht_op_veiligheid')) m
      join casus c on c.id = m.casus_id and c.afgesloten_op is null ${NIVEAU_NU}
      join veiligheidsafspraak v on v.casus_id = c.id and v.beeindigd_op is null
      join tekst on tekst.id = v.tekst_id
      cross join lateral (
        select (coalesce(max(k.op), v.op) at time zone 'Europe/Amsterdam')::date + v.controle_dagen as dag
          from afspraak_controle k where k.afspraak_id = v.id) dag
     where ${magTekstZien}
     group by c.id, c.casusnummer, n.niveau order by min(dag.dag), c.casusnummer limit ${aantal}`);
  return [...rijen];
}
