import { describe, expect, test } from "vitest";
import { ONDERDEEL_CODES } from "#regiekaart/overdracht-onderdelen";
import { controleerStap, gaatMee, stapVanVeld, VELDNAMEN, waarom } from "./controle.ts";
import { poort } from "./poort.ts";
import { alsInvoer, beginStaat, pasToe, type Staat, type Voorbereiding } from "./staat.ts";

const V: Voorbereiding = {
  niveau: 2,
  niveauVolgnr: 3,
  niveauNaar: 3,
  waarnemend: false,
  houder: "Lokaal team Noord",
  ontvangers: [
    {
      id: "rvt",
      naam: "Veiligheidsteam Oost",
      korteNaam: "RVT Oost",
      soort: "veiligheidsteam",
      telefoon: "099",
      mensen: [],
      wgsToetsNodig: false,
      termijnOp: "2026-11-26T16:00:00.000Z",
      triagedag: false,
    },
  ],
  zichtOpVeiligheid: "J. Wiersma",
  bekend: { doel: "Rust.", zienswijze_huishouden: "Moeder wil hulp." },
  acties: [],
  eerder: null,
  verzoeken: [],
  uitConsult: null,
};

const met = (deel: Partial<Staat>): Staat => ({ ...beginStaat(V), ...deel });

test("wat de casus weet, is ingevuld, en de enige ontvanger gekozen", () => {
  expect(beginStaat(V)).toMatchObject({
    naarOrganisatieId: "rvt",
    inhoud: { doel: "Rust.", zienswijze_huishouden: "Moeder wil hulp." },
  });
});

test("na niet wij, maar X staat alles er weer, aan X", () => {
  const ander = { ...V.ontvangers[0]!, id: "ander" };
  const na = beginStaat({
    ...V,
    ontvangers: [V.ontvangers[0]!, ander],
    bekend: { reden: "Toen.", geinformeerd: "ja" },
    eerder: { status: "niet_geaccepteerd", door: "Veiligheidsteam Oost", adviesId: "ander" },
  });
  expect(na).toMatchObject({
    naarOrganisatieId: "ander",
    inhoud: { reden: "Toen.", geinformeerd: "ja" },
  });
});

test("uit een consult staat er wat er gevraagd en geadviseerd is, aan wie het advies gaf", () => {
  const na = beginStaat({
    ...V,
    ontvangers: [V.ontvangers[0]!, { ...V.ontvangers[0]!, id: "ander" }],
    bekend: { samenvatting: "De vraag.", reden: "Het advies." },
    uitConsult: { id: "c", bij: "Veiligheidsteam Oost", organisatieId: "ander" },
  });
  expect(na).toMatchObject({ naarOrganisatieId: "ander", inhoud: { reden: "Het advies." } });
});

test("wie het weet, beantwoordt het formulier nooit zelf", () => {
  expect(Object.keys(beginStaat(V).inhoud)).toEqual(["doel", "zienswijze_huishouden"]);
});

test("elk onderdeel van het contract staat in precies één stap", () => {
  const alles = [...waarom("procesregie"), ...gaatMee("procesregie")];
  // What only the short form of spoed asks, has no step here.
  const hier = ONDERDEEL_CODES.filter((c) => c !== "spoed_veiligheid" && c !== "terugbellen");
  expect(alles.map((o) => o.code)).toEqual(hier);
  for (const code of hier) expect(stapVanVeld(VELDNAMEN[code]!)).not.toBeNull();
});

test("aan wie er is gevraagd, gaat voor het advies", () => {
  const [rvt] = V.ontvangers;
  const drie = [rvt!, { ...rvt!, id: "ander" }, { ...rvt!, id: "derde" }];
  const eerder = {
    status: "ingetrokken" as const,
    door: "Veiligheidsteam Oost",
    adviesId: "ander",
  };
  const na = beginStaat({ ...V, ontvangers: drie, eerder }, "derde");
  expect(na.naarOrganisatieId).toBe("derde");
});

