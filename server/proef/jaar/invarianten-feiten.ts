import { sql } from "drizzle-orm";

/**
 * Who hears of an event that is not a step of an overdracht, written down once more (ontwerp §5): regisseurs (all three),
 * procesregisseur, coordinatoren (of who has procesregie), betrokkenen (may hear of it, as far as they still see it),
 * consult (both its sides), partij (the coordinators of who asked, or of who once handed over), persoon, fg.
 */
const ROLLEN = sql`rollen (soort, rollen) as (values
    ('casus_geopend', '{regisseurs,coordinatoren}'::text[]), ('casus_heropend', '{regisseurs,coordinatoren}'),
    ('casus_afgesloten', '{regisseurs,coordinatoren,betrokkenen}'), ('beoordeling_vastgelegd', '{regisseurs}'),
    ('niveau_opgeschaald', '{regisseurs,coordinatoren,betrokkenen}'), ('niveau_afgeschaald', '{regisseurs,coordinatoren,betrokkenen}'),
    ('niveau_teruggekeerd_na_spoed', '{regisseurs,coordinatoren,betrokkenen}'), ('niveau_gecorrigeerd', '{regisseurs,coordinatoren,betrokkenen}'),
    ('spoed_gestart', '{regisseurs,coordinatoren,betrokkenen}'), ('regie_overgenomen_bij_spoed', '{regisseurs,coordinatoren,betrokkenen}'),
    ('regie_aangewezen', '{regisseurs,coordinatoren,betrokkenen}'), ('regisseur_toegewezen', '{regisseurs,coordinatoren,betrokkenen}'),
    ('zicht_op_veiligheid_geaccepteerd', '{regisseurs,coordinatoren,betrokkenen}'), ('spoed_taak_afgerond', '{regisseurs}'),
    ('bestuurlijk_verantwoordelijke_vastgelegd', '{regisseurs}'), ('journaal_genoteerd', '{regisseurs}'),
    ('veiligheidsafspraak_gemaakt', '{regisseurs,betrokkenen}'), ('veiligheidsafspraak_gecontroleerd', '{regisseurs}'),
    ('nazorgmoment_vastgelegd', '{regisseurs}'), ('huishouden_verhuisd', '{regisseurs,coordinatoren,betrokkenen}'),
    ('verhuizing_bevestigd', '{regisseurs,coordinatoren}'), ('uitsluiting_vastgelegd', '{procesregisseur,coordinatoren}'),
    ('uitsluiting_beeindigd', '{procesregisseur,coordinatoren}'), ('noodtoegang_genomen', '{regisseurs,coordinatoren,persoon,fg}'),
    ('noodtoegang_beoordeeld', '{procesregisseur,coordinatoren,persoon,fg}'), ('consult_gevraagd', '{consult,regisseurs}'),
    ('consult_beantwoord', '{consult,regisseurs}'), ('consult_ingetrokken', '{consult,regisseurs}'),
    ('regie_gevraagd', '{procesregisseur,coordinatoren,partij}'), ('regieverzoek_ingetrokken', '{procesregisseur,coordinatoren,partij}'),
    ('regie_niet_gegeven', '{procesregisseur,coordinatoren,partij,persoon}'), ('overdracht_teruggekoppeld', '{partij,persoon}'))`;

