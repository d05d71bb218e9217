import { describe, expect, test } from "vitest";
import { amsterdamsMoment, werkdagenNog } from "./termijn.ts";

const MAANDAG = new Date("2026-11-23T09:00:00Z");

describe("hoeveel tijd er nog is", () => {
  test.each([
    ["2026-11-26T16:00:00Z", "nog 3 werkdagen"],
    ["2026-11-24T16:00:00Z", "nog 1 werkdag"],
    ["2026-11-23T16:00:00Z", "vandaag is de laatste dag"],
    ["2026-11-23T08:00:00Z", "de termijn is voorbij"],
    ["2026-11-20T16:00:00Z", "1 werkdag te laat"],
    ["2026-11-18T16:00:00Z", "3 werkdagen te laat"],
  ])("antwoord voor %s: %s", (termijn, zin) => {
    expect(werkdagenNog(termijn, MAANDAG)).toBe(zin);
  });
});

describe("een dag en een tijd op de Nederlandse klok", () => {
  test.each([
    ["winter", "2026-11-25", "11:00", "2026-11-25T10:00:00.000Z"],
    ["zomer", "2026-07-01", "11:00", "2026-07-01T09:00:00.000Z"],
    ["vlak na middernacht", "2026-07-01", "00:30", "2026-06-30T22:30:00.000Z"],
  ])("%s", (_, dag, tijd, moment) => {
    expect(amsterdamsMoment(dag, tijd)).toBe(moment);
  });
});
