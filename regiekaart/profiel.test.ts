import { describe, expect, it } from "vitest";
import { type Niveau, type OrganisatieSoort, PROFIELEN, type Profiel } from "./begrippen.ts";
import { vereistProfiel, voldoetProfiel } from "./profiel.ts";

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
