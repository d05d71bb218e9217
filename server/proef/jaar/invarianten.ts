/**
 * What holds at every moment of the year, asked of the tables in SQL of its own: it shares no rule, query or view with
 * the portal. Each question gives the rows that break it.
 */
import { type SQL, sql } from "drizzle-orm";
import type { Transactie } from "#db/databank";
import { BERICHTEN_BIJ_ACCEPTEREN, BERICHTEN_OVER_OVERDRACHT } from "./invarianten-berichten.ts";
import { BERICHTEN_OVER_FEITEN } from "./invarianten-feiten.ts";
import {
  NAMELOOS,
  ONTVANGEN_BUITEN,
  TAAK_MET_ZICHT,
  TERUGGEKOPPELD,
  UITGESLOTEN,
  VRAGEN_VERPLAATST_NIETS,
  ZICHT_DOOR_CONSULT,
} from "./invarianten-routes.ts";
import { DEADLINES } from "./invarianten-termijnen.ts";

/** regiekaart.md §1: who may hold procesregie where; §2.19: from which niveau each kind may be deployed. */
const MAG = sql`(values (1, 'lokaal_team'), (2, 'lokaal_team'), (3, 'lokaal_team'), (3, 'veiligheidsteam'), (4, 'veiligheidsteam'),
  (4, 'zorg_en_veiligheidshuis'), (5, 'gemeente'))`;
const INZET = sql`(values ('basiszorg', 1), ('zorgketen', 1), ('lokaal_team', 2), ('veiligheidsteam', 3), ('zorg_en_veiligheidshuis', 4), ('gemeente', 5))`;

const regieOp = (
  soort: string,
) => sql`lateral (select r.organisatie_id, r.persoon_id, o.soort::text as kind from regie_stap r
    left join organisatie o on o.id = r.organisatie_id
   where r.casus_id = m.casus_id and r.soort = ${soort} and r.sinds <= m.op order by r.sinds desc limit 1)`;

/** Each moment at which something of niveau or regie changed, and how the casus stood from there on. */
const MOMENTEN = sql`moment as (
    select casus_id, sinds as op from niveau_stap union select casus_id, sinds from regie_stap union select casus_id, op from afsluiting),
  stand as (
    select m.casus_id, m.op, n.niveau, p.organisatie_id as houder, p.kind as houder_soort, cr.organisatie_id as casusregie, cr.kind as casusregie_soort,
           z.organisatie_id as zicht, z.kind as zicht_soort,
           coalesce((select max(a.op) from afsluiting a where a.casus_id = m.casus_id and a.op <= m.op)
                    >= (select max(x.sinds) from niveau_stap x where x.casus_id = m.casus_id and x.sinds <= m.op), false) as dicht
      from moment m
      join lateral (select niveau from niveau_stap n where n.casus_id = m.casus_id and n.sinds <= m.op order by n.sinds desc limit 1) n on true
      left join ${regieOp("procesregie")} p on true
      left join ${regieOp("casusregie")} cr on true
      left join ${regieOp("zicht_op_veiligheid")} z on true)`;

const WISSELS = sql`wissel as (
    select s.*, lag(s.organisatie_id) over w as was, lag(s.sinds) over w as vorige,
           (select n.niveau from niveau_stap n where n.casus_id = s.casus_id and n.sinds <= s.sinds order by n.sinds desc limit 1) as niveau
      from regie_stap s where s.soort = 'procesregie' window w as (partition by s.casus_id order by s.sinds))`;

const gebeurde = (soort: string) =>
  sql`exists (select 1 from gebeurtenis g where g.id = w.gebeurtenis_id and g.casus_id = w.casus_id and g.soort = ${soort})`;

