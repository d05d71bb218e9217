import { sql } from "drizzle-orm";
import type { Databank } from "#db/databank";
import type { Niveau, OrganisatieSoort, OverdrachtStatus } from "#regiekaart/begrippen";
import { SPOED_TAKEN, type SpoedTaak } from "#regiekaart/spoed-taken";
import { VRAGEN, type Vragen } from "./stand-vragen.ts";

type Houder = { organisatieId: string; soort: OrganisatieSoort; persoonId: string | null };

/** How a casus stands, as its screens would show it to who has regie. */
export type Stand = Vragen & {
  casusnummer: string;
  werkgebiedId: string;
  dicht: boolean;
  /** The organisation that closed it last. */
  geslotenDoor: string | null;
  niveau: Niveau;
  volgnr: number;
  naSpoed: boolean;
  procesregie: Houder | null;
  casusregie: Houder | null;
  zicht: Houder | null;
  besluit: Niveau | null;
  overdracht: {
    id: string;
    status: OverdrachtStatus;
    spoed: boolean;
    van: string;
    vanGebruiker: string;
    naar: string;
    verlopen: boolean;
    elders: boolean;
    vraagOpen: boolean;
    oud: boolean;
  } | null;
  casusregieOverdracht: { id: string; van: string; naar: string } | null;
  zichtVraag: { id: string; persoonId: string } | null;
  voorlegging: {
    id: string;
    voorlegger: string;
    ander: string;
    bestuur: string | null;
    visies: string[];
  } | null;
  spoedTaken: { id: string; soort: SpoedTaak; organisatieId: string | null }[];
  afspraken: string[];
  acties: string[];
  /** Organisations that declined since the present holder got procesregie, and whom the last one advised. */
  afgewezen: string[];
  andersDanWij: string | null;
};

const regie = (soort: string) => sql`(
  select case when r.organisatie_id is not null then json_build_object('organisatieId', r.organisatie_id, 'soort', o.soort, 'persoonId', r.persoon_id) end
    from regie_stap r left join organisatie o on o.id = r.organisatie_id
   where r.casus_id = c.id and r.soort = ${soort} order by r.volgnr desc limit 1)`;

/** In an order of its own everywhere: as Postgres keeps the rows, the same seed played another year on a slow machine. */
export async function leesStand(eigenaar: Databank, casusId: string): Promise<Stand> {
  const [rij] = await eigenaar.execute<Stand>(sql`
    select c.casusnummer, c.werkgebied_id as "werkgebiedId", c.afgesloten_op is not null as dicht, n.niveau, n.volgnr, n.spoed as "naSpoed",
           (select a.organisatie_id from afsluiting a where a.casus_id = c.id order by a.op desc limit 1) as "geslotenDoor",
           ${regie("procesregie")} as procesregie, ${regie("casusregie")} as casusregie, ${regie("zicht_op_veiligheid")} as zicht,
           (select b.besluit from beoordeling b where b.casus_id = c.id order by b.op desc limit 1) as besluit,
           (select json_build_object('id', o.id, 'status', o.status, 'spoed', o.spoed, 'van', o.van_organisatie_id, 'vanGebruiker', o.van_gebruiker_id,
                   'naar', o.naar_organisatie_id, 'verlopen', o.status = 'voorgesteld' and o.termijn_op <= nu(), 'oud', o.niveau_van <> n.niveau,
                   'elders', exists (select 1 from termijn_signaal s where s.onderwerp_id = o.id and s.soort = 'overdracht_elders_mogelijk'),
                   'vraagOpen', coalesce((select v.soort = 'vraag' from overdracht_aanvulling v where v.overdracht_id = o.id order by v.op desc limit 1), false))
              from overdracht o where o.casus_id = c.id and o.soort = 'procesregie' and o.afgehandeld_op is null) as overdracht,
           (select json_build_object('id', o.id, 'van', o.van_organisatie_id, 'naar', o.naar_organisatie_id)
              from overdracht o where o.casus_id = c.id and o.soort = 'casusregie' and o.afgehandeld_op is null) as "casusregieOverdracht",
           (select json_build_object('id', z.id, 'persoonId', z.persoon_id) from zicht_vraag z where z.casus_id = c.id and z.antwoord is null order by z.op limit 1) as "zichtVraag",
           (select json_build_object('id', v.id, 'voorlegger', v.voorlegger_id, 'ander', v.ander_id, 'bestuur', v.bestuur_id,
                   'visies', (select json_agg(x.organisatie_id) from voorlegging_visie x where x.voorlegging_id = v.id))
              from voorlegging v where v.casus_id = c.id and v.afgerond_op is null order by v.op limit 1) as voorlegging,
           coalesce((select json_agg(json_build_object('id', t.id, 'soort', t.soort, 'organisatieId', t.organisatie_id)
                order by (select w.naam from organisatie w where w.id = t.organisatie_id))
              from spoed_taak t where t.casus_id = c.id and t.afgerond_op is null), '[]') as "spoedTaken",
           coalesce((select json_agg(a.id order by a.op) from veiligheidsafspraak a where a.casus_id = c.id and a.beeindigd_op is null), '[]') as afspraken,
           coalesce((select json_agg(a.id order by a.op) from actie a where a.casus_id = c.id and a.uitkomst is null), '[]') as acties,
           coalesce((select json_agg(o.naar_organisatie_id order by o.afgehandeld_op) from overdracht o
              where o.casus_id = c.id and o.soort = 'procesregie' and o.status = 'niet_geaccepteerd'
                and o.vanaf_volgnr >= houdt_sinds_stap(c.id, 'procesregie')), '[]') as afgewezen,
           (select a.advies_organisatie_id from overdracht_antwoord a where a.casus_id = c.id order by a.op desc limit 1) as "andersDanWij",
           ${VRAGEN}
      from casus c cross join lateral (
        select niveau, volgnr, spoed from niveau_stap where casus_id = c.id order by volgnr desc limit 1) n
     where c.id = ${casusId}`);
  const plek = (taak: { soort: SpoedTaak }) => SPOED_TAKEN.indexOf(taak.soort);
  return { ...rij!, spoedTaken: rij!.spoedTaken.toSorted((a, b) => plek(a) - plek(b)) };
}
