import { describe, expect, test } from "vitest";
import { begin, invoer, wieTeLaag } from "./accepteer-staat.ts";
import type { Beantwoording } from "./lees-overdracht.ts";

const collega = (id: string, profiel: "A" | "B") => ({ id, naam: id, profiel, telefoon: "" });
const BEANTWOORD: Beantwoording = {
  collegas: [collega("Anna", "A"), collega("Bram", "B")],
  vereistProfiel: "B",
  blijft: [],
  casusregisseurOnderProfiel: false,
  ikId: "Bram",
  opnieuwToewijzen: [],
  vorigeHouderInInzet: true,
  anderen: [],
};
const staat = (anders: object) => ({ ...begin(BEANTWOORD), ...anders });

describe("wie er onder het profiel regisseur zou worden of blijven", () => {
  test.each([
    ["niemand gekozen", {}, false, []],
    ["iemand met het profiel", { regisseurId: "Bram" }, false, []],
    ["iemand met een lager profiel", { regisseurId: "Anna" }, false, ["procesregisseur"]],
    [
      "de casusregisseur blijft onder het profiel",
      { regisseurId: "Bram" },
      true,
      ["casusregisseur"],
    ],
    ["een nieuwe casusregisseur", { casusregisseurId: "Anna" }, false, ["casusregisseur"]],
  ])("%s", (_naam, anders, casusregisseurOnderProfiel, verwacht) => {
    expect(wieTeLaag(staat(anders), { ...BEANTWOORD, casusregisseurOnderProfiel })).toEqual(
      verwacht,
    );
  });

  test("een uitleg die niet meer gevraagd wordt, gaat niet mee", () => {
    const met = staat({ motivering: "Tijdelijk." });
    expect(invoer(met, true).motivering).toBe("Tijdelijk.");
    expect(invoer(met, false).motivering).toBe("");
  });
});
