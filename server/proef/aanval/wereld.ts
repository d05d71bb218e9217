import { sql } from "drizzle-orm";
import postgres from "postgres";
import type { Databank } from "#db/databank";
import type { ProefDatabase } from "#db/proef-database";
import { maakProefregio, type Proefregio } from "../proefregio.ts";
import { maakOrakel, type Orakel } from "../wereld/orakel.ts";
import { legeRijen } from "../wereld/rijen.ts";
import type { Rijen, Tabel } from "../wereld/vormen.ts";
import { type Kanaries, plantKanaries } from "./kanaries.ts";

/** Somebody who attacks: a person of the region, or nobody. `mens` is null for a session that is none any more. */
export type Aanvaller = { naam: string; mens: Rijen["gebruiker"][number] | null; sessieId: string };

/** The demo region with a canary in each field, everybody who may attack it, and the oracle that says who may see what. */
export type Aanvalswereld = {
  regio: Proefregio;
  rijen: Rijen;
  orakel: Orakel;
  kanaries: Kanaries;
  aanvallers: Aanvaller[];
  voorleggingen: Voorlegging[];
  regieverzoeken: Regieverzoek[];
};

/** A question that lies with the managers: its texts, and the organisations whose managers and coordinators read them. */
type Voorlegging = { casusId: string; partijen: string[]; teksten: string[] };

/** A request for procesregie: its texts, and who asked. */
type Regieverzoek = {
  casusId: string;
  organisatieId: string;
  gebruikerId: string;
  teksten: string[];
};

export async function maakAanvalswereld(zaad: number): Promise<Aanvalswereld> {
  const regio = await maakProefregio();
  await maakHetLastig(regio.proef);
  const kanaries = await plantKanaries(regio.proef, zaad);
  const rijen = await leesRijen(regio.eigenaar);
  const aanvallers = await leesAanvallers(regio, rijen);
  const voorleggingen = await leesVoorleggingen(regio.eigenaar);
  const regieverzoeken = await leesRegieverzoeken(regio.eigenaar);
  const orakel = maakOrakel(rijen, new Date());
  return { regio, rijen, orakel, kanaries, aanvallers, voorleggingen, regieverzoeken };
}

async function leesVoorleggingen(eigenaar: Databank): Promise<Voorlegging[]> {
  const rijen = await eigenaar.execute<Voorlegging>(sql`
    select v.casus_id as "casusId", array_remove(array[v.voorlegger_id, v.ander_id, v.bestuur_id], null)::text[] as partijen,
           (array_remove(array[v.vraag_id, v.uitkomst_id], null)
             || array(select z.tekst_id from voorlegging_visie z where z.voorlegging_id = v.id))::text[] as teksten
      from voorlegging v`);
  return [...rijen];
}

async function leesRegieverzoeken(eigenaar: Databank): Promise<Regieverzoek[]> {
  const rijen = await eigenaar.execute<Regieverzoek>(sql`
    select casus_id as "casusId", organisatie_id as "organisatieId", gebruiker_id as "gebruikerId",
           array_remove(array[waarom_id, toelichting_id], null)::text[] as teksten from regieverzoek`);
  return [...rijen];
}

/**
 * What the demo region has too little of: who is excluded of what they led, standing in and sight that have ended or
 * not begun, readers from elsewhere, secret addresses, items that wait for consent, drafts and saved views of others.
 */
