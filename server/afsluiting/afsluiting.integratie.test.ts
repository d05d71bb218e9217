import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openCasus } from "../proef/nieuwe-casus.ts";
import { type Aanroeper, maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";

let regio: Proefregio;
let coordinator: Aanroeper;
let regisseur: Aanroeper;
let regisseurId: string;
let casusnummer: string;

beforeAll(async () => {
  regio = await maakProefregio();
  coordinator = await regio.als("coordinator.noord");
  regisseur = await regio.als("professional1.noord");
  regisseurId = (await regio.persoon("professional1.noord")).id;
});
afterAll(() => regio.sluit());

beforeEach(async () => {
  casusnummer = await openCasus(regisseur);
});

const sluitAf = (reden: "afgerond" | "onterecht", wie = regisseur) =>
  wie.afsluiting.sluitAf({ casusnummer, sleutel: randomUUID(), reden, toelichting: "Klaar." });
const heropen = (wie = coordinator) =>
  wie.afsluiting.heropen({
    casusnummer,
    sleutel: randomUUID(),
    niveau: 3,
    aanleiding: "Het gaat weer mis.",
    procesregisseurId: regisseurId,
    casusregisseurId: regisseurId,
    zichtOpVeiligheidId: regisseurId,
    profielMotivering: "Zij kent het huishouden.",
  });
const nummers = async (wie: Aanroeper, afgesloten: "ja" | null = null) =>
  (await wie.casus.lijst({ afgesloten, aantal: 100 })).rijen.map((r) => r.casusnummer);

describe("een casus afsluiten", () => {
  test("wat nog openstaat staat in een lijst, en de daad weigert om dezelfde reden", async () => {
    await regisseur.plan.voegActieToe({
      casusnummer,
      sleutel: randomUUID(),
      inhoud: "Bellen met school.",
      houder: { soort: "professional", id: regisseurId },
      voor: "2099-01-01",
    });
    const { redenen } = await regisseur.afsluiting.bereidVoor({ casusnummer });
    expect(redenen.find((r) => r.code === "afgerond")?.blokkades).toEqual([
      "niveau_boven_1",
      "acties_staan_open",
    ]);
    expect(redenen.find((r) => r.code === "onterecht")?.blokkades).toEqual([]);
    expect(await weigeringVan(sluitAf("afgerond"))).toBe("afsluiten_alleen_vanaf_1");
  });

  test("daarna ziet niemand de casus meer, behalve de coördinator en de manager dat zij er is", async () => {
    await sluitAf("onterecht");
    expect(await weigeringVan(regisseur.casus.bekijk({ casusnummer }))).toBe("niet_gevonden");
    const beeld = await coordinator.casus.bekijk({ casusnummer });
    expect(beeld).toMatchObject({
      beeld: "stand",
      procesregieBij: null,
      volgendeEvaluatie: null,
      afsluiting: { magHeropenen: true },
    });
    expect(await nummers(coordinator)).not.toContain(casusnummer);
    expect(await nummers(coordinator, "ja")).toContain(casusnummer);
    expect(await nummers(regisseur, "ja")).not.toContain(casusnummer);
  });

  test("in een afgesloten casus gebeurt niets meer, en wie regie had krijgt bericht", async () => {
    await sluitAf("onterecht", coordinator);
    const noteer = { casusnummer, sleutel: randomUUID(), inhoud: "Nog iets." };
    expect(await weigeringVan(regisseur.casus.noteer(noteer))).toBe("niet_gevonden");
    expect(await weigeringVan(sluitAf("onterecht", coordinator))).toBe("casus_afgesloten");
    const { rijen } = await regisseur.bericht.lijst({});
    expect(rijen[0]?.zin).toBe(`${casusnummer}: casus afgesloten door Lokaal team Noord.`);
  });
});

describe("een casus heropenen na terugval", () => {
  test("de sluitende organisatie heeft weer regie, ook waar zij waarnemend is, en weet wat bekend was", async () => {
    await sluitAf("onterecht");
    await heropen();
    const beeld = await regisseur.casus.bekijk({ casusnummer });
    if (beeld.beeld !== "volledig") throw new Error("the regisseur sees the whole casus");
    expect(beeld).toMatchObject({
      niveau: 3,
      afsluiting: null,
      procesregieBij: "Lokaal team Noord",
      aanleiding: "Het gaat weer mis.",
    });
    expect(beeld.leden.length).toBeGreaterThan(0);
    expect(beeld.niveaus.map((n) => n.aard)).toEqual(["gestart", "heropend"]);
    expect(beeld.verloop.map((v) => v.soort).filter((s) => s.startsWith("casus"))).toEqual([
      "casus_heropend",
      "casus_afgesloten",
      "casus_geopend",
    ]);
  });

  test("alleen door een coördinator van die organisatie, en alleen als de casus gesloten is", async () => {
    expect(await weigeringVan(heropen())).toBe("casus_is_niet_afgesloten");
    await sluitAf("onterecht");
    expect(await weigeringVan(heropen(regisseur))).toBe("niet_gevonden");
    expect(await weigeringVan(heropen(await regio.als("manager.noord")))).toBe("geen_bevoegdheid");
    expect(await weigeringVan(heropen(await regio.als("coordinator.rvt-oost")))).toBe(
      "niet_gevonden",
    );
  });

  test("wie vroeger meedeed komt niet vanzelf terug: wat was afgeschermd blijft dat", async () => {
    const { id: persoonId } = await regio.persoon("professional2.ggz");
    const ggz = await regio.als("professional2.ggz");
    await regisseur.betrokkene.voegToe({
      casusnummer,
      sleutel: randomUUID(),
      persoonId,
      doel: "Behandeling",
      zicht: "lezen",
    });
    expect(await ggz.casus.bekijk({ casusnummer })).toMatchObject({ beeld: "volledig" });
    await sluitAf("onterecht");
    await heropen();
    expect(await weigeringVan(ggz.casus.bekijk({ casusnummer }))).toBe("niet_gevonden");
  });

  test("niet met iemand van elders, en niet met wie van deze casus is uitgesloten", async () => {
    await sluitAf("onterecht");
    const met = (persoonId: string) =>
      coordinator.afsluiting.heropen({
        casusnummer,
        sleutel: randomUUID(),
        niveau: 2,
        aanleiding: "Het gaat weer mis.",
        procesregisseurId: persoonId,
        casusregisseurId: regisseurId,
        zichtOpVeiligheidId: regisseurId,
      });
    const { id: elders } = await regio.persoon("professional1.rvt-oost");
    expect(await weigeringVan(met(elders))).toBe("persoon_hoort_niet_bij_organisatie");
    const { id: collega } = await regio.persoon("professional2.noord");
    await regio.eigenaar.execute(sql`
      insert into uitsluiting (casus_id, gebruiker_id, door_zichzelf, van)
      select id, ${collega}, false, nu() from casus where casusnummer = ${casusnummer}`);
    expect(await weigeringVan(met(collega))).toBe("persoon_kan_niet_meedoen");
  });

  test("de stappen sluiten aan: afgesloten en heropend staan er als eigen stap", async () => {
    await sluitAf("onterecht");
    await heropen();
    const stappen = await regio.eigenaar.execute(sql`
      select r.volgnr, r.aard, r.organisatie_id is null as leeg from regie_stap r join casus c on c.id = r.casus_id
       where c.casusnummer = ${casusnummer} and r.soort = 'procesregie' order by r.volgnr`);
    expect(stappen).toEqual([
      { volgnr: 1, aard: "gestart", leeg: false },
      { volgnr: 2, aard: "afgesloten", leeg: true },
      { volgnr: 3, aard: "heropend", leeg: false },
    ]);
  });
});
