import { describe, expect, test } from "vitest";
import { dagIn, dagTekst, termijnTekst } from "./termijn.tsx";

const op = (moment: string) => new Date(moment);

describe("een termijn in werkdagen", () => {
  // Monday 23 November 2026, 09.00 in Amsterdam.
  const nu = op("2026-11-23T08:00:00Z");
  test.each([
    ["2026-11-26T16:00:00Z", "nog 3 werkdagen"],
    ["2026-11-24T16:00:00Z", "nog 1 werkdag"],
    ["2026-11-23T16:00:00Z", "vandaag nog"],
    ["2026-11-30T16:00:00Z", "nog 5 werkdagen"],
    ["2026-11-20T16:00:00Z", "1 werkdag te laat"],
    ["2026-11-18T16:00:00Z", "3 werkdagen te laat"],
    ["2026-11-23T07:00:00Z", "te laat"],
  ])("%s is %s", (termijn, tekst) => {
    expect(termijnTekst(termijn, nu)).toBe(tekst);
  });

  test.each([
    ["maandag na half twaalf", "2026-11-23T22:30:00Z", "2026-11-24T00:30:00Z", "nog 2 uur"],
    ["zaterdag na half twaalf", "2026-11-28T22:30:00Z", "2026-11-29T00:10:00Z", "nog 2 uur"],
    ["zaterdagavond", "2026-11-28T19:00:00Z", "2026-11-28T21:00:00Z", "vandaag nog"],
    ["een uur na middernacht", "2026-11-24T00:00:00Z", "2026-11-23T22:30:00Z", "te laat"],
    ["zondag, van zaterdag", "2026-11-29T09:00:00Z", "2026-11-28T21:00:00Z", "te laat"],
  ])("spoed telt door in de nacht en in het weekend: %s", (_, moment, termijn, tekst) => {
    expect(termijnTekst(termijn, op(moment))).toBe(tekst);
  });

  test("feestdagen tellen niet mee", () => {
    expect(termijnTekst("2026-12-28T16:00:00Z", op("2026-12-24T08:00:00Z"))).toBe("nog 1 werkdag");
  });

  test("de dag is die van Amsterdam, ook vlak voor middernacht", () => {
    expect(dagIn("2026-11-23T23:30:00Z")).toBe("2026-11-24");
    expect(dagIn("2026-07-01T22:30:00Z")).toBe("2026-07-02");
  });
});

describe("een dag naast vandaag", () => {
  test.each([
    ["2026-11-23", "vandaag"],
    ["2026-11-24", "over 1 werkdag"],
    ["2026-11-20", "1 werkdag te laat"],
    ["2026-11-16", "5 werkdagen te laat"],
    ["2026-12-07", "over 10 werkdagen"],
    ["2027-01-04", "over 6 weken"],
  ])("%s is %s", (dag, tekst) => {
    expect(dagTekst(dag, "2026-11-23")).toBe(tekst);
  });
  test("in het weekend is maandag over 1 werkdag en zaterdag binnenkort", () => {
    expect(dagTekst("2026-11-23", "2026-11-21")).toBe("over 1 werkdag");
    expect(dagTekst("2026-11-22", "2026-11-21")).toBe("binnenkort");
    expect(dagTekst("2026-11-21", "2026-11-22")).toBe("te laat");
  });
});