async function maakHetLastig(proef: ProefDatabase): Promise<void> {
  const db = postgres(proef.beheerUrl, { max: 1, onnotice: () => {} });
  try {
    await db`set session_replication_role = replica`;
    await db`
      insert into uitsluiting (casus_id, gebruiker_id, door_zichzelf, van)
      select distinct on (casus_id) casus_id, gebruiker_id, false, nu() - interval '1 day' from (
        select t.casus_id, coalesce(t.gebruiker_id, g.id) as gebruiker_id, row_number() over (order by t.casus_id, t.drager) as nr
          from toegang t left join gebruiker g on g.organisatie_id = t.organisatie_id and t.functie = any (g.functies)) wie
       where gebruiker_id is not null and nr % 7 = 0`;
    await db`
      insert into vervanging (vervangen_id, vervanger_id, van, tot, ingesteld_door)
      select a.id, b.id, nu() - interval '20 days', nu() - interval '1 day', a.id from gebruiker a
        join lateral (select id from gebruiker b where b.organisatie_id = a.organisatie_id and b.id <> a.id order by email desc limit 1) b on true
       where 'professional' = any (a.functies)`;
    await db`
      insert into vervanging (vervangen_id, vervanger_id, van, tot, ingesteld_door)
      select vervanger_id, vervangen_id, nu() + interval '1 day', nu() + interval '9 days', vervanger_id from vervanging where tot < nu()`;
    await db`
      insert into betrokkenheid (casus_id, gebruiker_id, zicht, doel, van, tot)
      select c.id, g.id, 'bijdragen', 'Tot gisteren', nu() - interval '9 days', nu() - interval '1 day' from casus c
        join gebruiker g on (g.email like 'professional%' or g.functies && '{beheerder,fg}') and hashtext(c.casusnummer || g.email) % 5 = 0
         and not exists (select 1 from toegang t where t.casus_id = c.id and t.gebruiker_id = g.id)`;
    await db`
      insert into betrokkenheid (casus_id, gebruiker_id, zicht, doel, afwijking, van, tot)
      select c.id, g.id, 'bijdragen', 'Leest mee', true, nu() - interval '9 days', nu() + interval '9 days' from casus c
        join gebruiker g on g.email like 'professional%' and hashtext(c.casusnummer || g.email) % 5 = 1
         and c.afgesloten_op is null and not exists (select 1 from toegang t where t.casus_id = c.id and t.gebruiker_id = g.id)`;
    await db`
      insert into toegang (casus_id, gebruiker_id, grond, zicht, van, tot, laatst_gewijzigd_op)
      select b.casus_id, b.gebruiker_id, 'betrokken', 'bijdragen', b.van,
             case when g.functies && '{beheerder,fg}' then null else b.tot end, b.van
        from betrokkenheid b join gebruiker g on g.id = b.gebruiker_id where b.doel in ('Tot gisteren', 'Leest mee')`;
    await db`
      insert into huishouden_adres (casus_id, straat, huisnummer, postcode, geheim)
      select id, 'Voorbeeldlaan', '1', '1000 AA', hashtext(casusnummer) % 2 = 0 from casus
          on conflict (casus_id) do update set geheim = excluded.geheim`;
    await db`
      update tekst set voorwaarde = 'instemming_nodig'
       where hashtext(inhoud) % 4 = 0
         -- What stands in an overdracht is written for everybody who may see that.
         and id not in (select tekst_id from overdracht_inhoud union select tekst_id from overdracht_aanvulling
                        union select toelichting_id from overdracht_antwoord where toelichting_id is not null)`;
    await db`
      insert into concept (gebruiker_id, waarover, formulier, inhoud, sleutel, bewaard_op)
      select distinct t.gebruiker_id, c.casusnummer, 'notitie', '\\x00'::bytea, gen_random_uuid(), nu()
        from toegang t join casus c on c.id = t.casus_id where t.gebruiker_id is not null on conflict do nothing`;
  } finally {
    await db.end();
  }
}

/** The rows that stand in the database now, as the oracle reads them. */
async function leesRijen(eigenaar: Databank): Promise<Rijen> {
  const rijen = legeRijen();
  for (const tabel of Object.keys(rijen) as Tabel[]) {
    const [uit] = await eigenaar.execute<{ alle: never[] }>(
      sql`select coalesce(json_agg(t), '[]') as alle from ${sql.identifier(tabel)} t`,
    );
    rijen[tabel] = uit!.alle;
  }
  return rijen;
}

/** Everybody in the region, and who has no session, one that was revoked or has ended, or was deactivated while logged in. */
async function leesAanvallers(regio: Proefregio, rijen: Rijen): Promise<Aanvaller[]> {
  const sessie = (adres: string) => regio.sessieVan(adres);
  const adresVan = (email: string) => email.split("@")[0]!;
  const mensen = await Promise.all(
    rijen.gebruiker.map(async (mens) => {
      const adres = adresVan(mens.email);
      return { naam: adres, mens, sessieId: await sessie(adres) };
    }),
  );
  const ingetrokken = await sessie("coordinator.noord");
  await regio.eigenaar.execute(sql`select trek_sessie_in(${ingetrokken}::uuid)`);
  const stil = await sessie("coordinator.noord");
  await regio.eigenaar.execute(
    sql`update sessie set laatst_gezien_op = nu() - interval '31 minutes' where id = ${stil}::uuid`,
  );
  const oud = await sessie("coordinator.noord");
  await regio.eigenaar.execute(
    sql`update sessie set begonnen_op = nu() - interval '11 hours' where id = ${oud}::uuid`,
  );
  const weg = mensen.findIndex((m) => m.naam === "professional2.noord");
  const [uitDienst] = mensen.splice(weg, 1);
  await regio.eigenaar.execute(
    sql`update gebruiker set actief = false where id = ${uitDienst!.mens.id}`,
  );
  return [
    ...mensen,
    { naam: "niemand", mens: null, sessieId: "" },
    { naam: "coordinator.noord met een ingetrokken sessie", mens: null, sessieId: ingetrokken },
    { naam: "coordinator.noord met een stille sessie", mens: null, sessieId: stil },
    { naam: "coordinator.noord met een oude sessie", mens: null, sessieId: oud },
    { naam: "professional2.noord, niet meer actief", mens: null, sessieId: uitDienst!.sessieId },
  ];
}
