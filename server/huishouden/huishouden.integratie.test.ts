import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { inDaad } from "#db/databank";
import { bezwaarVan } from "../proef/bezwaar.ts";
import { type Huis, type Huishoudproef, KIND, maakHuishoudproef } from "../proef/huishoudproef.ts";
import { ingevuldDoor, metSleutel } from "../proef/nieuwe-casus.ts";
import type { Aanroeper, Proefregio } from "../proef/proefregio.ts";
import { foutVan, weigeringVan } from "../proef/weigering.ts";

let proef: Huishoudproef;
let regio: Proefregio;
let regisseur: Aanroeper;
let casusregisseur: Aanroeper;
let huis: Huis;
let casusnummer: string;

beforeAll(async () => {
  proef = await maakHuishoudproef();
  ({ regio, regisseur, casusregisseur } = proef);
});
afterAll(() => regio.sluit());
beforeEach(async () => {
  huis = await proef.nieuw();
  ({ casusnummer } = huis);
});

describe("wie er in het huishouden is", () => {
  test("bepaalt wie regie of casusregie heeft, en niemand anders", async () => {
    await casusregisseur.huishouden.voegLidToe(huis.bij(KIND));
    const { id: lidId } = await huis.lid("Noor Proef");
    await regisseur.huishouden.wijzigLid(
      huis.bij({ ...KIND, lidId, veiligContact: "Via school." }),
    );
    expect(await huis.lid("Noor Proef")).toMatchObject({
      gezag: "een_ouder",
      veiligContact: "Via school.",
    });
    const ggz = await huis.betrek("bijdragen");
    expect((await huis.bekijk(ggz)).magWijzigen).toBe(false);
    const { aanduiding, woonplaats } = (await huis.bekijk()).huishouden!;
    for (const poging of [
      () => ggz.huishouden.voegLidToe(huis.bij(KIND)),
      () => ggz.huishouden.wijzigLid(huis.bij({ ...KIND, lidId })),
      () => ggz.huishouden.laatVertrekken(huis.bij({ lidId })),
      () => ggz.huishouden.wijzig(huis.bij({ aanduiding, woonplaats })),
    ])
      expect(await weigeringVan(poging())).toBe("geen_bevoegdheid");
  });

  test("vraagt wie gezag heeft over wie jonger is dan 16, ook bij het openen", async () => {
    const zonder = { ...KIND, gezag: null };
    expect(await foutVan(regisseur.huishouden.voegLidToe(huis.bij(zonder)))).toMatchObject({
      weigering: "gezag_ontbreekt",
      veld: "gezag",
    });
    const invoer = await ingevuldDoor(regisseur);
    const leden = [...invoer.leden, { ...zonder, geinformeerd: false }];
    expect(await foutVan(regisseur.casus.open(metSleutel({ ...invoer, leden })))).toMatchObject({
      weigering: "gezag_ontbreekt",
      veld: "leden.1.gezag",
    });
  });

  test("wie vertrekt, staat niet meer op de casus maar blijft te lezen; de laatste vertrekt niet", async () => {
    await regisseur.huishouden.voegLidToe(huis.bij(KIND));
    const { id: lidId } = await huis.lid("Noor Proef");
    await regisseur.huishouden.laatVertrekken(huis.bij({ lidId }));
    const casus = await regisseur.casus.bekijk({ casusnummer });
    expect(JSON.stringify(casus)).not.toContain("Noor Proef");
    expect((await huis.lid("Noor Proef")).vertrokkenOp).not.toBeNull();
    const opnieuw = regisseur.huishouden.laatVertrekken(huis.bij({ lidId }));
    expect(await weigeringVan(opnieuw)).toBe("niet_gevonden");
    const { id: laatsteId } = await huis.lid("Robin Proef");
    const laatste = regisseur.huishouden.laatVertrekken(huis.bij({ lidId: laatsteId }));
    expect(await weigeringVan(laatste)).toBe("laatste_lid");
  });
});

