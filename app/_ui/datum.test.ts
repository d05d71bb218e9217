import { describe, expect, it } from "vitest";
import { datumTekst } from "./datum.tsx";

const nu = new Date("2026-11-23T09:00:00Z");

describe("een datum op het scherm", () => {
  it("staat in Nederlandse woorden en in de tijd van Amsterdam", () => {
    expect(datumTekst("2026-11-20T13:12:00Z", "moment", nu)).toBe("vr 20 nov, 14.12");
  });

  it("rekent in de zomer met zomertijd, ook over middernacht heen", () => {
    expect(datumTekst("2026-07-31T22:30:00Z", "moment", nu)).toBe("za 1 aug, 00.30");
  });

  it("noemt het jaar alleen als het niet dit jaar is", () => {
    expect(datumTekst("2025-03-03T12:00:00Z", "dag", nu)).toBe("ma 3 mrt 2025");
    expect(datumTekst("2026-03-03T12:00:00Z", "dag", nu)).toBe("di 3 mrt");
  });

  it("telt oudejaarsavond na 23.00 uur UTC bij het nieuwe jaar", () => {
    expect(datumTekst("2025-12-31T23:30:00Z", "datum", nu)).toBe("1 jan 2026");
  });

  it.each([
    ["lang", "20 november 2026"],
    ["voluit", "20 november 2026, 14.12"],
    ["tijd", "14.12"],
    ["maand", "nov"],
  ] as const)("heeft de vorm %s: %s", (vorm, tekst) => {
    expect(datumTekst("2026-11-20T13:12:00Z", vorm, nu)).toBe(tekst);
  });
});
