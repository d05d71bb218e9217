import type { Toeval } from "../wereld/toeval.ts";
import type { Invoer } from "./verzoeken.ts";

const diep = (n: number) => `${"[".repeat(n)}${"]".repeat(n)}`;
const JSON_VAN = (waarde: unknown) => JSON.stringify(waarde)!;

/** What may stand where a value is expected, as JSON: other kinds, sizes, signs, days and keys than any form sends. */
export const VREEMD: readonly string[] = [
  "null",
  "true",
  "-1",
  "0.5",
  "1e308",
  "9007199254740993",
  "[]",
  "{}",
  '""',
  '"   "',
  JSON_VAN("x".repeat(10_000)),
  JSON_VAN("é🌱́‮".repeat(2_000)),
  '"\\ud83d half"',
  '"\\udc00\\ud800"',
  '"nul\\u0000byte"',
  '"\\u0000"',
  JSON_VAN("' or 1=1; drop table casus; --"),
  JSON_VAN("<script>alert(1)</script>"),
  JSON_VAN("../../etc/passwd"),
  '"R-2026-9999999999999"',
  '"0000-00-00"',
  '"2026-02-31"',
  '"+275760-09-13T00:00:00.000Z"',
  '"2026-01-01T25:61:61.000Z"',
  '"00000000-0000-0000-0000-000000000000"',
  '{"__proto__":{"besmet":true}}',
  '{"constructor":{"prototype":{"besmet":true}}}',
  diep(500),
];

/** What may stand in place of a whole input. */
export const LIJVEN: readonly string[] = [
  "",
  "{",
  "[]",
  "null",
  '"x"',
  "1",
  "\0",
  '{"__proto__":{"besmet":true}}',
  '{"json":{},"meta":{"values":["undefined"]}}',
  diep(50_000),
  `{"a":${diep(5_000)}}`,
  JSON_VAN({ extra: "veld" }),
  JSON_VAN({ sleutel: "x".repeat(2_000_000) }),
];

/** The body of `goed` with one of its fields, at any depth, replaced by something strange. */
export function verminkt(goed: Invoer, t: Toeval): string {
  const MERK = "@@hier@@";
  const plekken: ((naar: unknown) => void)[] = [];
  const kopie = structuredClone(goed);
  const zoek = (deel: unknown): void => {
    if (deel === null || typeof deel !== "object") return;
    for (const naam of Object.keys(deel)) {
      plekken.push((naar) => {
        (deel as Invoer)[naam] = naar;
      });
      zoek((deel as Invoer)[naam]);
    }
  };
  zoek(kopie);
  if (plekken.length === 0) kopie.extra = MERK;
  else t.kies(plekken)(MERK);
  return JSON.stringify(kopie).replace(`"${MERK}"`, () => t.kies(VREEMD));
}
