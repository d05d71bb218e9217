import { describe, expect, it } from "vitest";
import type { Uitkomst } from "./gronden.ts";
import { beoordeelBevestiging, beoordeelVerhuizing } from "./verhuizing.ts";
import { casus, iemand } from "./voorbeelden.ts";

const naam = (u: Uitkomst) => (u.mag ? "mag" : u.weigering);
const { regie } = casus(2, "lokaal_team");
const feiten = { regie, werkgebiedId: "Noord", openOverdrachten: 0 };
const ZUID = { werkgebiedId: "Zuid", bestaat: true };
const LT = iemand("lokaal_team");

describe("een verhuizing binnen de regio", () => {
  it.each([
    ["naar een ander werkgebied", feiten, ZUID, LT, "mag"],
    ["naar hetzelfde", feiten, { ...ZUID, werkgebiedId: "Noord" }, LT, "werkgebied_ongewijzigd"],
    ["naar wat er niet is", feiten, { ...ZUID, bestaat: false }, LT, "niet_gevonden"],
    ["door wie geen regie heeft", feiten, ZUID, iemand("gi"), "geen_bevoegdheid"],
    [
      "terwijl er een overdracht wacht",
      { ...feiten, openOverdrachten: 1 },
      ZUID,
      LT,
      "er_loopt_al_een_overdracht",
    ],
  ] as const)("%s", (_naam, f, naar, actor, verwacht) => {
    expect(naam(beoordeelVerhuizing(f, naar, actor))).toBe(verwacht);
  });
});

describe("de ontvangst buiten de regio", () => {
  const op = (ontvangenOp: string) => ({ ontvangenOp, vandaag: "2026-11-27" });
  it.each([
    ["van vandaag", op("2026-11-27"), LT, "mag"],
    ["van een dag die nog komt", op("2026-11-28"), LT, "dag_moet_nog_komen"],
    ["door wie geen regie heeft", op("2026-11-27"), iemand("gi"), "geen_bevoegdheid"],
  ] as const)("%s", (_naam, dagen, actor, verwacht) => {
    expect(naam(beoordeelBevestiging(regie, dagen, actor))).toBe(verwacht);
  });
});
