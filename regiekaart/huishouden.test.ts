import { describe, expect, it } from "vitest";
import {
  beoordeelLid,
  beoordeelVertrek,
  beoordeelZienswijze,
  type Gemis,
  type Gezag,
  gemisVan,
  isIngelicht,
  type Leeftijdsgroep,
  type Zienswijze,
  zienswijzeTekst,
} from "./huishouden.ts";

const weigering = (u: ReturnType<typeof beoordeelLid>) => (u.mag ? null : [u.weigering, u.veld]);

describe("gezag", () => {
  it.each<[Leeftijdsgroep, Gezag | null, string | null]>([
    ["onder_12", "beide_ouders", null],
    ["onder_12", "onbekend", null],
    ["onder_12", null, "gezag_ontbreekt"],
    ["12_tot_16", null, "gezag_ontbreekt"],
    ["12_tot_16", "gi", null],
    ["16_plus", null, null],
    ["16_plus", "een_ouder", "onderdeel_ongeldig"],
  ])("%s met gezag %s: %s", (leeftijdsgroep, gezag, waarom) => {
    expect(weigering(beoordeelLid({ leeftijdsgroep, gezag }))?.[0] ?? null).toBe(waarom);
  });
});

it("de laatste persoon van een huishouden vertrekt niet", () => {
  expect(beoordeelVertrek(2).mag).toBe(true);
  expect(beoordeelVertrek(1)).toMatchObject({ weigering: "laatste_lid" });
});

const z = (gevraagd: boolean, zelf: boolean | null, ouders: boolean | null): Zienswijze => ({
  gevraagd,
  zelf,
  ouders,
});

describe("wie het moet weten, per leeftijd", () => {
  it.each<[Leeftijdsgroep, Zienswijze, boolean, [string, string] | null]>([
    ["onder_12", z(true, null, true), false, null],
    ["onder_12", z(true, null, null), false, ["onderdeel_ontbreekt", "ouders"]],
    ["onder_12", z(true, true, true), false, ["onderdeel_ongeldig", "zelf"]],
    ["12_tot_16", z(true, true, true), false, null],
    ["12_tot_16", z(true, null, true), false, ["onderdeel_ontbreekt", "zelf"]],
    ["12_tot_16", z(true, true, null), false, ["onderdeel_ontbreekt", "ouders"]],
    ["16_plus", z(true, true, null), false, null],
    ["16_plus", z(true, true, true), false, ["onderdeel_ongeldig", "ouders"]],
    // What is missing needs its reason.
    ["16_plus", z(true, false, null), false, ["waarom_niet_ontbreekt", "reden"]],
    ["16_plus", z(true, false, null), true, null],
    ["16_plus", z(false, true, null), false, ["waarom_niet_ontbreekt", "reden"]],
    ["12_tot_16", z(true, true, false), false, ["waarom_niet_ontbreekt", "reden"]],
    ["onder_12", z(false, null, true), true, null],
  ])("%s %o met reden %s: %s", (groep, zienswijze, reden, waarom) => {
    expect(weigering(beoordeelZienswijze(groep, { ...zienswijze, reden }))).toEqual(waarom);
  });

  it.each<[Leeftijdsgroep, Zienswijze | null, boolean, Gemis[]]>([
    ["onder_12", null, false, ["zienswijze", "ouders_inlichten"]],
    ["12_tot_16", null, false, ["zienswijze", "zelf_inlichten", "ouders_inlichten"]],
    ["16_plus", null, false, ["zienswijze", "zelf_inlichten"]],
    ["16_plus", null, true, ["zienswijze"]],
    ["16_plus", z(true, false, null), true, ["zelf_inlichten"]],
    ["12_tot_16", z(true, true, false), false, ["ouders_inlichten"]],
    ["onder_12", z(true, null, true), false, []],
    // Grew older since: what was not asked then, is missing now.
    ["12_tot_16", z(true, null, true), true, ["zelf_inlichten"]],
  ])("bij %s mist na %o (vooraf %s): %o", (groep, laatste, vooraf, gemis) => {
    expect(gemisVan(groep, laatste, vooraf)).toEqual(gemis);
    if (laatste)
      expect(isIngelicht(groep, laatste)).toBe(gemis.every((g) => !g.endsWith("_inlichten")));
  });
});

describe("wat het huishouden vindt, als één tekst", () => {
  const lid = (naam: string, leeftijdsgroep: Leeftijdsgroep, zienswijze: string | null) => ({
    naam,
    rol: leeftijdsgroep === "16_plus" ? "moeder" : "kind",
    leeftijdsgroep,
    zienswijze,
    reden: zienswijze ? null : "Slaapt bij oma.",
  });

  it("zet kinderen apart, en zegt wie nog niets heeft gezegd", () => {
    const tekst = zienswijzeTekst([
      lid("Noor", "onder_12", "Ik wil naar oma."),
      lid("Kim", "16_plus", "Ik wil rust."),
      lid("Sem", "12_tot_16", null),
    ]);
    expect(tekst).toBe(
      "Kim (moeder): Ik wil rust.\n\nNoor (kind): Ik wil naar oma.\nSem (kind): nog niet gevraagd. Slaapt bij oma.",
    );
  });

  it("is er niet zolang niemand iets heeft gezegd", () => {
    expect(zienswijzeTekst([lid("Kim", "16_plus", null)])).toBeNull();
  });
});