describe("een zienswijze", () => {
  test("wordt per persoon gevraagd; wat mist staat op de casus, met de reden", async () => {
    await regisseur.huishouden.voegLidToe(huis.bij(KIND));
    const { id: lidId, gemis } = await huis.lid("Noor Proef");
    expect(gemis).toEqual(["zienswijze", "ouders_inlichten"]);
    const zonderReden = regisseur.huishouden.legZienswijzeVast(huis.bij({ lidId, ouders: false }));
    expect(await foutVan(zonderReden)).toMatchObject({
      weigering: "waarom_niet_ontbreekt",
      veld: "reden",
    });
    await regisseur.huishouden.legZienswijzeVast(
      huis.bij({ lidId, ouders: false, reden: "Zij logeert bij oma." }),
    );
    const casus = await regisseur.casus.bekijk({ casusnummer });
    if (casus.beeld !== "volledig") throw new Error("the regisseur sees the whole casus");
    expect(casus.leden[1]).toMatchObject({ gemis: ["zienswijze", "ouders_inlichten"] });
    const ggz = await huis.betrek("bijdragen");
    await ggz.huishouden.legZienswijzeVast(
      huis.bij({ lidId, ouders: true, zienswijze: "Naar oma." }),
    );
    const nu = await huis.lid("Noor Proef");
    expect(nu.gemis).toEqual([]);
    expect(nu.zienswijzen.map((z) => [z.zienswijze, z.reden, z.organisatie])).toEqual([
      ["Naar oma.", null, "GGZ Voorbeeldland"],
      [null, "Zij logeert bij oma.", "Lokaal team Noord"],
    ]);
  });

  test("wie alleen leest, legt er geen vast", async () => {
    const ggz = await huis.betrek("lezen");
    const { id: lidId } = await huis.lid("Robin Proef");
    const poging = ggz.huishouden.legZienswijzeVast(
      huis.bij({ lidId, zelf: true, zienswijze: "Hulp." }),
    );
    expect(await weigeringVan(poging)).toBe("geen_bevoegdheid");
  });

  test("staat ingevuld waar een formulier het huishouden vraagt, kinderen apart", async () => {
    await regisseur.huishouden.voegLidToe(huis.bij(KIND));
    const { id: kindId } = await huis.lid("Noor Proef");
    const { id: ouderId } = await huis.lid("Robin Proef");
    await regisseur.huishouden.legZienswijzeVast(
      huis.bij({ lidId: kindId, ouders: true, zienswijze: "Naar oma." }),
    );
    await regisseur.huishouden.legZienswijzeVast(
      huis.bij({ lidId: ouderId, zelf: true, zienswijze: "Rust." }),
    );
    const tekst = "Robin Proef (ouder): Rust.\n\nNoor Proef (dochter): Naar oma.";
    expect((await regisseur.beoordeling.bereidVoor({ casusnummer })).zienswijze).toBe(tekst);
    const { bekend } = await regisseur.overdracht.bereidVoor({ casusnummer });
    expect(bekend.zienswijze_huishouden).toBe(tekst);
  });

  test("in een andere leeftijdsgroep telt een vinkje van vroeger niet meer", async () => {
    const { id: lidId, naam, rol } = await huis.lid("Robin Proef");
    expect((await huis.lid("Robin Proef")).gemis).toEqual(["zienswijze"]);
    const jonger = { naam, rol, leeftijdsgroep: "12_tot_16", gezag: "voogd" } as const;
    await regisseur.huishouden.wijzigLid(huis.bij({ lidId, ...jonger }));
    expect((await huis.lid("Robin Proef")).gemis).toContain("ouders_inlichten");
  });
});

test("een zienswijze verandert niet meer; een daad schrijft alleen bij de eigen casus", async () => {
  const poging = regio.db.execute(sql`update lid_zienswijze set op = op`);
  expect(await bezwaarVan(poging)).toBe("geen recht");
  const vreemd = await regio.casusVan("Huishouden Zuidervaart");
  const sessieId = await regio.sessieVan("professional1.noord");
  const schrijf = inDaad(regio.db, async (tx) => {
    await tx.execute(sql`select betreed(${sessieId})`);
    await tx.execute(
      sql`insert into huishouden_adres values (${vreemd.id}, 'A', '1', '1000 AA', false)`,
    );
  });
  expect(await bezwaarVan(schrijf)).toBe("geen recht");
});
