import { describe, expect, it } from "vitest";
import { FUNCTIES, ZICHTEN } from "./begrippen.ts";
import {
  beoordeelNoodNotitie,
  beoordeelNoodtoegang,
  beoordeelOordeel,
  magNoodtoegangNemen,
  type Oordeel,
} from "./noodtoegang.ts";

describe("noodtoegang", () => {
  it("is er alleen voor het piket", () => {
    expect(FUNCTIES.filter((f) => magNoodtoegangNemen([f]))).toEqual(["piket"]);
  });

  it("is er niet voor wie de casus al kan lezen", () => {
    const mag = ZICHTEN.filter((z) => beoordeelNoodtoegang(z).mag);
    expect(mag).toEqual(["geen", "stand", "voorstel", "triage"]);
  });

  it.each([
    ["mag één keer", { notitieOp: null }, null],
    ["mag geen tweede keer", { notitieOp: new Date() }, "notitie_al_gemaakt"],
    ["mag niet zonder noodtoegang", null, "geen_bevoegdheid"],
  ])("een notitie %s", (_, lopend, weigering) => {
    expect(beoordeelNoodNotitie(lopend)).toMatchObject(
      weigering ? { mag: false, weigering } : { mag: true },
    );
  });
});

describe("de fg", () => {
  it.each<[string, Oordeel[], Oordeel, boolean, string | null]>([
    ["vindt het terecht, zonder meer", [], "terecht", false, null],
    ["vindt het onterecht en legt dat uit", [], "onterecht", true, null],
    ["vindt het onterecht zonder uitleg", [], "onterecht", false, "motivering_ontbreekt"],
    ["stelt een lege vraag", [], "vraag", false, "motivering_ontbreekt"],
    ["oordeelt na een vraag", ["vraag"], "terecht", false, null],
    ["vraagt nog iets", ["vraag"], "vraag", true, null],
    ["oordeelt twee keer", ["vraag", "terecht"], "onterecht", true, "al_afgerond"],
    ["vraagt na een oordeel", ["onterecht"], "vraag", true, "al_afgerond"],
  ])("%s", (_, eerder, nieuw, toelichting, weigering) => {
    expect(beoordeelOordeel(eerder, nieuw, toelichting)).toMatchObject(
      weigering ? { mag: false, weigering } : { mag: true },
    );
  });
});
