import { describe, expect, test } from "vitest";
import {
  eerstePaasdag,
  feestdagen,
  isWerkdag,
  opWerkdag,
  plusWerkdagen,
  werkdagenTussen,
} from "./werkdagen.ts";

describe("werkdagen", () => {
  /** First Easter days from 2024 to 2040, as published; not from a formula. */
  test.each(
    `2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28
     2033-04-17 2034-04-09 2035-03-25 2036-04-13 2037-04-05 2038-04-25 2039-04-10 2040-04-01`
      .split(/\s+/)
      .map((dag) => [Number(dag.slice(0, 4)), dag] as const),
  )("eerste paasdag van %i is %s", (jaar, dag) => {
    expect(eerstePaasdag(jaar)).toBe(dag);
  });

  test("Koningsdag op zondag wordt op zaterdag gevierd", () => {
    expect(feestdagen(2031)).toContain("2031-04-26");
    expect(feestdagen(2031)).not.toContain("2031-04-27");
  });

  test("Bevrijdingsdag is een keuze van de regio", () => {
    expect(isWerkdag("2027-05-05")).toBe(true);
    expect(isWerkdag("2030-05-05", "nooit")).toBe(false); // a Sunday
    expect(isWerkdag("2027-05-05", "elk_jaar")).toBe(false);
    expect(feestdagen(2030)).toContain("2030-05-05");
  });

  test("vrijdag plus twee werkdagen is dinsdag, en met kerst ertussen later", () => {
    expect(plusWerkdagen("2026-11-20", 2)).toBe("2026-11-24");
    expect(plusWerkdagen("2026-12-23", 2)).toBe("2026-12-28");
  });

  test("een dag waarop niemand werkt, wordt de werkdag erna", () => {
    expect(opWerkdag("2026-12-24")).toBe("2026-12-24");
    expect(opWerkdag("2026-12-25")).toBe("2026-12-28");
  });

  test("tellen en optellen zijn elkaars omgekeerde, ook over de zomertijd heen", () => {
    for (const van of ["2026-03-27", "2026-10-23", "2026-12-31"])
      for (const aantal of [1, 2, 5, 9])
        expect(werkdagenTussen(van, plusWerkdagen(van, aantal))).toBe(aantal);
  });

  test("een verstreken termijn telt negatief", () => {
    expect(werkdagenTussen("2026-11-24", "2026-11-20")).toBe(-2);
  });
});
