import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Databank, openDatabank } from "#db/databank";
import { stelKlokIn } from "../proef/klok.ts";
import { type Mailserver, startMailserver } from "../proef/mailserver.ts";
import { maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { maakBezorger } from "./bezorg.ts";
import { maakOverzichten } from "./overzicht.ts";
import { verzend } from "./verzend.ts";

let regio: Proefregio;
let werker: Databank;
let mail: Mailserver;
let zet: (moment: string) => Promise<void>;

beforeAll(async () => {
  regio = await maakProefregio();
  werker = openDatabank(regio.proef.werkerUrl, 3);
  mail = await startMailserver();
  zet = await stelKlokIn(regio);
});
afterAll(async () => {
  await mail.sluit();
  await werker.$client.end();
  await regio.sluit();
});

describe("het overzicht", () => {
  test("komt een keer per werkdag, op het gekozen uur, en niet in het weekend", async () => {
    const selin = await regio.als("professional1.noord");
    const { id } = await regio.persoon("professional1.noord");
    await selin.bericht.kiesVoorkeur({ overdracht: "geen", overig: "overzicht", uur: 9 });
    await regio.eigenaar.execute(
      sql`update bericht set gelezen_op = null, op = '2027-03-19 15:00+01' where ontvanger_id = ${id}`,
    );
    await regio.eigenaar.execute(sql`delete from postvak`);
    await regio.eigenaar.execute(sql`delete from verzending`);
    const gemaakt = async (moment: string) => {
      await zet(moment);
      await Promise.all([maakOverzichten(werker), maakOverzichten(werker)]);
      const [rij] = await regio.eigenaar.execute<{ n: number }>(
        sql`select count(*)::int as n from verzending where ontvanger_id = ${id} and soort = 'overzicht'`,
      );
      return rij!.n;
    };
    expect(await gemaakt("2027-03-20 10:00")).toBe(0);
    expect(await gemaakt("2027-03-22 08:30")).toBe(0);
    expect(await gemaakt("2027-03-22 09:00")).toBe(1);
    expect(await gemaakt("2027-03-22 12:00")).toBe(1);
    expect(await gemaakt("2027-03-23 09:00")).toBe(1);
  });

  test("noemt geen casus waarvan iemand is uitgesloten, en een e-mail die al klaarstond ook niet", async () => {
    await zet("2027-03-30 09:30");
    const [wie] = await regio.eigenaar.execute<{ id: string; casusId: string; nummer: string }>(sql`
      select b.ontvanger_id as id, b.casus_id as "casusId", b.casusnummer as nummer from bericht b
       where b.ontvanger_id in (select id from gebruiker where actief)
         and exists (select 1 from bericht a where a.ontvanger_id = b.ontvanger_id and a.casus_id <> b.casus_id) limit 1`);
    const { id, casusId, nummer } = wie!;
    await regio.eigenaar.execute(sql`delete from verzending`);
    await regio.eigenaar.execute(sql`delete from bericht_voorkeur where gebruiker_id = ${id}`);
    await regio.eigenaar.execute(
      sql`update bericht set gelezen_op = null, soort = 'journaal_genoteerd', op = '2027-03-29 15:00+01' where ontvanger_id = ${id}`,
    );
    const overzicht = async () => {
      await regio.eigenaar.execute(sql`delete from verzending`);
      await maakOverzichten(werker);
      const [rij] = await regio.eigenaar.execute<{ id: string; nummers: string }>(sql`
        select id, array_to_string(casusnummers, ',') as nummers from verzending where ontvanger_id = ${id}`);
      return rij!;
    };
    const klaar = await overzicht();
    expect(klaar.nummers).toContain(nummer);
    const [los] = await regio.eigenaar.execute<{ id: string }>(sql`
      insert into verzending (sleutel, ontvanger_id, soort, casusnummers, pad, volgende_op, gemaakt_op)
      values ('los', ${id}, 'bericht', array[${nummer}], '/', nu(), nu()) returning id`);
    await regio.eigenaar.execute(
      sql`insert into uitsluiting (casus_id, gebruiker_id, door_zichzelf, van) values (${casusId}, ${id}, true, nu())`,
    );
    const { bezorg, sluit } = maakBezorger(mail.post);
    await verzend(werker, bezorg);
    sluit();
    expect(
      await regio.eigenaar.execute(sql`select stand from verzending where id = ${los!.id}`),
    ).toEqual([{ stand: "uitgezet" }]);
    expect(mail.ontvangen.has(los!.id)).toBe(false);
    expect(mail.ontvangen.get(klaar.id)?.tekst).toMatch(/R-\d{4}-\d{4}/);
    expect(mail.ontvangen.get(klaar.id)?.tekst).not.toContain(nummer);
    expect((await overzicht()).nummers).not.toContain(nummer);
  });
});
