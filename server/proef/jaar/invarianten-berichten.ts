import { type SQL, sql } from "drizzle-orm";

/** ontwerp §5: both sides hear of every step. The answer that moves regie has its own question below. */
const STAPPEN = sql`('overdracht_voorgesteld', 'overdracht_herbevestigd', 'overdracht_ontvangen', 'overdracht_toegezegd', 'overdracht_aanvulling_gevraagd',
  'overdracht_aangevuld', 'overdracht_herinnering_gestuurd', 'overdracht_niet_geaccepteerd', 'overdracht_ingetrokken', 'overdracht_vervallen')`;

/** Who led just before an event, and from it on. */
const ERVOOR = sql`<`;
const MEE = sql`<=`;
const persoonOp = (soort: SQL, vergelijk: SQL) =>
  sql`(select r.persoon_id from regie_stap r where r.casus_id = e.casus_id and r.soort = ${soort}
        and r.sinds ${vergelijk} e.op order by r.sinds desc limit 1)`;

/** The casus exists for them: what they hear, and who stands in for them. */
const bestaatVoor = (mens: SQL) =>
  sql`not exists (select 1 from uitsluiting u where u.casus_id = e.casus_id and u.gebruiker_id = ${mens} and u.van <= e.op and (u.tot is null or u.tot > e.op))`;

/** Who must hear of these events: by name, by functie on both sides, and who stands in for one of them at that moment. */
const VERWACHT = sql`
  wie as (
    select e.id, e.van_gebruiker_id as mens from e
    union select e.id, e.naar_persoon_id from e
    union select e.id, ${persoonOp(sql`e.regie`, ERVOOR)} from e
    union select e.id, ${persoonOp(sql`'procesregie'`, ERVOOR)} from e
    union select e.id, ${persoonOp(sql`'procesregie'`, MEE)} from e
    union select e.id, g.id from e join gebruiker g on g.organisatie_id in (e.van_organisatie_id, e.naar_organisatie_id)
       and ('coordinator' = any (g.functies) or ('piket' = any (g.functies) and e.spoed and g.organisatie_id = e.naar_organisatie_id))
      join proef_aanstelling p on p.gebruiker_id = g.id and p.van <= e.op where g.uit_dienst_op is null or g.uit_dienst_op > e.op),
  met as (
    select id, mens from wie
    union select w.id, v.vervanger_id from wie w join e on e.id = w.id join vervanging v on v.vervangen_id = w.mens and v.van <= e.op and v.tot > e.op
      where ${bestaatVoor(sql`w.mens`)}),
  verwacht as (
    select m.id, m.mens from met m join e on e.id = m.id join gebruiker g on g.id = m.mens
     where (g.uit_dienst_op is null or g.uit_dienst_op > e.op) and ${bestaatVoor(sql`m.mens`)})`;

const gebeurtenissen = (soorten: ReturnType<typeof sql>) => sql`
  e as (
    select g.id, g.casus_id, g.op, o.soort as regie, o.spoed, o.van_organisatie_id, o.van_gebruiker_id, o.naar_organisatie_id, o.naar_persoon_id
      from gebeurtenis g join overdracht o on o.id = (g.gegevens->>'overdrachtId')::uuid where g.soort in ${soorten})`;

export const BERICHTEN_OVER_OVERDRACHT = sql`
  with ${gebeurtenissen(STAPPEN)}, ${VERWACHT},
  gekregen as (select b.gebeurtenis_id as id, b.ontvanger_id as mens from bericht b join e on e.id = b.gebeurtenis_id),
  paar as (select id, mens, v.hoort is null as te_veel, k.kreeg is null as gemist
    from (select id, mens, true as hoort from verwacht) v full join (select id, mens, true as kreeg from gekregen) k using (id, mens))
  select p.*, g.soort, g.casus_id from paar p join gebeurtenis g on g.id = p.id where p.te_veel or p.gemist`;

/** Both sides, and who has regie from then on; others only when they had or have a part in the casus. */
export const BERICHTEN_BIJ_ACCEPTEREN = sql`
  with ${gebeurtenissen(sql`('overdracht_geaccepteerd')`)}, ${VERWACHT}
  select v.id, v.mens from verwacht v where not exists (select 1 from bericht b where b.gebeurtenis_id = v.id and b.ontvanger_id = v.mens)
  union all
  select b.gebeurtenis_id, b.ontvanger_id from bericht b join e on e.id = b.gebeurtenis_id
   where not exists (select 1 from verwacht v where v.id = e.id and v.mens = b.ontvanger_id)
     and not exists (
       select 1 from (select persoon_id as mens from regie_stap where casus_id = e.casus_id and sinds <= e.op
                      union select gebruiker_id from betrokkenheid where casus_id = e.casus_id and van <= e.op) d
         left join vervanging v on v.vervangen_id = d.mens and v.van <= e.op and v.tot > e.op
        where b.ontvanger_id in (d.mens, v.vervanger_id))`;
