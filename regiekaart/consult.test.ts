import { describe, expect, it } from "vitest";
import {
  beoordeelAdvies,
  beoordeelConsult,
  beoordeelConsultIntrekken,
  type ConsultFeiten,
  type ConsultVraag,
  consultAlsInhoud,
  wegNaarOverdracht,
} from "./consult.ts";
import type { Uitkomst } from "./gronden.ts";
import { iemand } from "./voorbeelden.ts";

const naam = (u: Uitkomst) => (u.mag ? "mag" : u.weigering);
const NAMEN = ["Huishouden Proefhuis", "Noor Proefhuis"];
const vraag = (anders: Partial<ConsultVraag> = {}): ConsultVraag => ({
  naarOrganisatieId: "veiligheidsteam",
  naarPersoon: null,
  opNaam: false,
  grondslag: false,
  reden: false,
  vraag: "Een jongere is vaak weg. Hoe schatten jullie dit in?",
  ...anders,
});
const OP_NAAM = { opNaam: true, grondslag: true, reden: true };
const LT = iemand("lokaal_team", "professional");

describe("een consult vragen", () => {
  it.each([
    ["zonder naam", {}, LT, "mag"],
    ["met een naam in de vraag", { vraag: "Is Noor veilig?" }, LT, "consult_is_herleidbaar"],
    ["met het nummer erin", { vraag: "Over R-2026-0147." }, LT, "consult_is_herleidbaar"],
    ["op naam, met grond en reden", { ...OP_NAAM, vraag: "Is Noor veilig?" }, LT, "mag"],
    ["op naam zonder grond", { ...OP_NAAM, grondslag: false }, LT, "grondslag_ontbreekt"],
    ["op naam zonder reden", { ...OP_NAAM, reden: false }, LT, "motivering_ontbreekt"],
    ["bij jezelf", { naarOrganisatieId: "lokaal_team" }, LT, "consult_bij_jezelf"],
    [
      "aan iemand die daar niet werkt",
      { naarPersoon: { organisatieId: "gi", kanAntwoorden: true } },
      LT,
      "persoon_hoort_niet_bij_organisatie",
    ],
    [
      "aan iemand die niet kan antwoorden",
      { naarPersoon: { organisatieId: "veiligheidsteam", kanAntwoorden: false } },
      LT,
      "persoon_niet_actief",
    ],
    ["door een manager", {}, iemand("lokaal_team", "manager"), "geen_bevoegdheid"],
  ] as const)("%s", (_naam, anders, actor, verwacht) => {
    expect(naam(beoordeelConsult(vraag(anders), NAMEN, actor))).toBe(verwacht);
  });
});

describe("een consult beantwoorden of intrekken", () => {
  const feiten: ConsultFeiten = {
    vanOrganisatieId: "lokaal_team",
    naarOrganisatieId: "veiligheidsteam",
    naarPersoonId: "Sam",
    open: true,
  };
  it.each([
    ["een coördinator daar", feiten, iemand("veiligheidsteam"), "mag"],
    ["wie gevraagd is", feiten, iemand("veiligheidsteam", "professional", "Sam"), "mag"],
    ["een ander daar", feiten, iemand("veiligheidsteam", "professional"), "geen_bevoegdheid"],
    ["wie het vroeg", feiten, iemand("lokaal_team"), "geen_bevoegdheid"],
    ["een tweede keer", { ...feiten, open: false }, iemand("veiligheidsteam"), "consult_is_klaar"],
  ] as const)("advies door %s", (_naam, f, actor, verwacht) => {
    expect(naam(beoordeelAdvies(f, actor))).toBe(verwacht);
  });
  it.each([
    ["wie het vroeg", feiten, iemand("lokaal_team", "professional"), "mag"],
    ["wie nu procesregie heeft", feiten, iemand("gemeente"), "mag"],
    ["een derde", feiten, iemand("gi"), "geen_bevoegdheid"],
    ["wie gevraagd is", feiten, iemand("veiligheidsteam"), "geen_bevoegdheid"],
    ["na het advies", { ...feiten, open: false }, iemand("lokaal_team"), "consult_is_klaar"],
  ] as const)("intrekken door %s", (_naam, f, actor, verwacht) => {
    expect(naam(beoordeelConsultIntrekken(f, "gemeente", actor))).toBe(verwacht);
  });
});

describe("een consult wordt een overdracht", () => {
  it.each([
    [2, "lokaal_team", "overdragen"],
    [2, "veiligheidsteam", "beoordelen"],
    [3, "veiligheidsteam", "overdragen"],
    [5, "zorg_en_veiligheidshuis", null],
    [2, "zorgketen", null],
  ] as const)("op niveau %i met %s: %s", (niveau, soort, weg) => {
    expect(wegNaarOverdracht(niveau, soort)).toBe(weg);
  });

  const consult = {
    vraag: "Past dit?",
    antwoord: "Ja, bel ons.",
    bij: "RVT Oost",
    dag: "3 mei 2026",
  };
  it("met de vraag en het advies waar ze horen", () => {
    expect(consultAlsInhoud(consult, NAMEN)).toEqual({
      samenvatting: "Past dit?",
      reden: "Advies van RVT Oost (3 mei 2026): Ja, bel ons.",
      geprobeerd:
        "Gevraagd aan RVT Oost: Past dit?\nAdvies van RVT Oost (3 mei 2026): Ja, bel ons.",
    });
  });
  it("en wat iemand noemt alleen waar de ontvanger het na het antwoord leest", () => {
    const { reden, samenvatting, geprobeerd } = consultAlsInhoud(
      { ...consult, vraag: "Is Noor veilig?", antwoord: "Noor kan bij oma." },
      NAMEN,
    );
    expect([reden, samenvatting]).toEqual([undefined, undefined]);
    expect(geprobeerd).toContain("Noor kan bij oma.");
  });
});
