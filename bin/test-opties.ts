import { parseArgs } from "node:util";
import { Startfout } from "#db/ingebed/startfout";

/** The parts of `npm test` that exist; a developer may ask for one of the last three. */
export type Onderdeel = "check" | "unit" | "integratie" | "e2e";

export type Testopties = {
  readonly onderdelen: readonly Onderdeel[];
  /** Also run the files named `*.zwaar.test.ts` and `*.zwaar.ts`, which take minutes. */
  readonly zwaar: boolean;
  /** What is left goes to vitest or Playwright: file names, `-t`, `--grep`. */
  readonly rest: readonly string[];
};

const ALLES: readonly Onderdeel[] = ["check", "unit", "integratie", "e2e"];

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
      `${rest.join(" ")} kan alleen met --alleen unit, integratie of e2e.`,
      "extra arguments need --alleen unit|integratie|e2e",
    );
  }
  return { onderdelen: alleen ? [alleen] : ALLES, zwaar, rest };
}

function onderdeel(naam: string | boolean | undefined): Onderdeel {
  if (naam === "unit" || naam === "integratie" || naam === "e2e") return naam;
  throw new Startfout(
    `--alleen ${naam ?? ""} bestaat niet; kies unit, integratie of e2e.`,
    "--alleen takes unit, integratie or e2e",
  );
}
