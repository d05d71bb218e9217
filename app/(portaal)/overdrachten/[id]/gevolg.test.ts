import { describe, expect, test } from "vitest";
import { type GevolgVan, gevolgZin } from "./gevolg.ts";

const BASIS: GevolgVan = {
  soort: "procesregie",
  van: "Lokaal team Noord",
  naar: "Veiligheidsteam Oost",
  niveauVan: 2,
  niveauNaar: 3,
  regisseur: "Emre Kaplan",
  vorigeHouder: "geen",
  leesrechtTot: "",
  blijft: [],
};

describe("het gevolg van accepteren staat er voordat je beslist", () => {
  test("wie de regie krijgt en welk niveau het wordt", () => {
    expect(gevolgZin(BASIS)).toBe(
      "Veiligheidsteam Oost heeft vanaf dan de procesregie met Emre Kaplan als regisseur. De casus gaat meteen van niveau 2 naar 3. Lokaal team Noord ziet de casus daarna niet meer.",
    );
  });

  test("een overdracht op hetzelfde niveau zegt dat het niveau blijft", () => {
    expect(gevolgZin({ ...BASIS, niveauNaar: 2, regisseur: null })).toContain(
      "de procesregie. Het niveau blijft 2.",
    );
  });

  test.each([
    ["stand", "", "ziet alleen nog de stand"],
    ["leesrecht", "2027-03-01", "mag lezen tot en met 1 maart 2027"],
    ["leesrecht", "", "mag nog een tijd lezen"],
    ["betrokken", "", "blijft betrokken en schrijft mee"],
  ] as const)("wat de vorige houder houdt: %s %s", (vorigeHouder, leesrechtTot, deel) => {
    expect(gevolgZin({ ...BASIS, vorigeHouder, leesrechtTot })).toContain(deel);
  });

  test("wat bij de afzender blijft, staat er, en dan ziet die de casus nog", () => {
    const blijft = [
      { soort: "casusregie", organisatie: "Lokaal team Noord", bijAfzender: true },
    ] as const;
    const zin = gevolgZin({ ...BASIS, blijft });
    expect(zin).toContain("De casusregie blijft bij Lokaal team Noord.");
    expect(zin).not.toContain("niet meer");
  });
});
