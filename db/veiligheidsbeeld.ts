import { sql } from "drizzle-orm";
import type { Antwoord, Niveau, OrganisatieSoort } from "#regiekaart/begrippen";
import { NIVEAU_NU, REGIE_NU, zichtbaar } from "./casus-filter.ts";
import type { Transactie } from "./databank.ts";

type Partij = { korteNaam: string; soort: OrganisatieSoort; persoon: string | null };
export type Veiligheidsbeeld = {
  casusId: string;
  casusnummer: string;
  niveau: Niveau;
  houder: Partij | null;
  casusregie: Partij | null;
  /** Who watches safety now; null: nobody does. */
  zicht: (Partij & { sinds: string }) | null;
  /** The last answer to the question of unsafety, and when. */
  signaal: { antwoord: Antwoord; op: string } | null;
  /** Duo-partners, by organisation. */
  duo: Partij[];
};

const partij = (o: string, g: string) =>
  sql.raw(`'korteNaam', ${o}.korte_naam, 'soort', ${o}.soort, 'persoon', ${g}.naam`);

const regieVan = (soort: string, als: string) => sql`left join lateral (
    select case when o.id is not null then jsonb_build_object(${partij("o", "g")}, 'sinds', s.sinds) end as wie
      from regie_stap s left join organisatie o on o.id = s.organisatie_id left join gebruiker g on g.id = s.persoon_id
     where s.casus_id = c.id and s.soort = ${soort} order by s.volgnr desc limit 1) ${sql.raw(als)} on true`;

/** My casussen by safety, as far as I may read them: nobody watching first, then signals, then the oldest check. */
export async function leesVeiligheidsbeeld(
  tx: Transactie,
  aantal: number,
): Promise<Veiligheidsbeeld[]> {
  const rijen = await tx.execute<Veiligheidsbeeld>(sql`
    with z as materialized (${zichtbaar({ regie: "mijn", leesbaar: true }, aantal)})
    select c.id as "casusId", c.casusnummer, n.niveau, zo.wie as zicht, cr.wie - 'sinds' as casusregie, sig.beeld as signaal,
           case when h.id is not null then jsonb_build_object(${partij("h", "hg")}) end as houder,
           coalesce(d.duo, '[]') as duo
      from z join casus c on c.id = z.casus_id ${NIVEAU_NU} ${REGIE_NU}
      left join organisatie h on h.id = r.organisatie_id left join gebruiker hg on hg.id = r.persoon_id
      ${regieVan("zicht_op_veiligheid", "zo")} ${regieVan("casusregie", "cr")}
      left join lateral (
        select jsonb_build_object('antwoord', a.antwoord, 'op', b.op) as beeld, a.antwoord, b.op
          from beoordeling b join beoordeling_antwoord a on a.beoordeling_id = b.id and a.voorwaarde = 'signalen_van_onveiligheid'
         where b.casus_id = c.id order by b.op desc limit 1) sig on true
      left join lateral (
        select jsonb_agg(jsonb_build_object(${partij("o", "g")}) order by o.naam) as duo
          from betrokkenheid bt join gebruiker g on g.id = bt.gebruiker_id join organisatie o on o.id = g.organisatie_id
         where bt.casus_id = c.id and bt.duo_partner and bt.van <= nu() and (bt.tot is null or bt.tot > nu())) d on true
     order by (n.niveau >= 3 and zo.wie is null) desc, (sig.antwoord is distinct from 'nee') desc, sig.op nulls first, c.casusnummer`);
  return [...rijen];
}
