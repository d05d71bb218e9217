import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openInvoer, voorstelNaar3 } from "#db/voorbeeldregio/proef-invoer";
import { type Aanroeper, maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";

let regio: Proefregio;
let selin: Aanroeper;
let casusnummer: string;

beforeAll(async () => {
  regio = await maakProefregio();
  selin = await regio.als("professional1.noord");
  casusnummer = (await regio.casusVan("Huishouden Van Dalmeren")).casusnummer;
});
afterAll(() => regio.sluit());

const tel = async (tabel: string) => {
  const [rij] = await regio.eigenaar.execute<{ n: number }>(
    sql`select count(*)::int as n from ${sql.identifier(tabel)}`,
  );
  return rij!.n;
};

describe("dezelfde sleutel", () => {
  test("twee keer verstuurd doet een keer iets en geeft twee keer dezelfde gebeurtenis", async () => {
    const invoer = { casusnummer, inhoud: "Een notitie.", sleutel: randomUUID() };
    const voor = await tel("journaal");
    const eerst = await selin.casus.noteer(invoer);
    const weer = await selin.casus.noteer(invoer);
    expect(eerst.herhaald).toBe(false);
    expect(weer).toEqual({ ...eerst, herhaald: true });
    expect(await tel("journaal")).toBe(voor + 1);
  });

  test("tegelijk verstuurd doet ook een keer iets", async () => {
    const invoer = { casusnummer, inhoud: "Dubbel geklikt.", sleutel: randomUUID() };
    const voor = await tel("journaal");
    const uitkomsten = await Promise.all(
      Array.from({ length: 6 }, () => selin.casus.noteer(invoer)),
    );
    expect(new Set(uitkomsten.map((u) => u.gebeurtenisId)).size).toBe(1);
    expect(uitkomsten.filter((u) => !u.herhaald)).toHaveLength(1);
    expect(await tel("journaal")).toBe(voor + 1);
  });

  test("met een andere inhoud wordt geweigerd, en er gebeurt niets", async () => {
    const sleutel = randomUUID();
    await selin.casus.noteer({ casusnummer, inhoud: "Het eerste.", sleutel });
    const voor = await tel("journaal");
    const poging = selin.casus.noteer({ casusnummer, inhoud: "Het tweede.", sleutel });
    expect(await weigeringVan(poging)).toBe("sleutel_hergebruikt");
    expect(await tel("journaal")).toBe(voor);
  });

  test("opent een casus maar een keer", async () => {
    const ik = await regio.persoon("professional1.noord");
    const { werkgebieden } = await selin.casus.bereidVoor({});
    const invoer = { ...openInvoer(ik.id, werkgebieden[0]!.id), sleutel: randomUUID() };
    const voor = await tel("casus");
    const [een, twee] = await Promise.all([selin.casus.open(invoer), selin.casus.open(invoer)]);
    expect(een.casusnummer).toBe(twee.casusnummer);
    expect(await tel("casus")).toBe(voor + 1);
  });

  test("is van een persoon: een ander met dezelfde sleutel doet gewoon haar eigen daad", async () => {
    const sleutel = randomUUID();
    const maaike = await regio.als("coordinator.noord");
    const van = await selin.casus.noteer({ casusnummer, inhoud: "Van Selin.", sleutel });
    const ook = await maaike.casus.noteer({ casusnummer, inhoud: "Van Selin.", sleutel });
    expect(ook.herhaald).toBe(false);
    expect(ook.gebeurtenisId).not.toBe(van.gebeurtenisId);
  });

  test("wordt na een weigering niet onthouden: wie het goed maakt, kan opnieuw versturen", async () => {
    const oost = (await regio.persoon("coordinator.rvt-oost")).organisatieId;
    const sleutel = randomUUID();
    const fout = { ...voorstelNaar3(casusnummer, oost), sleutel };
    expect(await weigeringVan(selin.overdracht.stelVoor(fout))).toBe(
      "niveau_wijkt_af_van_beoordeling",
    );
    const goed = await selin.casus.noteer({ casusnummer, inhoud: "Nu wel.", sleutel });
    expect(goed.herhaald).toBe(false);
  });

  test("zegt bij herhaling niets meer over een casus die je intussen niet meer ziet", async () => {
    const { id } = await regio.casusVan("Huishouden Van Dalmeren");
    const invoer = { casusnummer, inhoud: "Voor de verandering.", sleutel: randomUUID() };
    const eerst = await selin.casus.noteer(invoer);
    await regio.eigenaar.execute(sql`
      insert into uitsluiting (casus_id, gebruiker_id, door_zichzelf, van)
      select ${id}, id, true, nu() - interval '1 minute' from gebruiker where email = 'professional1.noord@voorbeeldland.example'`);
    expect(await selin.casus.noteer(invoer)).toEqual({
      ...eerst,
      casusnummer: null,
      herhaald: true,
    });
    await regio.eigenaar.execute(sql`delete from uitsluiting`);
  });
});
