import { describe, expect, it } from "vitest";
import { TOEGANG_GRONDEN, type ToegangGrond, ZICHTEN, type Zicht } from "./begrippen.ts";
import { waaromZin } from "./waarom.ts";
import {
  type Handeling,
  magBeantwoorden,
  magBeoordelen,
  magHandeling,
  magLezen,
  magMinstens,
  magNoteren,
  magOverdragen,
  RECHTEN,
} from "./zicht.ts";

/** Per act the least zicht that lets somebody in, and the gronden that do so by themselves. */
const WIE_MAG: Record<Handeling, [Zicht | null, ToegangGrond[]]> = {
  stand_zien: ["stand", []],
  voorstel_lezen: ["voorstel", []],
  huishouden_zien: ["triage", []],
  casus_lezen: ["lezen", []],
  noteren: ["bijdragen", []],
  beoordelen: ["regie", []],
  niveau_wijzigen: ["regie", []],
  betrekken: ["regie", []],
  huishouden_wijzigen: ["regie", ["casusregie"]],
  procesregie_overdragen: ["regie", []],
  casusregie_overdragen: ["regie", ["casusregie"]],
  overdracht_beantwoorden: [null, ["ontvanger"]],
};

describe("wat iemand met een casus mag", () => {
  it.each(Object.keys(RECHTEN) as Handeling[])("%s, voor elk zicht en elke grond", (handeling) => {
    const [minstens, gronden] = WIE_MAG[handeling];
    for (const zicht of ZICHTEN)
      for (const grond of TOEGANG_GRONDEN)
        expect(magHandeling(handeling, { zicht, gronden: [grond] }), `${zicht}, ${grond}`).toBe(
          (minstens !== null && ZICHTEN.indexOf(zicht) >= ZICHTEN.indexOf(minstens)) ||
            gronden.includes(grond),
        );
  });

  it("heeft voor de casuspagina gewone namen", () => {
    const lezer = { zicht: "lezen", gronden: ["betrokken"] } as const;
    expect(magLezen(lezer)).toBe(true);
    expect(magNoteren(lezer)).toBe(false);
    const casusregisseur = { zicht: "bijdragen", gronden: ["casusregie"] } as const;
    expect(magNoteren(casusregisseur)).toBe(true);
    expect(magBeoordelen(casusregisseur)).toBe(false);
    expect(magOverdragen("casusregie", casusregisseur)).toBe(true);
    expect(magOverdragen("procesregie", casusregisseur)).toBe(false);
    expect(magBeantwoorden({ zicht: "voorstel", gronden: ["ontvanger"] })).toBe(true);
    expect(magBeantwoorden({ zicht: "regie", gronden: ["procesregie"] })).toBe(false);
  });
});

describe("het zicht", () => {
  it("loopt op van geen tot regie", () => {
    ZICHTEN.forEach((zicht, i) => {
      ZICHTEN.forEach((minstens, j) => {
        expect(magMinstens(zicht, minstens)).toBe(i >= j);
      });
    });
  });
});

describe("waarom zie ik dit?", () => {
  it.each(TOEGANG_GRONDEN)("%s staat in één zin", (grond) => {
    for (const functie of [null, "coordinator", "piket"] as const)
      for (const tot of [null, "3 januari 2027"])
        expect(waaromZin(grond, { organisatie: "Lokaal team Noord", functie, tot })).toMatch(
          /^Je [^.]+Lokaal team Noord[^.]+\.$/,
        );
  });

  it.each<[string, string]>([
    [
      waaromZin("procesregie", { organisatie: "Lokaal team Noord" }),
      "Je ziet deze casus omdat je procesregisseur bent (Lokaal team Noord).",
    ],
    [
      waaromZin("procesregie", { organisatie: "Lokaal team Noord", functie: "coordinator" }),
      "Je ziet deze casus als coördinator van de organisatie die procesregie heeft (Lokaal team Noord).",
    ],
    [
      waaromZin("leesrecht", { tot: "3 januari 2027" }),
      "Je mag deze casus nog lezen na een overdracht, tot 3 januari 2027.",
    ],
    [
      waaromZin("organisatie", { functie: "manager" }),
      "Je ziet de stand van deze casus als manager van een organisatie die erbij hoort.",
    ],
  ])("%s", (zin, verwacht) => {
    expect(zin).toBe(verwacht);
  });
});
