import { existsSync, readFileSync } from "node:fs";

/** How many tests passed and failed; what did not run counts as failed. */
export type Uitslag = {
  readonly geslaagd: number;
  readonly gefaald: number;
  /** What failed and why, for a reader who has only the end of a long log. */
  readonly fouten: readonly string[];
};

export const NIETS: Uitslag = { geslaagd: 0, gefaald: 0, fouten: [] };

/** Adds up the outcomes of several runners. */
export function telOp(uitslagen: readonly Uitslag[]): Uitslag {
  return uitslagen.reduce(
    (som, { geslaagd, gefaald, fouten }) => ({
      geslaagd: som.geslaagd + geslaagd,
      gefaald: som.gefaald + gefaald,
      fouten: [...som.fouten, ...fouten],
    }),
    NIETS,
  );
}

type VitestVerslag = {
  readonly testResults: readonly {
    readonly name?: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName?: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
};

/** Reads vitest's JSON report. A file that could not be loaded and a skipped test are failures. */
export function leesVitest(bestand: string, code: number | null): Uitslag {
  const verslag = lees<VitestVerslag>(bestand);
  const bestanden = verslag?.testResults ?? [];
  const tests = bestanden.flatMap(({ assertionResults }) => assertionResults);
  const gefaald = tests.filter(({ status }) => status !== "passed");
  const nietGeladen = bestanden.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  const fouten = [
    ...gefaald.map(({ fullName, failureMessages }) => regel(fullName, failureMessages?.[0])),
    ...nietGeladen.map(({ name, message }) => regel(name, message)),
  ];
  return metCode(tests.length - gefaald.length, fouten.length, code, fouten);
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
  return code === 0 ? NIETS : { ...NIETS, gefaald: 1 };
}

/** A runner that ends badly without naming a test, or that ran nothing, has failed. */
function metCode(
  geslaagd: number,
  gefaald: number,
  code: number | null,
  fouten: readonly string[] = [],
): Uitslag {
  const stilGefaald = gefaald === 0 && (code !== 0 || geslaagd === 0);
  return { geslaagd, gefaald: stilGefaald ? 1 : gefaald, fouten };
}

/** Enough of a failure to know where to look; the whole of it stands further up in the log. */
function regel(naam = "", melding = ""): string {
  return `✗ ${naam}\n  ${melding.split("\n").slice(0, 12).join("\n  ")}`;
}

function lees<T>(bestand: string): T | null {
  return existsSync(bestand) ? (JSON.parse(readFileSync(bestand, "utf8")) as T) : null;
}
