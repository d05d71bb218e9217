import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { afschaling, beoordeelNaar3 } from "#db/voorbeeldregio/proef-invoer";
import { openCasus } from "../proef/nieuwe-casus.ts";
import { type Aanroeper, maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";

let regio: Proefregio;
let regisseur: Aanroeper;
let casusnummer: string;

beforeAll(async () => {
  regio = await maakProefregio();
  regisseur = await regio.als("professional1.noord");
});
afterAll(() => regio.sluit());

beforeEach(async () => {
  casusnummer = await openCasus(regisseur);
});

type Besluit = Parameters<Aanroeper["beoordeling"]["legVast"]>[0];
const beoordeel = (besluit: 1 | 2 | 3, volgnr: number, anders: Partial<Besluit> = {}) => {
  const basis = beoordeelNaar3(casusnummer, "nu", volgnr);
  const nee = Object.fromEntries(Object.keys(basis.antwoorden).map((v) => [v, "nee"]));
  const antwoorden = { ...(besluit === 3 ? basis.antwoorden : nee) } as Besluit["antwoorden"];
  return regisseur.beoordeling.legVast({
    ...basis,
    antwoorden,
    besluit,
    sleutel: randomUUID(),
    ...anders,
  });
};
async function bekijk() {
  const beeld = await regisseur.casus.bekijk({ casusnummer });
  if (beeld.beeld !== "volledig") throw new Error("the regisseur sees the whole casus");
  return beeld;
}

describe("nazorg na afschalen", () => {
  test("afschalen zonder lijst kan niet; met lijst loopt er nazorg tot de einddatum", async () => {
    expect(await weigeringVan(beoordeel(1, 1))).toBe("afschaal_checklist_ontbreekt");
    await beoordeel(1, 1, { afschaling: afschaling() });
    const { niveau, procesregieBij, nazorg } = await bekijk();
    expect({ niveau, procesregieBij }).toEqual({ niveau: 1, procesregieBij: "Lokaal team Noord" });
    expect(nazorg).toMatchObject({ niveauVan: 2, criteria: "De ruzies beginnen weer." });
    expect(nazorg?.momenten).toHaveLength(2);
  });

  test("zolang de nazorg loopt, kan de casus niet worden afgerond", async () => {
    await beoordeel(1, 1, { afschaling: afschaling() });
    const { redenen } = await regisseur.afsluiting.bereidVoor({ casusnummer });
    expect(redenen[0]).toMatchObject({ code: "afgerond", blokkades: ["nazorg_loopt_nog"] });
  });

  test("een contact wordt één keer vastgelegd, en staat daarna niet meer bij wat er komt", async () => {
    await beoordeel(1, 1, { afschaling: afschaling() });
    const soorten = async () =>
      (await regisseur.dashboard.mijnDag({})).binnenkort.filter(
        (b) => b.soort === "nazorgmoment" && b.casusnummer === casusnummer,
      ).length;
    const [moment] = (await bekijk()).nazorg!.momenten;
    const legVast = () =>
      regisseur.nazorg.legMomentVast({
        casusnummer,
        sleutel: randomUUID(),
        momentId: moment!.id,
        uitkomst: "gaat_goed",
        toelichting: "Zij vertelt dat het goed gaat.",
      });
    const eerst = await soorten();
    await legVast();
    expect(await weigeringVan(legVast())).toBe("al_afgerond");
    expect((await bekijk()).nazorg?.momenten[0]).toMatchObject({ uitkomst: "gaat_goed" });
    expect(await soorten()).toBeLessThanOrEqual(eerst);
  });

  test("elk contact dat gevraagd wordt, staat op de casus: is de nazorg voorbij, dan vraagt het niets meer", async () => {
    await beoordeel(1, 1, { afschaling: afschaling() });
    const { nuDoen, binnenkort } = await regisseur.dashboard.mijnDag({});
    const gevraagd = [...nuDoen, ...binnenkort].filter((t) => t.soort === "nazorgmoment");
    expect(gevraagd.map((t) => t.casusnummer)).toContain(casusnummer);
    for (const taak of gevraagd) {
      const beeld = await regisseur.casus.bekijk({ casusnummer: taak.casusnummer! });
      expect(beeld, `${taak.casusnummer}`).toMatchObject({
        nazorg: { momenten: expect.anything() },
      });
    }
  });

  test("gaat het weer mis, dan stopt de nazorg als het niveau terug is", async () => {
    await beoordeel(1, 1, { afschaling: afschaling() });
    await beoordeel(3, 2);
    expect((await bekijk()).nazorg).toBeNull();
  });
});
