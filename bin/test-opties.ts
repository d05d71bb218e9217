import { parseArgs } from "node:util";
import { Startfout } from "#db/ingebed/startfout";

/** The parts of `npm test` that exist; `twee` is the visitors again, now with two processes on one database. */
export type Onderdeel = "check" | "unit" | "integratie" | "e2e" | "twee";

export type Testopties = {
  readonly onderdelen: readonly Onderdeel[];
  /** Also run the files named `*.zwaar.test.ts` and `*.zwaar.ts`, which take minutes. */
  readonly zwaar: boolean;
  /** What is left goes to vitest or Playwright: file names, `-t`, `--grep`. */
  readonly rest: readonly string[];
};

const ALLES: readonly Onderdeel[] = ["check", "unit", "integratie", "e2e"];
const KEUZE = ["unit", "integratie", "e2e", "twee"] as const;

/** Reads `--zwaar`, `--alleen <onderdeel>` and the rest. Throws `Startfout`. */
export function leesTestopties(argumenten: readonly string[]): Testopties {
  const { tokens } = parseArgs({ args: [...argumenten], strict: false, tokens: true });
  const eigen = new Set<number>();
  let zwaar = false;
  let alleen: Onderdeel | null = null;
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (token.name === "zwaar") {
      zwaar = true;
      eigen.add(token.index);
    }
    if (token.name === "alleen") {
      alleen = onderdeel(token.inlineValue ? token.value : argumenten[token.index + 1]);
      eigen.add(token.index);
      if (!token.inlineValue) eigen.add(token.index + 1);
    }
  }
  const rest = argumenten.filter((_, plaats) => !eigen.has(plaats));
  if (rest.length > 0 && alleen === null) {
    throw new Startfout(
      `${rest.join(" ")} kan alleen met --alleen ${KEUZE.join(", ")}.`,
      `extra arguments need --alleen ${KEUZE.join("|")}`,
    );
  }
  const alles = zwaar ? [...ALLES, "twee" as const] : ALLES;
  return { onderdelen: alleen ? [alleen] : alles, zwaar, rest };
}

function onderdeel(naam: string | boolean | undefined): Onderdeel {
  const gekozen = KEUZE.find((deel) => deel === naam);
  if (gekozen) return gekozen;
  throw new Startfout(
    `--alleen ${naam ?? ""} bestaat niet; kies uit ${KEUZE.join(", ")}.`,
    `--alleen takes one of ${KEUZE.join(", ")}`,
  );
}
