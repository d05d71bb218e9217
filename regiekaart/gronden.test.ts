import { describe, expect, it } from "vitest";
import { ja, nee, WEIGERINGEN, ZIN } from "./gronden.ts";

describe("elke weigering", () => {
  it.each(WEIGERINGEN)(
    "%s heeft een zin die met een hoofdletter begint en met een punt eindigt",
    (weigering) => {
      expect(ZIN[weigering]).toMatch(/^[A-Z].+\.$/);
    },
  );

  it.each(WEIGERINGEN)(
    "%s noemt geen code en gebruikt de woorden van de casustafel",
    (weigering) => {
      expect(ZIN[weigering]).not.toMatch(/_|\bC[1-7]\b|dossier|weiger|aanvaard|error|null/i);
    },
  );

  it("heeft een eigen zin", () => {
    expect(new Set(WEIGERINGEN.map((w) => ZIN[w])).size).toBe(WEIGERINGEN.length);
    expect(Object.keys(ZIN).sort()).toEqual([...WEIGERINGEN].sort());
  });
});

describe("een uitkomst", () => {
  it("is ja met gevolgen, of nee met een reden en een veld", () => {
    expect(ja()).toEqual({ mag: true });
    expect(ja({ niveau: 3 })).toEqual({ mag: true, niveau: 3 });
    expect(nee("al_afgehandeld")).toEqual({ mag: false, weigering: "al_afgehandeld" });
    expect(nee("onderdeel_ontbreekt", "doel")).toEqual({
      mag: false,
      weigering: "onderdeel_ontbreekt",
      veld: "doel",
    });
  });
});
