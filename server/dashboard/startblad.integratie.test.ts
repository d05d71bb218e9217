import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { maakProefregio, type Proefregio } from "../proef/proefregio.ts";

let regio: Proefregio;
beforeAll(async () => {
  regio = await maakProefregio();
});
afterAll(() => regio.sluit());

const morgen = new Date(Date.now() + 86_400_000).toISOString();

test("nieuw is wat er gebeurde sinds het vorige bezoek, ook als het is gelezen, en niet wat je zelf deed", async () => {
  const wie = "coordinator.noord";
  const eerste = await (await regio.als(wie)).dashboard.nieuw({});
  expect(eerste.sinds).toBeNull();
  expect(eerste.rijen.length).toBeGreaterThan(2);
  const { id } = await regio.persoon(wie);
  const na = eerste.rijen[2]!.op;
  await regio.eigenaar.execute(sql`
    update sessie set begonnen_op = ${na}::timestamptz - interval '1 hour', laatst_gezien_op = ${na} where gebruiker_id = ${id}`);
  const nu = await regio.als(wie);
  await nu.bericht.gelezen({ ids: "alle" });
  const { sinds, rijen } = await nu.dashboard.nieuw({});
  expect(sinds).toBe(na);
  expect(rijen.map((r) => r.id).slice(-2)).toEqual(eerste.rijen.slice(0, 2).map((r) => r.id));
  expect(rijen.every((r) => r.op > na)).toBe(true);
});

test("een warm gesprek kan naar de agenda van beide kanten, en van niemand anders", async () => {
  const [o] = await regio.eigenaar.execute<{ id: string; casusnummer: string }>(sql`
    update overdracht o set warm_gesprek_op = ${morgen} from casus c, organisatie van, organisatie naar
     where c.id = o.casus_id and van.id = o.van_organisatie_id and naar.id = o.naar_organisatie_id and o.afgehandeld_op is null
       and van.naam = 'Lokaal team Noord' and naar.naam = 'Regionaal veiligheidsteam Oost' returning o.id, c.casusnummer`);
  const vraag = { overdrachtId: o!.id };
  for (const wie of ["coordinator.noord", "coordinator.rvt-oost"]) {
    const { overdracht } = await regio.als(wie);
    expect(await overdracht.agenda(vraag)).toEqual({ casusnummer: o!.casusnummer, op: morgen });
  }
  for (const wie of ["coordinator.zvh", "manager.noord", "fg"])
    await expect((await regio.als(wie)).overdracht.agenda(vraag)).rejects.toThrow("niet_gevonden");
});

test("de export geeft de rijen van de lijst, en staat als export in de inzage", async () => {
  const caller = await regio.als("coordinator.rvt-oost");
  const filter = { regie: "wij" } as const;
  const { rijen } = await caller.casus.lijst(filter);
  expect(await caller.casus.exporteer(filter)).toEqual(rijen);
  const [inzage] = await regio.eigenaar.execute<{ aantal: number }>(
    sql`select cardinality(casus_ids) as aantal from inzage where soort = 'export' order by op desc limit 1`,
  );
  expect(inzage!.aantal).toBe(rijen.length);
});

test("acties van partners: van een ander, in een casus van ons, wie te laat is het eerst", async () => {
  const caller = await regio.als("coordinator.zvh");
  const onze = (await caller.casus.lijst({ regie: "wij" })).rijen.map((r) => r.casusnummer);
  const { naam } = await regio.persoon("professional1.ggz");
  await regio.eigenaar.execute(sql`
    insert into actie (id, casus_id, tekst_id, gebeurtenis_id, op, gebruiker_id, voor)
    select gen_random_uuid(), c.id, t.id, e.id, nu(), g.id, '2026-01-02' from casus c
      join lateral (select id from tekst where casus_id = c.id and voorwaarde = 'geen' limit 1) t on true
      join lateral (select id from gebeurtenis where casus_id = c.id limit 1) e on true
      join gebruiker g on g.naam = ${naam}
     where c.casusnummer = ${onze[0]!}`);
  const { acties } = await caller.dashboard.partneracties({});
  expect(acties[0]).toMatchObject({ casusnummer: onze[0], teLaat: true, wie: { naam } });
  expect(acties.every((a) => onze.includes(a.casusnummer) && a.partner.korteNaam !== "ZVH")).toBe(
    true,
  );
  for (const wie of ["manager.zvh", "fg", "coordinator.proefdorp"])
    expect(
      (await (await regio.als(wie)).dashboard.partneracties({})).acties.filter(
        (a) => a.casusnummer === onze[0],
      ),
    ).toEqual([]);
});

test("wie vervangen wordt, staat bij wie is wie met de vervanger", async () => {
  const selin = await regio.persoon("professional1.noord");
  const maaike = await regio.persoon("coordinator.noord");
  await regio.eigenaar.execute(sql`
    insert into vervanging (vervangen_id, vervanger_id, van, tot, ingesteld_door)
    values (${selin.id}, ${maaike.id}, nu() - interval '1 hour', ${morgen}, ${maaike.id})`);
  const { wieIsWie } = await regio.als("coordinator.zvh");
  const { mensen } = await wieIsWie.mensen({ zoek: "yilmaz" });
  expect(mensen).toMatchObject([{ naam: selin.naam, vervangers: [{ naam: maaike.naam }] }]);
  expect((await wieIsWie.mensen({ zoek: "team noord", functie: "manager" })).mensen).toHaveLength(
    1,
  );
});

test("het aantal professionals is de lijst van wie is wie", async () => {
  const { dashboard, wieIsWie } = await regio.als("manager.noord");
  const { organisatieId, professionals } = await dashboard.bezetting({});
  const { mensen } = await wieIsWie.mensen({ organisatieId, functie: "professional" });
  expect(mensen).toHaveLength(professionals);
});

test("een eigen lijst is alleen van jezelf, hooguit tien, en nooit zonder filter", async () => {
  const { weergave } = await regio.als("coordinator.noord");
  await expect(weergave.bewaar({})).rejects.toThrow("weergave_zonder_filter");
  const regies = ["mijn", "jij", "wij", "anderen"] as const;
  for (const regie of regies) await weergave.bewaar({ niveau: 3, regie });
  await weergave.bewaar({ niveau: 3, regie: "wij" });
  expect(await weergave.lijst({})).toEqual(regies.map((regie) => `niveau=3&regie=${regie}`));
  for (const regie of regies) await weergave.bewaar({ niveau: 4, regie });
  for (const niveau of [1, 2] as const) await weergave.bewaar({ niveau });
  await expect(weergave.bewaar({ niveau: 5 })).rejects.toThrow("te_veel_weergaven");
  await weergave.verwijder({ niveau: 1 });
  expect(await weergave.lijst({})).toHaveLength(9);
  expect(await (await regio.als("manager.noord")).weergave.lijst({})).toEqual([]);
});