const FEITEN = sql`e as (
    select g.id, g.casus_id, g.op, g.soort, r.rollen, k.door, k.naar_persoon_id, k.van_organisatie_id, k.naar_organisatie_id,
           coalesce(o.van_organisatie_id, case when 'partij' = any (r.rollen) then (g.gegevens->'naar'->>'organisatieId')::uuid end) as partij,
           coalesce(a.id, v.gebruiker_id, n.gebruiker_id, nb.gebruiker_id) as persoon
      from gebeurtenis g join rollen r on r.soort = g.soort
      left join consult k on k.id = (g.gegevens->>'consultId')::uuid
      left join overdracht o on g.soort = 'overdracht_teruggekoppeld' and o.id = (g.gegevens->>'overdrachtId')::uuid
      left join gebruiker a on a.id = o.van_gebruiker_id and a.organisatie_id = o.van_organisatie_id
      left join regieverzoek v on g.soort = 'regie_niet_gegeven' and v.casus_id = g.casus_id and v.afgerond_op = g.op
      left join noodtoegang n on n.gebeurtenis_id = g.id
      left join noodtoegang_beoordeling b on b.gebeurtenis_id = g.id left join noodtoegang nb on nb.id = b.noodtoegang_id),
  -- Who had it just before, and who has it from then on.
  rond as (
    select e.id, s.regie, x.organisatie_id, x.persoon_id
      from e cross join (values ('procesregie'), ('casusregie'), ('zicht_op_veiligheid')) s (regie) cross join lateral (
        (select organisatie_id, persoon_id from regie_stap where casus_id = e.casus_id and soort::text = s.regie and sinds < e.op order by sinds desc limit 1)
        union (select organisatie_id, persoon_id from regie_stap where casus_id = e.casus_id and soort::text = s.regie and sinds <= e.op
                order by sinds desc limit 1)) x)`;

const HOORT = sql`
  kantoor as (
    select e.id, r.organisatie_id from e join rond r on r.id = e.id and r.regie = 'procesregie' where 'coordinatoren' = any (e.rollen)
    union select id, van_organisatie_id from e union select id, naar_organisatie_id from e union select id, partij from e),
  wie as (
    select e.id, r.persoon_id as mens from e join rond r on r.id = e.id
     where 'regisseurs' = any (e.rollen) or (r.regie = 'procesregie' and e.rollen && '{procesregisseur,consult}')
    union select id, door from e union select id, naar_persoon_id from e union select id, persoon from e
    union select k.id, g.id from kantoor k join e on e.id = k.id join gebruiker g on g.organisatie_id = k.organisatie_id and 'coordinator' = any (g.functies)
            join proef_aanstelling p on p.gebruiker_id = g.id and p.van <= e.op
    union select e.id, g.id from e join gebruiker g on 'fg' = any (g.functies) where 'fg' = any (e.rollen)),
  mee as (select e.id, b.gebruiker_id as mens from e join betrokkenheid b on b.casus_id = e.casus_id and b.van <= e.op where 'betrokkenen' = any (e.rollen))`;

/** With who stands in for one of them, and without who had left, or knows of no casus. */
const bestaat = sql`not exists (select 1 from uitsluiting u where u.casus_id = e.casus_id and u.gebruiker_id = w.mens and u.van <= e.op and (u.tot is null or u.tot > e.op))`;
const metVervanger = (van: ReturnType<typeof sql>) => sql`
    select w.id, w.mens from ${van} w union
    select w.id, v.vervanger_id from ${van} w join e on e.id = w.id join vervanging v on v.vervangen_id = w.mens and v.van <= e.op and v.tot > e.op where ${bestaat}`;

export const BERICHTEN_OVER_FEITEN = sql`
  with ${ROLLEN}, ${FEITEN}, ${HOORT},
  verwacht as (
    select w.id, w.mens from (${metVervanger(sql`wie`)}) w join e on e.id = w.id join gebruiker g on g.id = w.mens
     where ${bestaat} and (g.uit_dienst_op is null or g.uit_dienst_op > e.op)),
  mag as (${metVervanger(sql`mee`)}),
  gekregen as (select b.gebeurtenis_id as id, b.ontvanger_id as mens from bericht b join e on e.id = b.gebeurtenis_id),
  paar as (select id, mens, v.hoort is null as te_veel, k.kreeg is null as gemist
    from (select id, mens, true as hoort from verwacht) v full join (select id, mens, true as kreeg from gekregen) k using (id, mens))
  select p.*, e.soort, e.casus_id from paar p join e on e.id = p.id
   where p.gemist or (p.te_veel and not exists (select 1 from mag m where m.id = p.id and m.mens = p.mens))`;
