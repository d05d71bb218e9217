import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { inDaad } from "#db/databank";
import { openInvoer } from "#db/voorbeeldregio/proef-invoer";
import { bezwaarVan } from "../proef/bezwaar.ts";
import { type Aanroeper, maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { foutVan, weigeringVan } from "../proef/weigering.ts";

let regio: Proefregio;
let regisseur: Aanroeper;
let casusregisseur: Aanroeper;
let casusnummer: string;

const KIND = {
  naam: "Noor Proef",
  rol: "dochter",
  leeftijdsgroep: "onder_12",
  gezag: "een_ouder",
} as const;

beforeAll(async () => {
  regio = await maakProefregio();
  regisseur = await regio.als("professional1.noord");
  casusregisseur = await regio.als("professional2.noord");
});
afterAll(() => regio.sluit());

const metSleutel = <T>(invoer: T) => ({ ...invoer, sleutel: randomUUID() });
const bij = <T>(invoer: T) => metSleutel({ casusnummer, ...invoer });

beforeEach(async () => {
  const { ikId, werkgebieden } = await regisseur.casus.bereidVoor({});
  const invoer = openInvoer(ikId, werkgebieden[0]!.id);
  const { id } = await regio.persoon("professional2.noord");
  const uit = await regisseur.casus.open(metSleutel({ ...invoer, casusregisseurId: id }));
  casusnummer = uit.casusnummer!;
});

const thuis = (wie = regisseur) => wie.huishouden.bekijk({ casusnummer });
const lid = async (naam: string) => (await thuis()).leden.find((l) => l.naam === naam)!;
async function betrek(zicht: "lezen" | "bijdragen"): Promise<Aanroeper> {
  const { id } = await regio.persoon("professional2.ggz");
  await regisseur.betrokkene.voegToe(bij({ persoonId: id, doel: "Behandeling", zicht }));
  return regio.als("professional2.ggz");
}

describe("wie er in het huishouden is", () => {
  test("bepaalt wie regie of casusregie heeft, en niemand anders", async () => {
    await casusregisseur.huishouden.voegLidToe(bij(KIND));
    const { id: lidId } = await lid("Noor Proef");
    await regisseur.huishouden.wijzigLid(bij({ ...KIND, lidId, veiligContact: "Via school." }));
    expect(await lid("Noor Proef")).toMatchObject({
      gezag: "een_ouder",
      veiligContact: "Via school.",
    });
    const ggz = await betrek("bijdragen");
    expect((await thuis(ggz)).magWijzigen).toBe(false);
    const { aanduiding, woonplaats } = (await thuis()).huishouden!;
    for (const poging of [
      () => ggz.huishouden.voegLidToe(bij(KIND)),
      () => ggz.huishouden.wijzigLid(bij({ ...KIND, lidId })),
      () => ggz.huishouden.laatVertrekken(bij({ lidId })),
      () => ggz.huishouden.wijzig(bij({ aanduiding, woonplaats })),
    ])
      expect(await weigeringVan(poging())).toBe("geen_bevoegdheid");
  });

  test("vraagt wie gezag heeft over wie jonger is dan 16, ook bij het openen", async () => {
    const zonder = { ...KIND, gezag: null };
    expect(await foutVan(regisseur.huishouden.voegLidToe(bij(zonder)))).toMatchObject({
      weigering: "gezag_ontbreekt",
      veld: "gezag",
    });
    const { ikId, werkgebieden } = await regisseur.casus.bereidVoor({});
    const invoer = openInvoer(ikId, werkgebieden[0]!.id);
    const leden = [...invoer.leden, { ...zonder, geinformeerd: false }];
    expect(await foutVan(regisseur.casus.open(metSleutel({ ...invoer, leden })))).toMatchObject({
      weigering: "gezag_ontbreekt",
      veld: "leden.1.gezag",
    });
  });

  test("wie vertrekt, staat niet meer op de casus maar blijft te lezen; de laatste vertrekt niet", async () => {
    await regisseur.huishouden.voegLidToe(bij(KIND));
    const { id: lidId } = await lid("Noor Proef");
    await regisseur.huishouden.laatVertrekken(bij({ lidId }));
    const casus = await regisseur.casus.bekijk({ casusnummer });
    expect(JSON.stringify(casus)).not.toContain("Noor Proef");
    expect((await lid("Noor Proef")).vertrokkenOp).not.toBeNull();
    const opnieuw = regisseur.huishouden.laatVertrekken(bij({ lidId }));
    expect(await weigeringVan(opnieuw)).toBe("niet_gevonden");
    const { id: laatsteId } = await lid("Robin Proef");
    const laatste = regisseur.huishouden.laatVertrekken(bij({ lidId: laatsteId }));
    expect(await weigeringVan(laatste)).toBe("laatste_lid");
  });
});

describe("een zienswijze", () => {
  test("wordt per persoon gevraagd; wat mist staat op de casus, met de reden", async () => {
    await regisseur.huishouden.voegLidToe(bij(KIND));
    const { id: lidId, gemis } = await lid("Noor Proef");
    expect(gemis).toEqual(["zienswijze", "ouders_inlichten"]);
    const zonderReden = regisseur.huishouden.legZienswijzeVast(bij({ lidId, ouders: false }));
    expect(await foutVan(zonderReden)).toMatchObject({
      weigering: "waarom_niet_ontbreekt",
      veld: "reden",
    });
    await regisseur.huishouden.legZienswijzeVast(
      bij({ lidId, ouders: false, reden: "Zij logeert bij oma." }),
    );
    const casus = await regisseur.casus.bekijk({ casusnummer });
    if (casus.beeld !== "volledig") throw new Error("the regisseur sees the whole casus");
    expect(casus.leden[1]).toMatchObject({ gemis: ["zienswijze", "ouders_inlichten"] });
    const ggz = await betrek("bijdragen");
    await ggz.huishouden.legZienswijzeVast(bij({ lidId, ouders: true, zienswijze: "Naar oma." }));
    const nu = await lid("Noor Proef");
    expect(nu.gemis).toEqual([]);
    expect(nu.zienswijzen.map((z) => [z.zienswijze, z.reden, z.organisatie])).toEqual([
      ["Naar oma.", null, "GGZ Voorbeeldland"],
      [null, "Zij logeert bij oma.", "Lokaal team Noord"],
    ]);
  });

  test("wie alleen leest, legt er geen vast", async () => {
    const ggz = await betrek("lezen");
    const { id: lidId } = await lid("Robin Proef");
    const poging = ggz.huishouden.legZienswijzeVast(
      bij({ lidId, zelf: true, zienswijze: "Hulp." }),
    );
    expect(await weigeringVan(poging)).toBe("geen_bevoegdheid");
  });

  test("staat ingevuld waar een formulier het huishouden vraagt, kinderen apart", async () => {
    await regisseur.huishouden.voegLidToe(bij(KIND));
    const { id: kindId } = await lid("Noor Proef");
    const { id: ouderId } = await lid("Robin Proef");
    await regisseur.huishouden.legZienswijzeVast(
      bij({ lidId: kindId, ouders: true, zienswijze: "Naar oma." }),
    );
    await regisseur.huishouden.legZienswijzeVast(
      bij({ lidId: ouderId, zelf: true, zienswijze: "Rust." }),
    );
    const tekst = "Robin Proef (ouder): Rust.\n\nNoor Proef (dochter): Naar oma.";
    expect((await regisseur.beoordeling.bereidVoor({ casusnummer })).zienswijze).toBe(tekst);
    const { bekend } = await regisseur.overdracht.bereidVoor({ casusnummer });
    expect(bekend.zienswijze_huishouden).toBe(tekst);
  });

  test("in een andere leeftijdsgroep telt een vinkje van vroeger niet meer", async () => {
    const { id: lidId, naam, rol } = await lid("Robin Proef");
    expect((await lid("Robin Proef")).gemis).toEqual(["zienswijze"]);
    const jonger = { naam, rol, leeftijdsgroep: "12_tot_16", gezag: "voogd" } as const;
    await regisseur.huishouden.wijzigLid(bij({ lidId, ...jonger }));
    expect((await lid("Robin Proef")).gemis).toContain("ouders_inlichten");
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
