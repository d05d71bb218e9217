import { expect, test } from "vitest";
import { opDeKaart } from "./op-de-kaart.ts";

test.each([
  ["lokaal_team", "Procesregie op niveau 1, 2 en 3. Inzet vanaf niveau 2."],
  ["gemeente", "Procesregie op niveau 5. Inzet vanaf niveau 5."],
  ["basiszorg", "Inzet vanaf niveau 1."],
] as const)("van %s staat er wat de kaart zegt", (soort, zin) => {
  expect(opDeKaart(soort)).toBe(zin);
});
