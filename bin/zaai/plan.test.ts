import { expect, test } from "vitest";
import { CASUSSEN } from "#db/voorbeeldregio/casussen/alle";
import { isWerkdag } from "#regiekaart/werkdagen";
import { dagVanaf, type GeplandeDaad, plan } from "./plan.ts";

/** Days of two years, a prime number apart, so that every weekday and both turns of the year are among them. */
const DAGEN = Array.from({ length: 56 }, (_, i) => dagVanaf("2026-01-01", i * 13));

const isPrecies = ({ stap }: GeplandeDaad) => stap?.daad === "beoordeel" && stap.precies === true;

test.each(DAGEN)(
  "op %s gespeeld ligt alles in het verleden, in kantooruren en op volgorde",
  (dag) => {
    const daden = plan(CASUSSEN, dag);
    expect(daden).toHaveLength(CASUSSEN.reduce((n, c) => n + 1 + c.verloop.length, 0));
    expect(daden.map((d) => d.moment)).toEqual(daden.map((d) => d.moment).toSorted());
    expect(daden.at(-1)!.moment < dag).toBe(true);
    const precies = new Set(daden.filter(isPrecies).map((d) => d.moment.slice(0, 10)));
    for (const { moment } of daden) {
      expect(isWerkdag(moment.slice(0, 10)) || precies.has(moment.slice(0, 10)), moment).toBe(true);
      expect(moment.slice(11) >= "08:40" && moment.slice(11) < "18:00", moment).toBe(true);
    }
    for (const casus of CASUSSEN) {
      const volgorde = daden.filter((d) => d.casus === casus).map((d) => d.volgorde);
      expect(volgorde).toEqual(volgorde.map((_, i) => i));
    }
  },
);

test("elk huishouden heeft een eigen naam", () => {
  const namen = CASUSSEN.map((c) => c.huishouden);
  expect(new Set(namen).size).toBe(namen.length);
});
