import { describe, expect, it } from "vitest";
import { AANDACHT, AANDACHT_SOORTEN, aandachtNiveaus } from "./aandacht.ts";
import { NIVEAUS, ORGANISATIE_SOORTEN } from "./begrippen.ts";
import { isWaarnemend } from "./regie.ts";

describe("wat te lang wacht", () => {
  it("is regionale invulling, en wacht op een hoger niveau nooit langer", () => {
    for (const soort of AANDACHT_SOORTEN) {
      expect(AANDACHT[soort].bron).toBe("regionale invulling");
      const dagen = NIVEAUS.map((n) => AANDACHT[soort].dagen[n]);
      expect(dagen).toEqual(dagen.toSorted((a, b) => b - a));
    }
  });

  it.each([
    ["lokaal_team", [4, 5]],
    ["veiligheidsteam", [1, 2, 5]],
    ["zorg_en_veiligheidshuis", [1, 2, 3, 5]],
    ["gemeente", [1, 2, 3, 4]],
  ] as const)("een %s kan waarnemend zijn op niveau %j", (soort, niveaus) => {
    expect(aandachtNiveaus("waarnemend", soort)).toEqual(niveaus);
  });

  it("telt op elk niveau wat niet van de soort houder afhangt", () => {
    for (const soort of ORGANISATIE_SOORTEN) {
      expect(aandachtNiveaus("journaal", soort)).toEqual([...NIVEAUS]);
      for (const niveau of aandachtNiveaus("waarnemend", soort))
        expect(isWaarnemend(niveau, soort)).toBe(true);
    }
  });
});
