import { describe, expect, it } from "vitest";
import { actieLot, leesVerwijzing } from "./overdracht-document.ts";

const KANTEN = { van: "Lokaal team Noord", naar: "Veiligheidsteam" };

describe("wat er met een actie gebeurt", () => {
  it.each([
    ["gaat_mee", "Lokaal team Noord", "Veiligheidsteam"],
    ["gaat_mee", "Wijkpolitie", "Wijkpolitie"],
    ["gaat_mee", null, null],
    ["blijft", "Lokaal team Noord", "Lokaal team Noord"],
    ["gesloten", "Lokaal team Noord", "Lokaal team Noord"],
  ] as const)("bij %s van %s doet %s het", (besluit, houder, bij) => {
    expect(actieLot({ besluit, houder, afgerond: false }, KANTEN)).toEqual({ lot: besluit, bij });
  });

  it("een actie die intussen af is, gaat nergens meer heen", () => {
    const actie = { besluit: "gaat_mee", houder: KANTEN.van, afgerond: true } as const;
    expect(actieLot(actie, KANTEN)).toEqual({ lot: "al_afgerond", bij: KANTEN.van });
  });
});

describe("een tekst in het document", () => {
  const verwijzing = { id: "a", sha256: "f00" };

  it("staat er zoals hij is", () => {
    expect(leesVerwijzing(verwijzing, new Map([["a", "Een tekst."]]))).toEqual({
      sha256: "f00",
      inhoud: "Een tekst.",
      weggelaten: null,
    });
  });

  it("houdt zijn hash als hij is vernietigd", () => {
    expect(leesVerwijzing(verwijzing, new Map([["a", null]]))).toEqual({
      sha256: "f00",
      inhoud: null,
      weggelaten: "vernietigd",
    });
  });

  it("geeft ook zijn hash niet aan wie hem niet mag zien", () => {
    expect(leesVerwijzing(verwijzing, new Map())).toEqual({
      sha256: null,
      inhoud: null,
      weggelaten: "geen_instemming",
    });
  });
});
