import { type SQL, sql } from "drizzle-orm";

/** Each rule with a query for the rows that break it. Most of it a constraint holds too; a restore may have lost that constraint. */
export const KEURREGELS: Readonly<Record<string, SQL>> = {
  "de stappen van regie tellen door zonder gat": sql`
    select casus_id || ' ' || soort as waar from regie_stap group by casus_id, soort
    having min(volgnr) <> 1 or max(volgnr) <> count(*)`,
  "de stappen van niveau tellen door zonder gat": sql`
    select casus_id::text as waar from niveau_stap group by casus_id
    having min(volgnr) <> 1 or max(volgnr) <> count(*)`,
  "elke stap begint na de vorige, en sluit erop aan": sql`
    select s.casus_id::text as waar from
      (select casus_id, sinds, vorig_sinds, lag(sinds) over (partition by casus_id, soort order by volgnr) as vorige from regie_stap
       union all
       select casus_id, sinds, vorig_sinds, lag(sinds) over (partition by casus_id order by volgnr) from niveau_stap) s
     where s.vorige is distinct from s.vorig_sinds or s.sinds <= s.vorige`,
  "vanaf niveau 2 heeft een organisatie de procesregie": sql`
    select c.casusnummer as waar from casus c
     where c.afgesloten_op is null
       and coalesce((select niveau from niveau_stap n where n.casus_id = c.id order by volgnr desc limit 1), 9) >= 2
       and (select organisatie_id from regie_stap r where r.casus_id = c.id and r.soort = 'procesregie' order by volgnr desc limit 1) is null`,
  "een geaccepteerde overdracht heeft een stap van regie, en een andere geen": sql`
    select o.id::text as waar from overdracht o left join regie_stap r on r.overdracht_id = o.id
     group by o.id, o.status having count(r.*) <> (case when o.status = 'geaccepteerd' then 1 else 0 end)`,
  "een beantwoorde overdracht heeft een antwoord": sql`
    select o.id::text as waar from overdracht o left join overdracht_antwoord a on a.overdracht_id = o.id
     where o.status in ('geaccepteerd', 'niet_geaccepteerd') group by o.id having count(a.*) <> 1`,
  "elke stap hoort bij een gebeurtenis van dezelfde casus": sql`
    select s.casus_id::text as waar
      from (select casus_id, gebeurtenis_id from regie_stap union all select casus_id, gebeurtenis_id from niveau_stap) s
      left join gebeurtenis g on g.id = s.gebeurtenis_id and g.casus_id = s.casus_id where g.id is null`,
  "elke sleutel heeft haar gebeurtenis, en geen gebeurtenis heeft er twee": sql`
    select i.gebeurtenis_id::text as waar from idempotentie i left join gebeurtenis g on g.id = i.gebeurtenis_id
     group by i.gebeurtenis_id having count(*) > 1 or count(g.id) = 0`,
  "over elke gebeurtenis en elk signaal heeft niemand twee berichten, en nooit over een andere casus": sql`
    select coalesce(b.gebeurtenis_id, b.signaal_id)::text as waar from bericht b
      left join gebeurtenis g on g.id = b.gebeurtenis_id and g.casus_id = b.casus_id
      left join termijn_signaal s on s.id = b.signaal_id and s.casus_id = b.casus_id
     group by b.gebeurtenis_id, b.signaal_id, b.ontvanger_id having count(*) > 1 or count(g.id) + count(s.id) = 0`,
  "een tekst is wat er is vastgelegd": sql`
    select id::text as waar from tekst where inhoud is not null and sha256 <> encode(sha256(convert_to(inhoud, 'UTF8')), 'hex')`,
  "elke tabel met rijen van een casus bewaakt haar rijen": sql`
    select c.relname as waar from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relrowsecurity
       and (c.relname = 'casus' or exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'casus_id'))`,
  "geen voorwaarde of trigger staat uit": sql`
    select conname::text as waar from pg_constraint where connamespace = 'public'::regnamespace and not convalidated
    union all
    select t.tgname::text from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where c.relnamespace = 'public'::regnamespace and t.tgenabled <> 'O'`,
  "wie serveert of meldt kan niet om de regels heen en wijzigt geen geschiedenis": sql`
    select r.rolname::text as waar from pg_roles r where r.rolname in ('regie_app', 'regie_werker') and (r.rolsuper or r.rolbypassrls
        or exists (select 1 from pg_class c where c.relnamespace = 'public'::regnamespace and pg_has_role(r.oid, c.relowner, 'USAGE')))
    union all
    select t from unnest(array['gebeurtenis', 'niveau_stap', 'regie_stap', 'journaal', 'inzage', 'beoordeling', 'overdracht_antwoord']) t,
           unnest(array['regie_app', 'regie_werker']) rol
     where has_table_privilege(rol, t, 'UPDATE, DELETE, TRUNCATE')`,
  "regie_app kan bij wat het nodig heeft": sql`
    select t as waar from unnest(array['casus', 'toegang', 'gebeurtenis', 'bericht', 'inzage']) t
     where not has_table_privilege('regie_app', t, 'INSERT')`,
};
