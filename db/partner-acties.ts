import { sql } from "drizzle-orm";
import type { Niveau } from "#regiekaart/begrippen";
import { NIVEAU_NU, zichtbaar } from "./casus-filter.ts";
import type { Transactie } from "./databank.ts";
import { magTekstZien } from "./tekst.ts";

export type PartnerActie = {
  casusId: string;
  casusnummer: string;
  niveau: Niveau;
  dag: string;
  wie: { naam: string; telefoon: string };
  partner: { id: string; naam: string; korteNaam: string; telefoon: string };
};

/**
 * Open actions of professionals of other organisations in casussen of which mine holds procesregie, as far as I may read
 * them; the first due first.
 */
export async function leesPartnerActies(tx: Transactie, aantal: number): Promise<PartnerActie[]> {
  const rijen = await tx.execute<PartnerActie>(sql`
    with z as materialized (${zichtbaar({ regie: "wij", leesbaar: true }, 500)})
    select c.id as "casusId", c.casusnummer, n.niveau, a.voor::text as dag,
           json_build_object('naam', g.naam, 'telefoon', g.telefoon) as wie,
           json_build_object('id', o.id, 'naam', o.naam, 'korteNaam', o.korte_naam, 'telefoon', o.telefoon) as partner
      from z join casus c on c.id = z.casus_id and c.afgesloten_op is null ${NIVEAU_NU}
      join actie a on a.casus_id = c.id and a.uitkomst is null join tekst on tekst.id = a.tekst_id
      join gebruiker g on g.id = a.gebruiker_id and g.organisatie_id <> mijn_organisatie()
      join organisatie o on o.id = g.organisatie_id
     where ${magTekstZien} order by a.voor, c.casusnummer limit ${aantal}`);
  return [...rijen];
}
