import { describe, expect, it } from "vitest";
import { NIVEAUS, type Niveau, type OrganisatieSoort, OVERDRACHT_STATUSSEN } from "./begrippen.ts";
import {
  isOpen,
  magStatus,
  naNiveauwijziging,
  TRANSITIES,
  termijnWerkdagen,
} from "./overdracht.ts";

describe("het verloop van een overdracht", () => {
  it("eindigt precies waar niemand meer hoeft te antwoorden", () => {
    for (const status of OVERDRACHT_STATUSSEN)
      expect(TRANSITIES[status].length > 0, status).toBe(isOpen(status));
  });

  it("kan vanuit elke open status worden ingetrokken, niet geaccepteerd en vervallen", () => {
    for (const status of OVERDRACHT_STATUSSEN.filter(isOpen))
      for (const einde of ["ingetrokken", "niet_geaccepteerd", "vervallen"] as const)
        expect(magStatus(status, einde)).toBe(true);
  });

  it("wordt niet geaccepteerd terwijl de bal bij de afzender ligt", () => {
    expect(OVERDRACHT_STATUSSEN.filter((s) => magStatus(s, "geaccepteerd"))).toEqual([
      "voorgesteld",
      "toegezegd",
    ]);
  });

  it("bereikt vanaf voorgesteld elke status", () => {
    const bereikt = new Set<string>(["voorgesteld"]);
    for (const van of OVERDRACHT_STATUSSEN)
      if (bereikt.has(van)) for (const naar of TRANSITIES[van]) bereikt.add(naar);
    expect([...bereikt].sort()).toEqual([...OVERDRACHT_STATUSSEN].sort());
  });
});

describe("een open overdracht als het niveau verandert", () => {
  it.each<["procesregie" | "casusregie", OrganisatieSoort, Niveau, string]>([
    ["procesregie", "veiligheidsteam", 4, "herbevestigen"],
    ["procesregie", "veiligheidsteam", 5, "vervallen"],
    ["procesregie", "veiligheidsteam", 2, "vervallen"],
    ["procesregie", "lokaal_team", 4, "vervallen"],
    ["procesregie", "lokaal_team", 3, "herbevestigen"],
    ["casusregie", "gi", 5, "blijft"],
    ["casusregie", "gi", 2, "blijft"],
  ])("van %s aan %s, bij niveau %i: %s", (soort, naarSoort, niveau, verwacht) => {
    expect(naNiveauwijziging({ soort, naar: { organisatieSoort: naarSoort } }, niveau)).toBe(
      verwacht,
    );
  });
});

describe("de termijn voor een antwoord", () => {
  it("is korter naarmate het niveau hoger is", () => {
    expect(NIVEAUS.map((n) => termijnWerkdagen(n))).toEqual([5, 5, 2, 2, 1]);
  });
});
