import { describe, expect, it } from "vitest";
import { ORGANISATIE_SOORTEN } from "./begrippen.ts";
import { beoordeelDelen, WGS_CRITERIUM_CODES, type WgsToets } from "./wgs.ts";

const HEEL: WgsToets = { doel: "systeemgericht", criteria: WGS_CRITERIUM_CODES };

describe("de WGS-toets", () => {
  it.each(ORGANISATIE_SOORTEN)("delen met %s", (soort) => {
    const zonder = beoordeelDelen(soort, false, null);
    expect(zonder.mag).toBe(soort !== "zorg_en_veiligheidshuis");
    expect(beoordeelDelen(soort, false, HEEL).mag).toBe(true);
    expect(beoordeelDelen(soort, true, null).mag).toBe(true);
  });

  it("is pas gehaald als elk criterium klopt", () => {
    for (const weg of WGS_CRITERIUM_CODES) {
      const criteria = WGS_CRITERIUM_CODES.filter((c) => c !== weg);
      expect(beoordeelDelen("zorg_en_veiligheidshuis", false, { ...HEEL, criteria }).mag).toBe(
        false,
      );
    }
  });
});
