import { describe, expect, test } from "vitest";
import { ONDERDEEL_CODES } from "#regiekaart/overdracht-inhoud";
import { controleerStap, gaatMee, stapVanVeld, VELDNAMEN, waarom } from "./controle.ts";
import { alsInvoer, beginStaat, type Staat, type Voorbereiding } from "./staat.ts";

const V: Voorbereiding = {
  niveau: 2,
  niveauVolgnr: 3,
  niveauNaar: 3,
  waarnemend: false,
  houder: "Lokaal team Noord",
  termijnWerkdagen: 2,
  ontvangers: [
    {
      id: "rvt",
      naam: "Veiligheidsteam Oost",
      korteNaam: "RVT Oost",
      soort: "veiligheidsteam",
      telefoon: "099",
      mensen: [],
      wgsToetsNodig: false,
    },
  ],
  zichtOpVeiligheid: "J. Wiersma",
  bekend: { doel: "Rust.", zienswijze_huishouden: "Moeder wil hulp." },
  acties: [],
  nietGeaccepteerd: null,
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
    nietGeaccepteerd: { door: "Veiligheidsteam Oost", adviesId: "ander" },
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
