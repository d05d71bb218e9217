import { describe, expect, it } from "vitest";
import { beoordeelActies } from "./overdracht-acties.ts";

const VAN_ONS = { id: "bellen", organisatieId: "lokaal team" };
const VAN_OMA = { id: "koken", organisatieId: null };

describe("wat er met open acties gebeurt", () => {
  it.each([
    [
      "alles besloten",
      [
        { actieId: "bellen", besluit: "blijft" },
        { actieId: "koken", besluit: "gaat_mee" },
      ],
      true,
    ],
    ["er mist er een", [{ actieId: "bellen", besluit: "gesloten" }], false],
    [
      "van oma blijft niets bij een organisatie",
      [
        { actieId: "bellen", besluit: "gaat_mee" },
        { actieId: "koken", besluit: "blijft" },
      ],
      false,
    ],
  ] as const)("%s", (_naam, besluiten, mag) => {
    const u = beoordeelActies("procesregie", [VAN_ONS, VAN_OMA], besluiten);
    expect(u.mag).toBe(mag);
    if (!u.mag) expect(u.weigering).toBe("actie_niet_besloten");
  });

  it("noemt bij wie een actie blijft", () => {
    const u = beoordeelActies("procesregie", [VAN_ONS], [{ actieId: "bellen", besluit: "blijft" }]);
    expect(u).toMatchObject({ besloten: [{ organisatieId: "lokaal team" }] });
  });

  it("vraagt bij casusregie niets: de acties blijven bij wie ze doet", () => {
    expect(beoordeelActies("casusregie", [VAN_ONS], [])).toEqual({ mag: true, besloten: [] });
  });
});
