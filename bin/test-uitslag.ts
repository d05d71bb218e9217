import { existsSync, readFileSync } from "node:fs";

/** How many tests passed and failed; what did not run counts as failed. */
export type Uitslag = { readonly geslaagd: number; readonly gefaald: number };

export const NIETS: Uitslag = { geslaagd: 0, gefaald: 0 };

/** Adds up the outcomes of several runners. */
export function telOp(uitslagen: readonly Uitslag[]): Uitslag {
  return uitslagen.reduce(
    (som, { geslaagd, gefaald }) => ({
      geslaagd: som.geslaagd + geslaagd,
      gefaald: som.gefaald + gefaald,
    }),
    NIETS,
  );
}

type VitestVerslag = {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

/** Reads vitest's JSON report. A file that could not be loaded and a skipped test are failures. */
export function leesVitest(bestand: string, code: number | null): Uitslag {
  const verslag = lees<VitestVerslag>(bestand);
  const bestanden = verslag?.testResults ?? [];
  const tests = bestanden.flatMap(({ assertionResults }) => assertionResults);
  const geslaagd = tests.filter(({ status }) => status === "passed").length;
  const nietGeladen = bestanden.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  return metCode(geslaagd, tests.length - geslaagd + nietGeladen, code);
}

type PlaywrightVerslag = {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
};

/** Reads Playwright's JSON report. Skipped and flaky tests are failures. */
export function leesPlaywright(bestand: string, code: number | null): Uitslag {
  const verslag = lees<PlaywrightVerslag>(bestand);
  if (!verslag) return metCode(0, 0, code);
  const { expected, unexpected, flaky, skipped } = verslag.stats;
  return metCode(expected, unexpected + flaky + skipped + verslag.errors.length, code);
}

/** A step without tests, such as the type check: silent when well, one failure when not. */
export function vanCode(code: number | null): Uitslag {
  return code === 0 ? NIETS : { geslaagd: 0, gefaald: 1 };
}

/** A runner that ends badly without naming a test, or that ran nothing, has failed. */
function metCode(geslaagd: number, gefaald: number, code: number | null): Uitslag {
  const stilGefaald = gefaald === 0 && (code !== 0 || geslaagd === 0);
  return { geslaagd, gefaald: stilGefaald ? 1 : gefaald };
}

function lees<T>(bestand: string): T | null {
  return existsSync(bestand) ? (JSON.parse(readFileSync(bestand, "utf8")) as T) : null;
}
