import { sql } from "drizzle-orm";

const gemeld = (soort: string, id: ReturnType<typeof sql>, termijn: ReturnType<typeof sql>) =>
  sql`exists (select 1 from termijn_signaal s where s.soort = ${soort} and s.onderwerp_id = ${id} and s.termijn_op = ${termijn})`;

/** Asked right after the worker ran. A deadline that came while something waited was said then, once; none was said too early. */
export const DEADLINES = sql`
  select o.id, 'verlopen gemist' as wat from overdracht o
   where o.status = 'voorgesteld' and o.termijn_op <= nu() and not ${gemeld("overdracht_verlopen", sql`o.id`, sql`o.termijn_op`)}
  union all
  -- Of what was answered since: its clock never stood still, and a night or more lay between deadline and answer.
  select o.id, 'verlopen nooit gemeld' from overdracht o
   where o.afgehandeld_op > o.termijn_op + interval '12 hours' and o.klok_vanaf is null and o.klok_stil_sinds is null
     and not ${gemeld("overdracht_verlopen", sql`o.id`, sql`o.termijn_op`)}
  union all
  -- Half of a term in working days lasts longer than the worker sleeps; hours of spoed need not.
  select o.id, 'herinnering gemist' from overdracht o
   where not o.spoed and o.klok_vanaf is null and o.klok_stil_sinds is null and coalesce(o.afgehandeld_op, nu()) > o.termijn_op
     and not ${gemeld("overdracht_herinnerd", sql`o.id`, sql`o.termijn_op`)}
  union all
  select o.id, 'een ander niet genoemd' from overdracht o
   where o.status = 'voorgesteld' and o.termijn_op + (case when o.spoed then interval '1 day' else interval '12 days' end) < nu()
     and not ${gemeld("overdracht_elders_mogelijk", sql`o.id`, sql`o.termijn_op`)}
  union all
  select c.id, 'evaluatie gemist' from casus c
   where c.afgesloten_op is null and c.volgende_evaluatie::timestamp at time zone 'Europe/Amsterdam' <= nu()
     and not ${gemeld("evaluatie_nodig", sql`c.id`, sql`c.volgende_evaluatie::timestamp at time zone 'Europe/Amsterdam'`)}
  union all
  select l.id, 'einde van leesrecht gemist' from leesrecht l join casus c on c.id = l.casus_id and c.afgesloten_op is null
   where l.gebruiker_id is not null and l.tot > nu() and l.tot <= nu() + interval '5 days' and not ${gemeld("leesrecht_eindigt", sql`l.id`, sql`l.tot`)}
  union all
  select b.id, 'einde van meedoen gemist' from betrokkenheid b join casus c on c.id = b.casus_id and c.afgesloten_op is null
   where b.tot > nu() and b.tot <= nu() + interval '5 days' and not ${gemeld("betrokkenheid_eindigt", sql`b.id`, sql`b.tot`)}
  union all
  select z.id, 'vraag om zicht gemist' from zicht_vraag z join casus c on c.id = z.casus_id and c.afgesloten_op is null
   where z.antwoord is null and z.op < nu() - interval '6 days' and not exists (
     select 1 from termijn_signaal s where s.soort = 'zicht_vraag_wacht' and s.onderwerp_id = z.id)
  union all
  select k.id, 'verlopen consult gemist' from consult k
   where k.beantwoord_op is null and k.ingetrokken_op is null and k.termijn_op <= nu() and not ${gemeld("consult_verlopen", sql`k.id`, sql`k.termijn_op`)}
  union all
  select k.id, 'verlopen consult nooit gemeld' from consult k
   where coalesce(k.beantwoord_op, k.ingetrokken_op) > k.termijn_op + interval '12 hours' and not ${gemeld("consult_verlopen", sql`k.id`, sql`k.termijn_op`)}
  union all
  select k.id, 'herinnering aan consult gemist' from consult k
   where coalesce(k.beantwoord_op, k.ingetrokken_op, nu()) > k.termijn_op and not ${gemeld("consult_herinnerd", sql`k.id`, sql`k.termijn_op`)}
  union all
  select s.onderwerp_id, 'te vroeg of te laat gemeld' from termijn_signaal s
   where (s.soort in ('overdracht_verlopen', 'overdracht_elders_mogelijk', 'evaluatie_nodig', 'zicht_vraag_wacht', 'consult_verlopen') and s.op < s.termijn_op)
      or (s.soort in ('overdracht_herinnerd', 'leesrecht_eindigt', 'betrokkenheid_eindigt', 'consult_herinnerd') and s.op >= s.termijn_op)
  union all
  select s.onderwerp_id, 'gemeld na het antwoord' from termijn_signaal s join overdracht o on o.id = s.onderwerp_id where o.afgehandeld_op < s.op
  union all
  select s.onderwerp_id, 'gemeld na het advies' from termijn_signaal s join consult k on k.id = s.onderwerp_id where coalesce(k.beantwoord_op, k.ingetrokken_op) < s.op
  union all
  select onderwerp_id, 'twee keer gemeld' from termijn_signaal group by soort, onderwerp_id, termijn_op having count(*) > 1
  union all
  select s.onderwerp_id, 'niemand hoorde het' from termijn_signaal s where (s.soort like 'overdracht%' or s.soort like 'consult%') and not exists (select 1 from bericht b where b.signaal_id = s.id)`;
