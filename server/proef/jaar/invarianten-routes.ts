/** What the routes beside the overdracht promise: consult, asking for regie, verhuizing, uitsluiting, terugkoppeling. */
import { sql } from "drizzle-orm";

const OPEN_OP_NAAM = sql`k.op_naam and k.beantwoord_op is null and k.ingetrokken_op is null`;

/** Sight by a consult: exactly while one on name waits; without a name there is none at all. */
export const ZICHT_DOOR_CONSULT = sql`
  select t.casus_id, t.organisatie_id, t.gebruiker_id from toegang t where t.grond = 'consult' and not exists (
    select 1 from consult k left join gebruiker g on g.id = t.gebruiker_id
     where k.casus_id = t.casus_id and ${OPEN_OP_NAAM} and k.naar_organisatie_id = coalesce(t.organisatie_id, g.organisatie_id))
  union all
  select k.casus_id, k.naar_organisatie_id, null from consult k where ${OPEN_OP_NAAM} and not exists (
    select 1 from toegang t where t.casus_id = k.casus_id and t.grond = 'consult' and t.organisatie_id = k.naar_organisatie_id)`;

/** Its berichten say the number to each but who is asked without a name. */
export const NAMELOOS = sql`
  select b.id, b.casusnummer from bericht b left join consult k on k.id = (b.gegevens->>'consultId')::uuid join gebruiker g on g.id = b.ontvanger_id
    join casus c on c.id = b.casus_id
   where b.casusnummer <> case when k.naar_organisatie_id = g.organisatie_id and not k.op_naam then 'Consult' else c.casusnummer end`;

/** Regie stands where it stood; a request that was given is the overdracht to who asked, and one that is open asks of who had it then. */
export const VRAGEN_VERPLAATST_NIETS = sql`
  select g.casus_id, g.op, g.soort from gebeurtenis g join regie_stap r on r.casus_id = g.casus_id and r.sinds = g.op
   where g.soort in ('regie_gevraagd', 'regie_niet_gegeven', 'regieverzoek_ingetrokken', 'consult_gevraagd', 'consult_beantwoord',
                     'consult_ingetrokken', 'huishouden_verhuisd', 'verhuizing_bevestigd', 'noodtoegang_genomen', 'noodtoegang_beoordeeld')
  union all
  select v.casus_id, v.op, v.uitkomst from regieverzoek v left join overdracht o on o.id = v.overdracht_id
   where (v.uitkomst is not distinct from 'overdracht') <> (o.id is not null)
      or (o.id is not null and (o.casus_id, o.soort::text, o.naar_organisatie_id, o.voorgesteld_op) <> (v.casus_id, 'procesregie', v.organisatie_id, v.afgerond_op))
  union all
  select v.casus_id, v.op, 'aan zichzelf' from regieverzoek v where v.organisatie_id = (
    select r.organisatie_id from regie_stap r where r.casus_id = v.casus_id and r.soort = 'procesregie' and r.sinds <= v.op order by r.sinds desc limit 1)`;

/** Who moved out of the region was received there first, since the casus was last closed. */
export const ONTVANGEN_BUITEN = sql`
  select a.casus_id, a.op from afsluiting a where a.reden = 'verhuizing' and not exists (
    select 1 from verhuisbevestiging v where v.casus_id = a.casus_id and v.op < a.op
       and v.op > coalesce((select max(x.op) from afsluiting x where x.casus_id = a.casus_id and x.op < a.op), '-infinity'))`;

/**
 * For who is excluded the casus does not exist: no regie, no part in it, no bericht, and no act. That a coordinator lets a
 * colleague leave ends the part of that colleague also where the coordinator is excluded, who does not hear where.
 */
export const UITGESLOTEN = sql`
  with u as (select casus_id, gebruiker_id, van, coalesce(tot, 'infinity') as tot from uitsluiting)
  select u.*, 'regie' as wat from u join regie_stap r on r.casus_id = u.casus_id and r.persoon_id = u.gebruiker_id and r.sinds >= u.van and r.sinds < u.tot
  union all
  select u.*, 'nog regie' from u cross join (values ('procesregie'), ('casusregie'), ('zicht_op_veiligheid')) s (regie) cross join lateral (
    select persoon_id from regie_stap r where r.casus_id = u.casus_id and r.soort::text = s.regie and r.sinds <= u.van order by r.sinds desc limit 1) r
   where r.persoon_id = u.gebruiker_id
  union all
  select u.*, 'doet mee' from u join betrokkenheid b on b.casus_id = u.casus_id and b.gebruiker_id = u.gebruiker_id
   where b.van < u.tot and coalesce(b.tot, 'infinity') > u.van
  union all
  select u.*, 'bericht' from u join bericht b on b.casus_id = u.casus_id and b.ontvanger_id = u.gebruiker_id and b.op >= u.van and b.op < u.tot
  union all
  select u.*, 'daad ' || g.soort from u join gebeurtenis g on g.casus_id = u.casus_id and g.gebruiker_id = u.gebruiker_id and g.op > u.van and g.op < u.tot
     and g.soort not in ('regisseur_vertrokken', 'betrokkenheid_beeindigd')`;

/** What spoed left out can be done by who owes it: they see at least that the casus is there. */
export const TAAK_MET_ZICHT = sql`
  select t.casus_id, t.soort, t.organisatie_id from spoed_taak t join casus c on c.id = t.casus_id and c.afgesloten_op is null
   where t.afgerond_op is null and t.organisatie_id is not null and not exists (
     select 1 from toegang x where x.casus_id = t.casus_id and x.organisatie_id = t.organisatie_id and x.functie = 'coordinator'
        and (x.tot is null or x.tot > nu()))`;

/** Who handed over hears once what became of it: at the latest when the casus ends, unless they had it (again). */
export const TERUGGEKOPPELD = sql`
  with terug as (select casus_id, (gegevens->>'overdrachtId')::uuid as overdracht_id, op from gebeurtenis where soort = 'overdracht_teruggekoppeld')
  select overdracht_id, 'twee keer' as wat from terug group by 1 having count(*) > 1
  union all
  select o.id, 'niet verteld' from afsluiting a cross join (values ('procesregie'), ('casusregie')) s (regie) cross join lateral (
      select * from overdracht o where o.casus_id = a.casus_id and o.soort::text = s.regie and o.status = 'geaccepteerd' and o.afgehandeld_op < a.op
       order by o.afgehandeld_op desc limit 1) o
   where o.van_organisatie_id is distinct from (select r.organisatie_id from regie_stap r where r.casus_id = a.casus_id and r.soort::text = s.regie
           and r.sinds < a.op order by r.sinds desc limit 1)
     and not exists (select 1 from terug t where t.overdracht_id = o.id and t.op <= a.op)`;
