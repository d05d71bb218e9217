import { describe, expect, it } from "vitest";
import { type Niveau, type OrganisatieSoort, PROFIELEN, type Profiel } from "./begrippen.ts";
import { duoHeeftProfiel, magDuoPartner, vereistProfiel, voldoetProfiel } from "./profiel.ts";

describe("het profiel van een regisseur", () => {
  it.each<[Niveau, OrganisatieSoort, Profiel]>([
    [1, "lokaal_team", "A"],
    [2, "lokaal_team", "A"],
    [3, "lokaal_team", "B"],
    [3, "veiligheidsteam", "B"],
    [4, "veiligheidsteam", "B"],
    [4, "zorg_en_veiligheidshuis", "B+"],
    [5, "gemeente", "B+"],
  ])("op niveau %i bij %s is minstens %s", (niveau, houder, profiel) => {
    expect(vereistProfiel(niveau, houder)).toBe(profiel);
  });

  it("voldoet als het even hoog of hoger is; zonder profiel voldoet niemand", () => {
    const voldoet = (p: Profiel | null) =>
      PROFIELEN.filter((vereist) => voldoetProfiel(p, vereist));
    expect(voldoet("A")).toEqual(["A"]);
    expect(voldoet("B")).toEqual(["A", "B"]);
    expect(voldoet("B+")).toEqual(["A", "B", "B+"]);
    expect(voldoet(null)).toEqual([]);
  });
});

describe("een duo-partner", () => {
  it.each<[Niveau, OrganisatieSoort, OrganisatieSoort, boolean]>([
    [2, "lokaal_team", "veiligheidsteam", false],
    [3, "lokaal_team", "veiligheidsteam", true],
    [3, "veiligheidsteam", "lokaal_team", true],
    [4, "zorg_en_veiligheidshuis", "veiligheidsteam", true],
    [4, "veiligheidsteam", "lokaal_team", false],
    [5, "gemeente", "zorg_en_veiligheidshuis", false],
  ])("op niveau %i naast %s: %s → %s", (niveau, houder, organisatieSoort, mag) => {
    expect(magDuoPartner(niveau, houder, organisatieSoort)).toBe(mag);
  });
});

describe("het profiel van een duo-partner telt voor de regisseur", () => {
  const rvt = (profiel: "A" | "B" | "B+" | null) => ({
    organisatieSoort: "veiligheidsteam" as const,
    profiel,
  });
  it.each<[string, Niveau, OrganisatieSoort, ReturnType<typeof rvt>[], boolean]>([
    ["niemand", 3, "lokaal_team", [], false],
    ["B waar B nodig is", 3, "lokaal_team", [rvt("B")], true],
    ["A waar B nodig is", 3, "lokaal_team", [rvt("A")], false],
    ["zonder profiel", 3, "lokaal_team", [rvt(null)], false],
    ["B waar B+ nodig is", 4, "zorg_en_veiligheidshuis", [rvt("B")], false],
    ["één van twee", 4, "zorg_en_veiligheidshuis", [rvt("B"), rvt("B+")], true],
    ["van de eigen soort", 3, "veiligheidsteam", [rvt("B+")], false],
    ["op niveau 5 niet", 5, "gemeente", [rvt("B+")], false],
  ])("%s", (_titel, niveau, houder, duo, telt) => {
    expect(duoHeeftProfiel(niveau, houder, duo)).toBe(telt);
  });
});
