import { describe, expect, it } from "vitest";
import { type Afschaling, beoordeelAfschaling, isAfschaling, nazorgLoopt } from "./afschalen.ts";
import { NIVEAU_AARDEN, NIVEAUS } from "./begrippen.ts";

const VANDAAG = "2026-11-24";
const NAZORG = { tot: "2027-02-24", momenten: ["2026-12-22"], criteria: "Er is weer ruzie." };
const COMPLEET: Afschaling = {
  uitgangssituatie_past: true,
  afspraken_geborgd: true,
  huishouden_geinformeerd: true,
  toelichting: "",
  nazorg: NAZORG,
};
const uitkomst = (anders: Partial<Afschaling>, nazorg: Partial<Afschaling["nazorg"]> = {}) => {
  const u = beoordeelAfschaling(
    { ...COMPLEET, ...anders, nazorg: { ...NAZORG, ...nazorg } },
    VANDAAG,
  );
  return u.mag ? "mag" : `${u.weigering} bij ${u.veld}`;
};

describe("de lijst bij afschalen", () => {
  it.each<[string, Partial<Afschaling>, Partial<Afschaling["nazorg"]>, string]>([
    ["compleet", {}, {}, "mag"],
    [
      "afspraken over veiligheid zijn niet geborgd",
      { afspraken_geborgd: false, toelichting: "Komt nog." },
      {},
      "afspraken_niet_geborgd bij afschaling.afspraken_geborgd",
    ],
    [
      "de uitgangssituatie past niet, zonder uitleg",
      { uitgangssituatie_past: false },
      {},
      "motivering_ontbreekt bij afschaling.toelichting",
    ],
    [
      "de uitgangssituatie past niet, met uitleg",
      { uitgangssituatie_past: false, toelichting: "De zorgen zijn nog complex." },
      {},
      "mag",
    ],
    [
      "het huishouden weet van niets, zonder uitleg",
      { huishouden_geinformeerd: false, toelichting: "  " },
      {},
      "motivering_ontbreekt bij afschaling.toelichting",
    ],
    ["nazorg tot vandaag", {}, { tot: VANDAAG }, "dag_is_voorbij bij afschaling.nazorg.tot"],
    [
      "nazorg van anderhalf jaar",
      {},
      { tot: "2028-05-24" },
      "nazorg_te_lang bij afschaling.nazorg.tot",
    ],
    [
      "nazorg zonder contact",
      {},
      { momenten: [] },
      "onderdeel_ontbreekt bij afschaling.nazorg.momenten",
    ],
    [
      "een contact na de laatste dag",
      {},
      { momenten: ["2026-12-22", "2027-02-25"] },
      "moment_buiten_nazorg bij afschaling.nazorg.momenten",
    ],
    ["een contact op de laatste dag", {}, { momenten: ["2027-02-24"] }, "mag"],
    [
      "zonder criteria om terug te komen",
      {},
      { criteria: " " },
      "onderdeel_ontbreekt bij afschaling.nazorg.criteria",
    ],
  ])("%s", (_naam, anders, nazorg, verwacht) => {
    expect(uitkomst(anders, nazorg)).toBe(verwacht);
  });

  it("is er altijd bij een stap omlaag, niet bij terugkeer na spoed of een correctie", () => {
    expect(beoordeelAfschaling(null, VANDAAG).mag).toBe(false);
    for (const van of NIVEAUS)
      for (const naar of NIVEAUS)
        for (const aard of NIVEAU_AARDEN)
          expect(isAfschaling(van, naar, aard)).toBe(naar < van && aard === "afgeschaald");
  });
});

describe("nazorg loopt", () => {
  const nazorg = { niveauVan: 3, tot: "2027-02-24" } as const;
  it.each([
    [2, "2027-02-24", true],
    [2, "2027-02-25", false],
    [1, "2027-01-01", true],
    [3, "2027-01-01", false],
    [4, "2027-01-01", false],
  ] as const)("op niveau %i op %s: %s", (niveau, dag, loopt) => {
    expect(nazorgLoopt(nazorg, niveau, dag)).toBe(loopt);
  });
});
