import { type SQL, sql } from "drizzle-orm";
import type { Databank } from "#db/databank";
import { zoekBreuken } from "./invarianten.ts";

const eenStap = (waar: SQL) =>
  sql`(casus_id, soort, volgnr) = (select casus_id, soort, volgnr from regie_stap where ${waar} order by casus_id, volgnr limit 1)`;

/** One row broken on purpose, and a part of the name of the invariant that must find it. */
export const BREUKEN: readonly (readonly [string, SQL])[] = [
  [
    "precies een organisatie",
    sql`update regie_stap set organisatie_id = null, persoon_id = null
      where ${eenStap(sql`soort = 'procesregie' and aard in ('gestart', 'geaccepteerd')`)}`,
  ],
  [
    "elke wisseling",
    sql`update regie_stap set aard = 'toegewezen', overdracht_id = null
      where ${eenStap(sql`soort = 'procesregie' and aard = 'geaccepteerd'`)}`,
  ],
  [
    "mag die op dat niveau hebben",
    sql`update regie_stap set organisatie_id = (select id from organisatie where soort = 'basiszorg')
      where ${eenStap(sql`soort = 'procesregie' and aard = 'geaccepteerd'`)}`,
  ],
  [
    "omlaag gaat het alleen",
    sql`update niveau_stap set niveau = 5 where (casus_id, volgnr) = (
      select casus_id, volgnr - 1 from niveau_stap where aard = 'afgeschaald' and niveau < 4 order by casus_id, volgnr limit 1)`,
  ],
  [
    "anders dan het advies",
    sql`update beoordeling set afwijking = false where id = (select id from beoordeling where besluit <> advies limit 1)`,
  ],
  [
    "onder het profiel",
    sql`update gebruiker set profiel = null where id = (select persoon_id from regie_stap
      where soort = 'procesregie' and aard = 'geaccepteerd' and not afwijking order by casus_id, volgnr limit 1)`,
  ],
  [
    "casusregie en zicht op veiligheid",
    sql`update regie_stap set persoon_id = null, organisatie_id = (select id from organisatie where soort = 'gemeente' limit 1)
      where ${eenStap(sql`soort = 'casusregie' and aard = 'gestart' and casus_id in (select casus_id from niveau_stap where volgnr = 1 and niveau < 4)`)}`,
  ],
  [
    "van buiten de inzet",
    sql`update betrokkenheid set afwijking = false where id = (select id from betrokkenheid where afwijking limit 1)`,
  ],
  [
    "alleen op niveau 5",
    sql`update spoed_taak set soort = 'bestuurlijk', afgerond_op = null, tekst_id = null where id = (
      select t.id from spoed_taak t join niveau_stap n on n.casus_id = t.casus_id and n.niveau < 5 and not exists (
        select 1 from niveau_stap x where x.casus_id = n.casus_id and x.volgnr > n.volgnr) limit 1)`,
  ],
  ["tellers", sql`update regie_telling set aantal = aantal + 1 where aantal > 0`],
  [
    "precies wie dat moet",
    sql`delete from bericht where id = (select id from bericht where soort = 'overdracht_voorgesteld' limit 1)`,
  ],
  [
    "precies wie dat moet",
    sql`insert into bericht (ontvanger_id, gebeurtenis_id, casus_id, casusnummer, soort, gegevens, op)
      select g.id, b.gebeurtenis_id, b.casus_id, b.casusnummer, b.soort, b.gegevens, b.op from bericht b join gebruiker g on g.functies = '{manager}'
       where b.soort = 'overdracht_ingetrokken' limit 1`,
  ],
  [
    "beide kanten",
    sql`delete from bericht where id = (select id from bericht where soort = 'overdracht_geaccepteerd' limit 1)`,
  ],
  [
    "over elk ander feit",
    sql`delete from bericht where id = (select id from bericht where soort = 'journaal_genoteerd' limit 1)`,
  ],
  [
    "over elk ander feit",
    sql`insert into bericht (ontvanger_id, gebeurtenis_id, casus_id, casusnummer, soort, gegevens, op)
      select g.id, b.gebeurtenis_id, b.casus_id, b.casusnummer, b.soort, b.gegevens, b.op from bericht b join gebruiker g on g.functies = '{manager}'
       where b.soort = 'niveau_opgeschaald' limit 1`,
  ],
  [
    "een consult geeft",
    sql`insert into toegang (casus_id, organisatie_id, functie, grond, zicht, van, laatst_gewijzigd_op)
      select casus_id, naar_organisatie_id, 'coordinator', 'consult', 'triage', op, op from consult where not op_naam limit 1`,
  ],
  [
    "leest geen casusnummer",
    sql`update bericht b set casusnummer = c.casusnummer from casus c where c.id = b.casus_id and b.id = (select id from bericht where casusnummer = 'Consult' limit 1)`,
  ],
  [
    "verplaatsen zelf nooit",
    sql`update gebeurtenis set soort = 'consult_beantwoord' where id = (select gebeurtenis_id from regie_stap where aard = 'geaccepteerd' limit 1)`,
  ],
  [
    "bevestigde ontvangst",
    sql`update afsluiting set reden = 'verhuizing' where id = (select a.id from afsluiting a where not exists (
      select 1 from verhuisbevestiging v where v.casus_id = a.casus_id) limit 1)`,
  ],
  [
    "voor wie is uitgesloten",
    sql`insert into uitsluiting (casus_id, gebruiker_id, door_zichzelf, van)
      select casus_id, persoon_id, false, sinds from regie_stap where persoon_id is not null limit 1`,
  ],
  [
    "bij spoed is overgeslagen",
    sql`with open as (update spoed_taak set afgerond_op = null, tekst_id = null where id = (select t.id from spoed_taak t join casus c on c.id = t.casus_id
        where t.organisatie_id is not null and c.afgesloten_op is null limit 1) returning casus_id, organisatie_id)
      delete from toegang x using open where x.casus_id = open.casus_id and x.organisatie_id = open.organisatie_id`,
  ],
  [
    "hoort een keer",
    sql`update gebeurtenis g set soort = t.soort, gegevens = t.gegevens from (
        select soort, gegevens from gebeurtenis where soort = 'overdracht_teruggekoppeld' limit 1) t
      where g.id = (select id from gebeurtenis where soort = 'journaal_genoteerd' limit 1)`,
  ],
  [
    "elke termijn",
    sql`with weg as (
        select s.id from termijn_signaal s join consult k on k.id = s.onderwerp_id
         where s.soort = 'consult_herinnerd' and coalesce(k.beantwoord_op, k.ingetrokken_op, nu()) > k.termijn_op limit 1),
      verteld as (delete from bericht where signaal_id in (select id from weg))
      delete from termijn_signaal where id in (select id from weg)`,
  ],
  [
    "elke termijn",
    sql`with weg as (
        select s.id from termijn_signaal s join casus c on c.id = s.onderwerp_id
         where s.soort = 'evaluatie_nodig' and c.afgesloten_op is null
           and c.volgende_evaluatie::timestamp at time zone 'Europe/Amsterdam' = s.termijn_op limit 1),
      verteld as (delete from bericht where signaal_id in (select id from weg))
      delete from termijn_signaal where id in (select id from weg)`,
  ],
];

const GESCHIEDENIS = [
  "regie_stap",
  "niveau_stap",
  "beoordeling",
  "termijn_signaal",
  "bericht",
  "gebeurtenis",
  "afsluiting",
];

class Terug extends Error {}

/** Breaks it as the owner, with the guards of history out of the way, looks, and takes everything back. */
export async function breek(eigenaar: Databank, breuk: SQL): Promise<string[]> {
  let gevonden: string[] = [];
  const poging = eigenaar.transaction(async (tx) => {
    for (const tabel of GESCHIEDENIS)
      await tx.execute(sql`alter table ${sql.identifier(tabel)} disable trigger user`);
    await tx.execute(breuk);
    gevonden = await zoekBreuken(tx);
    throw new Terug();
  });
  await poging.catch((fout: unknown) => {
    if (!(fout instanceof Terug)) throw fout;
  });
  return gevonden;
}
