import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { opMoment } from "../proef/klok.ts";
import { openCasus } from "../proef/nieuwe-casus.ts";
import { type Aanroeper, maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { foutVan, weigeringVan } from "../proef/weigering.ts";

let regio: Proefregio;
let regisseur: Aanroeper;
let piket: Aanroeper;
let fg: Aanroeper;

beforeAll(async () => {
  regio = await maakProefregio();
  regisseur = await regio.als("professional1.noord");
  piket = await regio.als("piket.rvt-oost");
  fg = await regio.als("fg");
});
afterAll(() => regio.sluit());

const sleutel = () => randomUUID();
const REDEN = "De politie staat voor de deur en vraagt of er kinderen zijn.";

const nieuweCasus = () => openCasus(regisseur);
const neem = (casusnummer: string, reden = REDEN, wie = piket) =>
  wie.noodtoegang.neem({ casusnummer, reden, sleutel: sleutel() });
const noteer = (casusnummer: string, wie = piket) =>
  wie.noodtoegang.noteer({ casusnummer, inhoud: "De kinderen zijn veilig.", sleutel: sleutel() });
const laatste = async () => (await fg.toezicht.noodtoegangen({})).rijen[0]!;
const ziet = (wie: Aanroeper, casusnummer: string) =>
  wie.casus.bekijk({ casusnummer }).then(
    () => true,
    () => false,
  );

describe("noodtoegang", () => {
  test("een sleutel die al is gebruikt, zegt van geen enkel nummer of het bestaat", async () => {
    const [eerste, bestaat] = [await nieuweCasus(), await nieuweCasus()];
    const zelfde = { reden: REDEN, sleutel: sleutel() };
    await piket.noodtoegang.neem({ ...zelfde, casusnummer: eerste });
    for (const casusnummer of [bestaat, "R-2019-9999"])
      expect(await weigeringVan(piket.noodtoegang.neem({ ...zelfde, casusnummer }))).toBe(
        "sleutel_hergebruikt",
      );
  });

  test("wat tijdens noodtoegang onder instemming wordt opgeschreven, is niet voor wie noodtoegang nam", async () => {
    const casusnummer = await nieuweCasus();
    await neem(casusnummer);
    await regisseur.casus.noteer({
      casusnummer,
      inhoud: "Onder geheimhouding verteld.",
      voorwaarde: "instemming_nodig",
      sleutel: sleutel(),
    });
    expect(JSON.stringify(await regisseur.casus.bekijk({ casusnummer }))).toContain("Onder geheim");
    expect(JSON.stringify(await piket.casus.bekijk({ casusnummer }))).not.toContain("Onder geheim");
  });

  test("geeft het piket 60 minuten lezen en één notitie, en regisseur en fg horen het meteen", async () => {
    const casusnummer = await nieuweCasus();
    expect(await ziet(piket, casusnummer)).toBe(false);
    await neem(casusnummer);
    const beeld = await piket.casus.bekijk({ casusnummer });
    if (beeld.beeld !== "volledig") throw new Error("noodtoegang reads the casus");
    expect(beeld).toMatchObject({ zicht: "lezen", noodtoegang: { magNoteren: true } });
    expect(beeld.noodtoegang!.overMs).toBeGreaterThan(50 * 60_000);
    expect(beeld.waarom[0]).toContain("door noodtoegang");
    for (const wie of [regisseur, await regio.als("coordinator.noord"), fg]) {
      const { rijen } = await wie.bericht.lijst({});
      expect(rijen.find((b) => b.casusnummer === casusnummer)?.zin).toContain(
        "noodtoegang genomen door het piket van Regionaal veiligheidsteam Oost",
      );
    }
    await noteer(casusnummer);
    expect(await weigeringVan(noteer(casusnummer))).toBe("notitie_al_gemaakt");
    const gewoon = { casusnummer, inhoud: "Nog een.", sleutel: sleutel() };
    expect(await weigeringVan(piket.casus.noteer(gewoon))).toBe("geen_bevoegdheid");
    const voor = await regisseur.casus.bekijk({ casusnummer });
    if (voor.beeld !== "volledig") throw new Error("the regisseur has regie");
    expect(voor.journaal[0]!.inhoud).toBe("De kinderen zijn veilig.");
    expect(voor.toegang).toContainEqual(
      expect.objectContaining({
        gebruiker: "Marit Ekelmans",
        grond: "noodtoegang",
        zicht: "lezen",
      }),
    );
  });

  test("eindigt vanzelf, op de seconde", async () => {
    const casusnummer = await nieuweCasus();
    await neem(casusnummer);
    const tot = new Date((await laatste()).tot);
    const opTijd = (moment: Date) =>
      opMoment(regio, moment, async () => ziet(await regio.als("piket.rvt-oost"), casusnummer));
    expect(await opTijd(new Date(tot.getTime() - 1000))).toBe(true);
    expect(await opTijd(tot)).toBe(false);
    await opMoment(regio, tot, async () => {
      const dan = await regio.als("piket.rvt-oost");
      expect(await weigeringVan(noteer(casusnummer, dan))).toBe("niet_gevonden");
      expect((await dan.noodtoegang.mijn({})).rijen[0]).toMatchObject({
        casusnummer,
        loopt: false,
      });
    });
  });

  test("vraagt een reden van minstens twintig tekens, en iets dat je nog niet kunt lezen", async () => {
    const casusnummer = await nieuweCasus();
    expect(await foutVan(neem(casusnummer, "te kort"))).toMatchObject({
      weigering: "ongeldige_invoer",
      velden: [{ veld: "reden" }],
    });
    await neem(casusnummer);
    expect(await weigeringVan(neem(casusnummer))).toBe("heeft_al_toegang");
  });

  test("is er alleen voor het piket", async () => {
    const casusnummer = await nieuweCasus();
    for (const adres of ["coordinator.rvt-oost", "professional1.rvt-oost", "fg", "beheerder"])
      expect(await weigeringVan(neem(casusnummer, REDEN, await regio.als(adres)))).toBe(
        "niet_gevonden",
      );
  });

  test("een nummer dat niet bestaat, een afgesloten casus en een uitsluiting geven hetzelfde, en blijven staan", async () => {
    const [open, dicht] = [await nieuweCasus(), await nieuweCasus()];
    const persoonId = (await regio.persoon("piket.rvt-oost")).id;
    await regisseur.uitsluiting.sluitUit({ casusnummer: open, persoonId, sleutel: sleutel() });
    await regio.eigenaar.execute(sql`
      update casus set afgesloten_op = nu() where casusnummer = ${dicht}`);
    const nummers = [open, dicht, "R-2019-9999"];
    const [eerste, ...andere] = await Promise.all(nummers.map((nr) => foutVan(neem(nr))));
    expect(eerste!.weigering).toBe("niet_gevonden");
    for (const fout of andere) expect(fout).toEqual(eerste);
    const { missers } = await fg.toezicht.noodtoegangen({});
    expect(missers.map((m) => m.casusnummer)).toEqual(expect.arrayContaining(nummers));
    const [rij] = await regio.eigenaar.execute<{ n: number }>(sql`
      select count(*)::int as n from gebeurtenis g join casus c on c.id = g.casus_id
       where c.casusnummer = ${open} and g.soort = 'noodtoegang_genomen'`);
    expect(rij!.n).toBe(0);
  });
});

describe("de fg", () => {
  const oordeel = (
    noodtoegangId: string,
    uitkomst: "terecht" | "onterecht" | "vraag",
    toelichting = "",
    wie = fg,
  ) => wie.noodtoegang.beoordeel({ noodtoegangId, uitkomst, toelichting, sleutel: sleutel() });

  test("vraagt eerst en oordeelt daarna één keer; het piket en de regie horen het", async () => {
    const casusnummer = await nieuweCasus();
    await neem(casusnummer);
    const { id } = await laatste();
    expect(await weigeringVan(oordeel(id, "vraag"))).toBe("motivering_ontbreekt");
    await oordeel(id, "vraag", "Wie belde er precies?");
    expect(await laatste()).toMatchObject({ teBeoordelen: true, reden: REDEN });
    expect((await piket.noodtoegang.mijn({})).rijen[0]!.oordelen).toMatchObject([
      { uitkomst: "vraag", toelichting: "Wie belde er precies?" },
    ]);
    await oordeel(id, "terecht");
    expect(await laatste()).toMatchObject({ teBeoordelen: false });
    expect(await weigeringVan(oordeel(id, "onterecht", "Toch niet."))).toBe("al_afgerond");
    const { noodtoegangen } = await regisseur.inzage.lijst({ casusnummer });
    expect(noodtoegangen[0]!.oordelen.map((o) => o.uitkomst)).toEqual(["vraag", "terecht"]);
  });

  test("ziet wat te laat is, en nooit de casus zelf", async () => {
    const casusnummer = await nieuweCasus();
    await neem(casusnummer);
    const { id, beoordelenVoor, teLaat } = await laatste();
    expect(teLaat).toBe(false);
    await opMoment(regio, new Date(beoordelenVoor), async () => {
      const dan = await regio.als("fg");
      const { rijen } = await dan.toezicht.noodtoegangen({});
      expect(rijen.find((r) => r.id === id)).toMatchObject({ teLaat: true });
    });
    expect(await ziet(fg, casusnummer)).toBe(false);
  });

  test("is de enige die oordeelt en het log van de regio leest", async () => {
    const { id } = await laatste();
    for (const adres of ["coordinator.noord", "piket.rvt-oost", "beheerder", "manager.noord"]) {
      const ander = await regio.als(adres);
      expect(await weigeringVan(oordeel(id, "terecht", "", ander))).toBe("niet_gevonden");
      expect(await weigeringVan(ander.toezicht.noodtoegangen({}))).toBe("niet_gevonden");
      expect(await weigeringVan(ander.toezicht.inzage({}))).toBe("niet_gevonden");
    }
  });
});
