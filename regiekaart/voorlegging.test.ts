import { describe, expect, it } from "vitest";
import type { ORGANISATIE_SOORTEN } from "./begrippen.ts";
import type { Uitkomst } from "./gronden.ts";
import { iemand } from "./voorbeelden.ts";
import {
  BESLISSERS,
  beoordeelAfronden,
  beoordeelNaarBestuur,
  beoordeelVisie,
  beoordeelVoorleggen,
  beslisser,
  type VoorleggingFeiten,
} from "./voorlegging.ts";

const naam = (u: Uitkomst) => (u.mag ? "mag" : u.weigering);
const partij = (soort: (typeof ORGANISATIE_SOORTEN)[number]) => ({ organisatieId: soort, soort });
const feiten = (anders: Partial<VoorleggingFeiten> = {}): VoorleggingFeiten => ({
  status: "bij_managers",
  voorlegger: partij("lokaal_team"),
  ander: partij("veiligheidsteam"),
  bestuurId: null,
  visies: ["lokaal_team", "veiligheidsteam"],
  ...anders,
});
const manager = (organisatie: string) => iemand(organisatie, "manager");

describe("een visieverschil voorleggen", () => {
  const stand = { partijen: ["lokaal_team", "veiligheidsteam"], open: [] };
  it.each([
    ["aan wie meedoet", stand, "veiligheidsteam", iemand("lokaal_team", "professional"), "mag"],
    ["aan wie niet meedoet", stand, "gi", iemand("lokaal_team"), "organisatie_doet_niet_mee"],
    [
      "aan de eigen organisatie",
      stand,
      "lokaal_team",
      iemand("lokaal_team"),
      "organisatie_doet_niet_mee",
    ],
    ["door wie niet meedoet", stand, "lokaal_team", iemand("gi"), "geen_bevoegdheid"],
    [
      "terwijl er tussen deze twee al een loopt",
      { ...stand, open: [["veiligheidsteam", "lokaal_team"]] as const },
      "veiligheidsteam",
      iemand("lokaal_team"),
      "voorlegging_loopt_al",
    ],
  ] as const)("%s", (_naam, s, ander, actor, verwacht) => {
    expect(naam(beoordeelVoorleggen(s, ander, actor))).toBe(verwacht);
  });
});

describe("wie het besluit neemt", () => {
  it("hangt af van de twee organisaties, niet van de volgorde (regionale invulling)", () => {
    for (const { paar, beslist } of BESLISSERS) {
      const [a, b] = [partij(paar[0]), partij(paar[1])];
      expect([beslisser(a, b), beslisser(b, a)]).toEqual([beslist, beslist]);
    }
  });
  it("is zonder afspraak de organisatie die voorlegde", () => {
    expect(beslisser(partij("gi"), partij("basiszorg"))).toBe("gi");
  });
});

describe("antwoorden op een voorlegging", () => {
  it.each([
    [
      "de visie van wie er een heeft",
      { visies: ["lokaal_team"] },
      manager("veiligheidsteam"),
      "mag",
    ],
    ["door een coördinator", { visies: ["lokaal_team"] }, iemand("veiligheidsteam"), "mag"],
    ["twee keer", {}, manager("veiligheidsteam"), "visie_al_gegeven"],
    ["door een derde", {}, manager("gi"), "geen_bevoegdheid"],
    [
      "na het einde",
      { status: "afgerond" as const, visies: [] },
      manager("lokaal_team"),
      "voorlegging_is_afgerond",
    ],
  ] as const)("een visie: %s", (_naam, anders, actor, verwacht) => {
    expect(naam(beoordeelVisie(feiten(anders as Partial<VoorleggingFeiten>), actor))).toBe(
      verwacht,
    );
  });

  it.each([
    ["de manager die beslist", {}, manager("veiligheidsteam"), "mag"],
    ["de andere manager", {}, manager("lokaal_team"), "geen_bevoegdheid"],
    ["een coördinator", {}, iemand("veiligheidsteam"), "geen_bevoegdheid"],
    [
      "zolang een visie ontbreekt",
      { visies: ["lokaal_team"] },
      manager("veiligheidsteam"),
      "visie_ontbreekt",
    ],
    [
      "het bestuur, als het daar ligt",
      { status: "bij_bestuur" as const, bestuurId: "gemeente" },
      manager("gemeente"),
      "mag",
    ],
    [
      "de manager, als het bij het bestuur ligt",
      { status: "bij_bestuur" as const, bestuurId: "gemeente" },
      manager("veiligheidsteam"),
      "geen_bevoegdheid",
    ],
  ] as const)("afronden: %s", (_naam, anders, actor, verwacht) => {
    expect(naam(beoordeelAfronden(feiten(anders as Partial<VoorleggingFeiten>), actor))).toBe(
      verwacht,
    );
  });

  it("beide managers mogen het naar het bestuur brengen, een keer, en alleen als er een is", () => {
    for (const kant of ["lokaal_team", "veiligheidsteam"])
      expect(naam(beoordeelNaarBestuur(feiten(), "gemeente", manager(kant)))).toBe("mag");
    expect(naam(beoordeelNaarBestuur(feiten(), null, manager("lokaal_team")))).toBe(
      "geen_bestuur_bekend",
    );
    const daar = feiten({ status: "bij_bestuur", bestuurId: "gemeente" });
    expect(naam(beoordeelNaarBestuur(daar, "gemeente", manager("lokaal_team")))).toBe(
      "voorlegging_is_afgerond",
    );
    expect(naam(beoordeelNaarBestuur(feiten(), "gemeente", iemand("lokaal_team")))).toBe(
      "geen_bevoegdheid",
    );
  });
});