test("wie om de regie vroeg, staat klaar met de persoon en de reden", () => {
  const verzoeken = [{ organisatieId: "rvt", persoonId: "emre", waarom: "Wij kennen het gezin." }];
  const bekend = { reden: "Besluit van de laatste beoordeling: niveau 3." };
  expect(beginStaat({ ...V, bekend, verzoeken }, "rvt")).toMatchObject({
    naarOrganisatieId: "rvt",
    naarPersoonId: "emre",
    inhoud: { reden: "Wij kennen het gezin.\nBesluit van de laatste beoordeling: niveau 3." },
  });
});

test("een concept gaat verder; wat de casus intussen weet, vult wat nog leeg was", () => {
  const eerder = { inhoud: { doel: "Getypt.", zienswijze_huishouden: "" }, warmDag: "2099-11-25" };
  expect(pasToe(beginStaat(V), { doe: "herstel", eerder })).toMatchObject({
    warmDag: "2099-11-25",
    inhoud: { doel: "Getypt.", zienswijze_huishouden: "Moeder wil hulp." },
  });
});

describe("wat er in moet", () => {
  test("staat er in de volgorde van het formulier, met waar het wordt ingevuld", () => {
    const regels = poort({ soort: "procesregie", v: V, staat: met({}) });
    expect(regels[0]).toMatchObject({ naam: "Aan wie", klaar: true, stap: 1 });
    expect(regels.filter((r) => r.klaar).map((r) => r.naam)).toEqual([
      "Aan wie",
      "Doel",
      "Wat het huishouden vindt",
    ]);
    expect(regels.find((r) => r.naam === "Veiligheid nu")).toMatchObject({
      klaar: false,
      stap: 2,
      elders: { pad: "plan" },
    });
    const stappen = regels.map((r) => r.stap);
    expect(stappen).toEqual(stappen.toSorted());
  });

  test("met de WGS-toets en de open acties als die er zijn", () => {
    const zvh = { ...V.ontvangers[0]!, wgsToetsNodig: true };
    const acties = [{ id: "a", inhoud: "Bel.", houder: "Oma", blijftBij: null }];
    const v = { ...V, ontvangers: [zvh], acties };
    const namen = (staat: Staat) =>
      poort({ soort: "procesregie", v, staat })
        .filter((r) => !r.klaar)
        .map((r) => r.naam);
    expect(namen(beginStaat(v))).toEqual(
      expect.arrayContaining(["WGS-toets", "Besluit over elke open actie"]),
    );
    expect(namen({ ...beginStaat(v), acties: { a: "gaat_mee" } })).not.toContain(
      "Besluit over elke open actie",
    );
  });
});

describe("het huishouden informeren", () => {
  test("wie nee zegt, legt uit waarom", () => {
    const staat = met({ inhoud: { geinformeerd: "nee" } });
    const velden = controleerStap(2, "procesregie", V, staat).map((f) => f.veld);
    expect(velden).toContain("inhoud.niet_geinformeerd_omdat");
  });

  test("wie ja zegt, stuurt de eerdere uitleg niet mee", () => {
    const inhoud = { geinformeerd: "ja", niet_geinformeerd_omdat: "Van eerder." };
    const casus = {
      casusnummer: "R-2026-0001",
      soort: "procesregie" as const,
      gezienVolgnr: 3,
      sleutel: "s",
    };
    const invoer = alsInvoer(met({ inhoud }), casus, V.niveauNaar);
    expect(invoer.inhoud).not.toHaveProperty("niet_geinformeerd_omdat");
    expect(invoer.niveauNaar).toBe(3);
  });
});

describe("het warme gesprek", () => {
  test.each([
    ["niets is ook goed", "", "", []],
    ["een dag zonder tijd", "2099-11-25", "", ["warmTijd"]],
    ["een tijd zonder dag", "", "11:00", ["warmDag"]],
    ["een moment dat voorbij is", "2020-11-25", "11:00", ["warmDag"]],
    ["een moment dat nog komt", "2099-11-25", "11:00", []],
  ])("%s", (_, warmDag, warmTijd, velden) => {
    expect(
      controleerStap(3, "procesregie", V, met({ warmDag, warmTijd })).map((f) => f.veld),
    ).toEqual(velden);
  });
});
