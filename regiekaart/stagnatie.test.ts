import { describe, expect, it } from "vitest";
import { herbeoordeel } from "./advies.ts";
import { EXPERTISES, NIVEAUS, type Niveau } from "./begrippen.ts";
import { alleTekens, antwoorden } from "./voorbeelden.ts";

describe("stagnatie door het huishouden (kaart: naar niveau 3 of 4)", () => {
  it.each<[Niveau, (typeof EXPERTISES)[number], Niveau]>([
    [1, "veiligheid", 3],
    [2, "veiligheid", 3],
    [3, "veiligheid", 3],
    [1, "ketenoverstijgend", 4],
    [2, "ketenoverstijgend", 4],
    [3, "ketenoverstijgend", 4],
    [4, "ketenoverstijgend", 4],
    [5, "veiligheid", 5],
  ])("op %i, expertise %s: advies %i", (niveau, stagnatie, verwacht) => {
    const nietsNieuws = antwoorden("jjjj ???");
    expect(herbeoordeel(niveau, nietsNieuws, { stagnatie }).advies).toBe(verwacht);
  });

  it("leidt nooit lager dan de antwoorden, en zegt alleen dan dat het door stagnatie komt", () => {
    for (const tekens of alleTekens())
      for (const niveau of NIVEAUS)
        for (const stagnatie of EXPERTISES) {
          const zonder = herbeoordeel(niveau, antwoorden(tekens));
          const met = herbeoordeel(niveau, antwoorden(tekens), { stagnatie });
          expect(met.advies).toBeGreaterThanOrEqual(zonder.advies);
          expect(met.doorStagnatie).toBe(met.advies > zonder.advies ? met.advies : null);
        }
  });
});
