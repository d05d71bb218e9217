import { describe, expect, it } from "vitest";
import type { Zicht } from "./begrippen.ts";
import { type Actiehouder, beoordeelActie, beoordeelAfronding, standVanControle } from "./plan.ts";

const FEITEN = { deelnemers: ["Selin"], leden: ["Bo"], vandaag: "2026-11-24" };

describe("wie een actie kan hebben", () => {
  it.each<[string, Actiehouder, string, string]>([
    ["een professional die meedoet", { soort: "professional", id: "Selin" }, "2026-11-24", "mag"],
    [
      "een professional die niet meedoet",
      { soort: "professional", id: "Kim" },
      "2026-12-01",
      "houder_doet_niet_mee",
    ],
    ["iemand uit het huishouden", { soort: "huishouden", id: "Bo" }, "2026-12-01", "mag"],
    [
      "iemand uit een ander huishouden",
      { soort: "huishouden", id: "Jo" },
      "2026-12-01",
      "houder_doet_niet_mee",
    ],
    ["iemand uit het netwerk", { soort: "netwerk", wie: "oma" }, "2026-12-01", "mag"],
    ["niemand uit het netwerk", { soort: "netwerk", wie: " " }, "2026-12-01", "houder_ontbreekt"],
    [
      "een dag die voorbij is",
      { soort: "professional", id: "Selin" },
      "2026-11-23",
      "dag_is_voorbij",
    ],
  ])("%s", (_naam, houder, voor, verwacht) => {
    const u = beoordeelActie(FEITEN, { houder, voor });
    expect(u.mag ? "mag" : u.weigering).toBe(verwacht);
  });
});

describe("iets afronden", () => {
  const einde = { zicht: "bijdragen" as Zicht, isHouder: false, alAfgerond: false, resultaat: "" };
  it.each<[string, Partial<Parameters<typeof beoordeelAfronding>[0]>, string]>([
    ["gedaan, zonder toelichting", { uitkomst: "gedaan" }, "mag"],
    ["bereikt, zonder toelichting", { uitkomst: "bereikt" }, "mag"],
    ["niet gedaan zonder te zeggen waarom", { uitkomst: "niet_gedaan" }, "resultaat_ontbreekt"],
    ["niet gedaan, met uitleg", { uitkomst: "niet_gedaan", resultaat: "Wachtlijst." }, "mag"],
    ["vervallen zonder uitleg", { uitkomst: "vervallen", resultaat: "  " }, "resultaat_ontbreekt"],
    ["wie alleen leest", { uitkomst: "gedaan", zicht: "lezen" }, "geen_bevoegdheid"],
    [
      "wie alleen leest, de eigen actie",
      { uitkomst: "gedaan", zicht: "lezen", isHouder: true },
      "mag",
    ],
    ["wat al is afgerond", { uitkomst: "gedaan", alAfgerond: true }, "al_afgerond"],
  ])("%s", (_naam, anders, verwacht) => {
    const u = beoordeelAfronding({ ...einde, uitkomst: "gedaan", ...anders });
    expect(u.mag ? "mag" : u.weigering).toBe(verwacht);
  });
});

describe("de controle van een veiligheidsafspraak", () => {
  const afspraak = { gemaakt: "2026-11-01", controleDagen: 14 };
  it.each([
    ["telt vanaf de dag van de afspraak", null, "2026-11-14", 13, false],
    ["is nodig op de dag zelf", null, "2026-11-15", 14, true],
    ["telt na een controle opnieuw", "2026-11-10", "2026-11-15", 5, false],
    ["ziet geen verschil in de nacht van de wintertijd", "2026-10-24", "2026-11-07", 14, true],
  ])("%s", (_naam, laatst, vandaag, dagen, nodig) => {
    expect(standVanControle({ ...afspraak, laatst }, vandaag)).toEqual({ dagen, nodig });
  });
});
