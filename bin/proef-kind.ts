import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wacht } from "node:timers/promises";
import { WORTEL } from "./wortel.ts";

/** One of our own commands, run as a visitor would, with what it has printed so far. */
export type ProefKind = {
  readonly kind: ChildProcess;
  readonly uitvoer: () => string;
  readonly code: Promise<number | null>;
};

/** Starts `node bin/<naam>` with nothing of our own environment but PATH and HOME. */
export function draai(naam: string, omgeving: Record<string, string>): ProefKind {
  const { PATH = "", HOME = "" } = process.env;
  const kind = spawn(process.execPath, [join("bin", naam)], {
    cwd: WORTEL,
    env: { NODE_ENV: "test", PATH, HOME, ...omgeving },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let tekst = "";
  for (const stroom of [kind.stdout, kind.stderr]) {
    stroom.setEncoding("utf8").on("data", (stuk: string) => {
      tekst += stuk;
    });
  }
  const code = new Promise<number | null>((klaar) => kind.once("close", klaar));
  return { kind, uitvoer: () => tekst, code };
}

/** Waits until `conditie` gives something else than null; throws after `geduldMs`. */
export async function totdat<T>(
  conditie: () => T | null | Promise<T | null>,
  geduldMs = 30_000,
): Promise<T> {
  const grens = Date.now() + geduldMs;
  while (Date.now() < grens) {
    const uitkomst = await conditie();
    if (uitkomst !== null) return uitkomst;
    await wacht(25);
  }
  throw new Error(`this did not become true: ${conditie}`);
}

/** A PATH on which these programs exist but fail, as on a machine that does not allow them. */
export function padZonder(map: string, programmas: readonly string[]): string {
  mkdirSync(map, { recursive: true });
  for (const programma of programmas) {
    writeFileSync(join(map, programma), "#!/bin/sh\nexit 1\n");
    chmodSync(join(map, programma), 0o755);
  }
  return `${map}:${process.env.PATH}`;
}
