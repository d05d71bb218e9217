import { describe, expect, it } from "vitest";
import type { Niveau } from "./begrippen.ts";
import { beoordeelStart, stagnatieNiveau } from "./niveau.ts";

describe("een casus beginnen", () => {
  it.each<[string, Parameters<typeof beoordeelStart>[0], string]>([
    [
      "niveau 2 volgens advies",
      { niveau: 2, advies: 2, gewenst: false, motivering: false },
      "gestart",
    ],
    [
      "niveau 1 zonder wens",
      { niveau: 1, advies: 1, gewenst: false, motivering: true },
      "niveau_1_alleen_op_wens",
    ],
    ["niveau 1 op wens", { niveau: 1, advies: 1, gewenst: true, motivering: false }, "gestart"],
    [
      "hoger zonder motivering",
      { niveau: 3, advies: 2, gewenst: false, motivering: false },
      "motivering_ontbreekt",
    ],
  ])("%s", (_naam, start, verwacht) => {
    const u = beoordeelStart(start);
    expect(u.mag ? u.aard : u.weigering).toBe(verwacht);
  });
});

describe("stagnatie door het huishouden", () => {
  it.each<[Niveau, "veiligheid" | "ketenoverstijgend", Niveau | null]>([
    [1, "veiligheid", 3],
    [2, "ketenoverstijgend", 4],
    [3, "veiligheid", null],
    [3, "ketenoverstijgend", 4],
    [4, "ketenoverstijgend", null],
    [5, "veiligheid", null],
  ])("op niveau %i met expertise %s: niveau %j", (van, expertise, naar) => {
    expect(stagnatieNiveau(van, expertise)).toBe(naar);
  });
});
