import { expect, test } from "vitest";
import { alsCsv } from "./csv.ts";

test("regels eindigen op CRLF, en een cel met komma, aanhalingsteken of regeleinde staat tussen aanhalingstekens", () => {
  expect(
    alsCsv([
      ["Nummer", "Bij"],
      ["R-1", 'Team "Noord", Oost'],
      ["a\nb", ""],
    ]),
  ).toBe('\uFEFFNummer,Bij\r\nR-1,"Team ""Noord"", Oost"\r\n"a\nb",\r\n');
});

test.each(["=1+1", "+31", "-2", "@SUM(A1)", "\tx", "\r=1"])(
  "%j wordt in een rekenblad geen formule",
  (waarde) => {
    expect(alsCsv([[waarde]]).replace(/^\uFEFF"?/, "")[0]).toBe("'");
  },
);
