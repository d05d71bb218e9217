import { expect, test } from "vitest";
import { adresMet, leesInzageFilter } from "./filter.ts";

const LEEG = { aard: null, organisatieId: null, van: null, tot: null };

test("wat in het adres staat, is wat er wordt gefilterd", () => {
  const filter = { ...LEEG, aard: "afdruk" as const, van: "2026-01-02" };
  const adres = adresMet("/x", filter);
  expect(adres).toBe("/x?soort=afdruk&van=2026-01-02");
  expect(leesInzageFilter(Object.fromEntries(new URL(adres, "http://a").searchParams))).toEqual(
    filter,
  );
});

test("wat niet klopt, filtert niet", () => {
  const onzin = { soort: "alles", organisatie: "x' or 1=1", van: "2026-02-31", tot: ["gisteren"] };
  expect(leesInzageFilter(onzin)).toEqual(LEEG);
  expect(adresMet("/x", LEEG)).toBe("/x");
});