export const INVARIANTEN: Record<string, SQL> = {
  "op niveau 2 tot en met 5 heeft op elk moment precies een organisatie procesregie": sql`
    with ${MOMENTEN} select casus_id, op from stand where niveau >= 2 and not dicht and houder is null
    union all select casus_id, sinds from regie_stap group by casus_id, soort, sinds having count(*) > 1`,

  "elke wisseling van procesregie is geaccepteerd, overgenomen bij spoed of aangewezen": sql`
    with ${WISSELS} select w.casus_id, w.sinds from wissel w
     where w.was <> w.organisatie_id and not (
       (w.aard = 'geaccepteerd' and exists (select 1 from overdracht o where o.id = w.overdracht_id and o.casus_id = w.casus_id and o.soort = w.soort
           and o.status = 'geaccepteerd' and o.afgehandeld_op = w.sinds and o.van_organisatie_id = w.was and o.naar_organisatie_id = w.organisatie_id)
         and ${gebeurde("overdracht_geaccepteerd")})
       or (w.aard = 'overgenomen_bij_spoed' and ${gebeurde("regie_overgenomen_bij_spoed")})
       or (w.aard = 'aangewezen' and ${gebeurde("regie_aangewezen")}))
    union all
    select o.casus_id, o.afgehandeld_op from overdracht o
     where o.status = 'geaccepteerd' and (select count(*) from regie_stap r where r.overdracht_id = o.id) <> 1`,

  "wie procesregie krijgt, mag die op dat niveau hebben": sql`
    with ${WISSELS} select w.casus_id, w.sinds from wissel w join organisatie o on o.id = w.organisatie_id
     where w.was is distinct from w.organisatie_id and (w.niveau, o.soort::text) not in ${MAG}
       -- Who rings the bell, or closed it before, holds until somebody accepts (uitleg 24 and 25).
       and not (w.was is null and (w.aard = 'heropend' or exists (
             select 1 from niveau_stap n where n.casus_id = w.casus_id and n.sinds = w.sinds and n.spoed)))`,

  "omlaag gaat het alleen naar waar de houder mag blijven, en een stap tegelijk": sql`
    with ${MOMENTEN}, stap as (
      select n.*, lag(n.niveau) over w as van, lag(n.spoed) over w as na_spoed from niveau_stap n window w as (partition by n.casus_id order by n.sinds))
    select s.casus_id, s.sinds from stap s join stand t on t.casus_id = s.casus_id and t.op = s.sinds
     where s.niveau < s.van and s.aard <> 'heropend' and (
       (t.houder is not null and (t.niveau, t.houder_soort) not in ${MAG})
       or (s.van - s.niveau > 1 and s.aard <> 'niveaucorrectie' and not (s.aard = 'terugkeer_na_spoed' and s.na_spoed)))`,

  "een besluit anders dan het advies is een afwijking met motivering": sql`
    select casus_id, op from beoordeling where besluit <> advies and not (afwijking and motivering_id is not null)`,

  "een regisseur onder het profiel is een vastgelegde afwijking": sql`
    with ${WISSELS} select w.casus_id, w.sinds from wissel w join gebruiker g on g.id = w.persoon_id join organisatie o on o.id = w.organisatie_id
     where not w.afwijking and w.aard in ('geaccepteerd', 'toegewezen', 'overgenomen_bij_spoed', 'aangewezen')
       and coalesce(array_position(array['A', 'B', 'B+'], g.profiel::text), 0) <
           case when w.niveau <= 2 then 1 when w.niveau = 5 or (w.niveau = 4 and o.soort = 'zorg_en_veiligheidshuis') then 3 else 2 end
       -- Who holds from spoed on has the day after to explain it: that is a task.
       and not exists (select 1 from spoed_taak t where t.casus_id = w.casus_id and t.soort = 'profiel' and t.gebeurtenis_id = w.gebeurtenis_id)`,

  "casusregie en zicht op veiligheid liggen in de inzet, of bij wie procesregie heeft": sql`
    with ${MOMENTEN} select casus_id, op from stand join ${INZET} i (kind, vanaf) on i.kind = casusregie_soort
     where not dicht and i.vanaf > niveau and casusregie is distinct from houder
    union all
    select casus_id, op from stand join ${INZET} i (kind, vanaf) on i.kind = zicht_soort
     where not dicht and i.vanaf > niveau and zicht is distinct from houder`,

  "wie van buiten de inzet meedoet, is een afwijking met einddatum en motivering": sql`
    select b.casus_id, b.van from betrokkenheid b join gebruiker g on g.id = b.gebruiker_id join organisatie o on o.id = g.organisatie_id
      join ${INZET} i (kind, vanaf) on i.kind = o.soort::text
     where i.vanaf > (select n.niveau from niveau_stap n where n.casus_id = b.casus_id and n.sinds <= b.van order by n.sinds desc limit 1)
       and not (b.afwijking and b.tot is not null and b.motivering_id is not null)
       and o.id <> (select r.organisatie_id from regie_stap r where r.casus_id = b.casus_id and r.soort = 'procesregie' and r.sinds <= b.van
                     order by r.sinds desc limit 1)`,

  "een bestuurlijk verantwoordelijke wordt alleen op niveau 5 gevraagd": sql`
    select t.casus_id from spoed_taak t where t.soort = 'bestuurlijk' and t.afgerond_op is null
       and (select n.niveau from niveau_stap n where n.casus_id = t.casus_id order by n.sinds desc limit 1) < 5`,

  "de tellers per organisatie kloppen": sql`
    select organisatie_id, niveau from (
      select r.organisatie_id, n.niveau, count(*)::int as aantal from casus c
        join lateral (select organisatie_id from regie_stap where casus_id = c.id and soort = 'procesregie' order by volgnr desc limit 1) r on r.organisatie_id is not null
        join lateral (select niveau from niveau_stap where casus_id = c.id order by volgnr desc limit 1) n on true
       where c.afgesloten_op is null group by 1, 2) h
      full join (select * from regie_telling where aantal > 0) t using (organisatie_id, niveau, aantal) where h.aantal is null or t.aantal is null`,

  "over elke stap van een overdracht hoort precies wie dat moet": BERICHTEN_OVER_OVERDRACHT,
  "van elke acceptatie horen beide kanten": BERICHTEN_BIJ_ACCEPTEREN,
  "over elk ander feit hoort precies wie dat moet": BERICHTEN_OVER_FEITEN,
  "een consult geeft alleen zicht op naam, en tot het antwoord": ZICHT_DOOR_CONSULT,
  "wie zonder naam om advies is gevraagd, leest geen casusnummer, en ieder ander wel": NAMELOOS,
  "vragen om regie, advies en een verhuizing verplaatsen zelf nooit regie": VRAGEN_VERPLAATST_NIETS,
  "een verhuizing naar buiten de regio sluit pas af na een bevestigde ontvangst": ONTVANGEN_BUITEN,
  "voor wie is uitgesloten bestaat de casus niet": UITGESLOTEN,
  "wat bij spoed is overgeslagen, ziet wie het nog moet doen": TAAK_MET_ZICHT,
  "wie overdroeg, hoort een keer wat ervan werd": TERUGGEKOPPELD,
  "elke termijn die kwam is een keer gemeld, en geen andere": DEADLINES,
};

/** The names of the invariants that do not hold, each with how many rows break it and one of them. */
export async function zoekBreuken(tx: Pick<Transactie, "execute">): Promise<string[]> {
  const breuken: string[] = [];
  for (const [naam, vraag] of Object.entries(INVARIANTEN)) {
    const rijen = await tx.execute(vraag);
    if (rijen.length > 0) breuken.push(`${naam}: ${rijen.length}, ${JSON.stringify(rijen[0])}`);
  }
  return breuken;
}
