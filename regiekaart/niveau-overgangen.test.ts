import { describe, expect, it } from "vitest";
import { NIVEAUS } from "./begrippen.ts";
import { beoordeelNiveauwijziging, type Wijziging } from "./niveau.ts";
import { alleTekens, wijziging } from "./voorbeelden.ts";

describe("elke overgang, omhoog en omlaag, met alle antwoorden", () => {
  const alle = alleTekens();

  it("volgt wie het advies volgt nooit een verboden weg", () => {
    for (const van of NIVEAUS)
      for (const naSpoed of [false, true])
        for (const tekens of alle) {
          const w = wijziging(van, van, tekens, { naSpoed });
          if (w.advies === van) continue;
          if (!beoordeelNiveauwijziging({ ...w, naar: w.advies }).mag)
            expect.fail(`${tekens} van ${van} naar advies ${w.advies}`);
        }
  });

  it("mag afschalen met motivering precies als de grond van het niveau nee is", () => {
    for (const van of NIVEAUS)
      for (const naar of NIVEAUS.filter((n) => n < van))
        for (const tekens of alle) {
          const { mag } = beoordeelNiveauwijziging(
            wijziging(van, naar, tekens, { motivering: true }),
          );
          const grond = van === 2 ? tekens : tekens.slice(van + 1, van + 2);
          const verwacht = naar === van - 1 && /^n+$/.test(grond);
          if (mag !== verwacht) expect.fail(`${tekens} van ${van} naar ${naar}: ${mag}`);
        }
  });

  it("keert na spoed nooit terug onder een grond die ja of onbekend is", () => {
    for (const van of NIVEAUS)
      for (const naar of NIVEAUS.filter((n) => n < van))
        for (const tekens of alle) {
          const w = wijziging(van, naar, tekens, { naSpoed: true, motivering: true });
          const verlaten = naar < 2 ? tekens : tekens.slice(naar + 2, van + 2);
          const verwacht = /^n+$/.test(verlaten);
          if (beoordeelNiveauwijziging(w).mag !== verwacht)
            expect.fail(`${tekens}: ${van} → ${naar}`);
        }
  });

  it("wijkt nooit af zonder motivering", () => {
    const aarden: (Wijziging | undefined)[] = [undefined, "afschalen", "niveaucorrectie"];
    for (const van of NIVEAUS)
      for (const naar of NIVEAUS)
        for (const aard of aarden)
          for (const tekens of alle) {
            const u = beoordeelNiveauwijziging(
              wijziging(van, naar, tekens, { aard, gewenst: true }),
            );
            if (u.mag && u.afwijking) expect.fail(`${tekens}: ${van} → ${naar} als ${aard}`);
          }
  });
});
