import { type SQL, sql } from "drizzle-orm";

/** What waits in a casus beside the overdracht, and who knows of it. */
export type Vragen = {
  /** A question for advice that is open. */
  consult: { id: string; naar: string; persoonId: string | null; verlopen: boolean } | null;
  /** The last advice, of the last weeks, after which no overdracht was proposed. */
  advies: { consultId: string; van: string } | null;
  /** A request for procesregie that waits for who has it. */
  verzoek: { id: string; organisatieId: string } | null;
  /** Organisations that kept silent past 150 % of their term since the present holder got procesregie. */
  zwegen: string[];
  /** Organisations that see at least that the casus exists. */
  kent: string[];
  /** Somebody outside the region confirmed the receipt since the last closing. */
  bevestigd: boolean;
  uitsluitingen: { id: string; persoonId: string }[];
  /** A noodtoegang that the fg has not judged. */
  noodtoegangId: string | null;
  /** A contact of the nazorg whose day has come. */
  nazorgMoment: string | null;
};

const eerste = (wat: SQL, vanaf: SQL) => sql`(select ${wat} from ${vanaf} limit 1)`;
const alle = (wat: SQL, vanaf: SQL) => sql`coalesce((select json_agg(${wat}) from ${vanaf}), '[]')`;

/** Columns of a query over `casus c`. */
export const VRAGEN = sql.join(
  [
    sql`${eerste(
      sql`json_build_object('id', k.id, 'naar', k.naar_organisatie_id, 'persoonId', k.naar_persoon_id, 'verlopen', k.termijn_op <= nu())`,
      sql`consult k where k.casus_id = c.id and k.beantwoord_op is null and k.ingetrokken_op is null order by k.op`,
    )} as consult`,
    sql`${eerste(
      sql`json_build_object('consultId', k.id, 'van', k.naar_organisatie_id)`,
      sql`consult k where k.casus_id = c.id and k.beantwoord_op > nu() - interval '21 days'
          and not exists (select 1 from overdracht o where o.casus_id = c.id and o.voorgesteld_op > k.beantwoord_op)
        order by k.beantwoord_op desc`,
    )} as advies`,
    sql`${eerste(
      sql`json_build_object('id', v.id, 'organisatieId', v.organisatie_id)`,
      sql`regieverzoek v where v.casus_id = c.id and v.uitkomst is null and v.vanaf_volgnr >= houdt_sinds_stap(c.id, 'procesregie')
        order by v.op`,
    )} as verzoek`,
    sql`${alle(
      sql`o.naar_organisatie_id`,
      sql`overdracht o where o.casus_id = c.id and o.soort = 'procesregie' and o.status = 'ingetrokken' and o.vanaf_volgnr >= houdt_sinds_stap(c.id, 'procesregie')
          and exists (select 1 from termijn_signaal s where s.onderwerp_id = o.id and s.soort = 'overdracht_elders_mogelijk')`,
    )} as zwegen`,
    sql`${alle(
      sql`distinct t.organisatie_id`,
      sql`toegang t where t.casus_id = c.id and t.functie = 'coordinator' and (t.tot is null or t.tot > nu())`,
    )} as kent`,
    sql`exists (select 1 from verhuisbevestiging v where v.casus_id = c.id
          and v.op > coalesce((select max(a.op) from afsluiting a where a.casus_id = c.id), '-infinity')) as bevestigd`,
    sql`${alle(
      sql`json_build_object('id', u.id, 'persoonId', u.gebruiker_id) order by u.van`,
      sql`uitsluiting u where u.casus_id = c.id and u.tot is null`,
    )} as uitsluitingen`,
    sql`${eerste(
      sql`n.id`,
      sql`noodtoegang n where n.casus_id = c.id
          and not exists (select 1 from noodtoegang_beoordeling b where b.noodtoegang_id = n.id and b.uitkomst <> 'vraag')
        order by n.van`,
    )} as "noodtoegangId"`,
    sql`${eerste(
      sql`m.id`,
      sql`nazorg_moment m where m.casus_id = c.id and m.uitkomst is null and m.dag <= nu()::date and m.nazorg_id =
          (select n.id from nazorg n where n.casus_id = c.id order by n.op desc limit 1)
        order by m.dag`,
    )} as "nazorgMoment"`,
  ],
  sql`, `,
);
