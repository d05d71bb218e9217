import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, sep } from "node:path";
import { startKind, stopKind } from "#db/ingebed/kindproces";
import { Startfout } from "#db/ingebed/startfout";
import type { Opruimer } from "./opruimer.ts";
import { stap } from "./stap.ts";
import { WORTEL } from "./wortel.ts";

const MAPPEN = ["app", "db", "public", "regiekaart", "server"];
const BESTANDEN = /^(package(-lock)?\.json|tsconfig(\.next)?\.json|[a-z.-]+\.(ts|mjs|js))$/;
const GEEN_BRON = /(\.(test|proef)\.tsx?$|^(vitest|playwright|drizzle)\.config)/;

/** The command line tool of Next, to be run by Node. */
export const NEXT = createRequire(import.meta.url).resolve("next/dist/bin/next");

/** One hash over everything that `next build` reads from this repository. */
export function bronHash(wortel = WORTEL): string {
  const hash = createHash("sha256").update(process.versions.node.split(".")[0] ?? "");
  for (const pad of bronnen(wortel)) {
    hash.update(`\0${pad.split(sep).join("/")}\0`).update(readFileSync(join(wortel, pad)));
  }
  return hash.digest("hex");
}

function bronnen(wortel: string): string[] {
  const inWortel = readdirSync(wortel).filter((naam) => BESTANDEN.test(naam));
  const inMappen = MAPPEN.filter((map) => existsSync(join(wortel, map))).flatMap((map) =>
    readdirSync(join(wortel, map), { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name).slice(wortel.length + 1)),
  );
  return [...inWortel, ...inMappen]
    .filter((pad) => pad !== "next-env.d.ts" && !GEEN_BRON.test(pad))
    .sort();
}

/**
 * Builds the portal into `distDir`, unless the build there was made from these very sources. An
 * interrupted build leaves no hash, hence is made again. Throws `Startfout` after printing why.
 */
export async function bouwAlsNodig(distDir: string, opruimer: Opruimer): Promise<void> {
  const merk = join(WORTEL, distDir, "bron.sha256");
  const hash = bronHash();
  if (existsSync(merk) && readFileSync(merk, "utf8") === hash) return;
  rmSync(merk, { force: true });
  await stap("Portaal bouwen (next build; alleen de eerste keer en na een wijziging)", () =>
    bouw(distDir, opruimer),
  );
  writeFileSync(merk, hash);
}

async function bouw(distDir: string, opruimer: Opruimer): Promise<void> {
  const { DATABASE_URL: _app, DATABASE_EIGENAAR_URL: _eigenaar, ...rest } = process.env;
  const kind = startKind(process.execPath, [NEXT, "build"], {
    sterfsignaal: "KILL",
    cwd: WORTEL,
    env: { ...rest, NODE_ENV: "production", NEXT_DIST_DIR: distDir, NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  opruimer.bij(() => stopKind(kind, "SIGTERM", 1_000));
  let uitvoer = "";
  for (const stroom of [kind.stdout, kind.stderr]) {
    stroom?.setEncoding("utf8").on("data", (tekst: string) => {
      uitvoer += tekst;
    });
  }
  const code = await new Promise<number | null>((klaar) => kind.once("close", klaar));
  if (code === 0) return;
  console.error(uitvoer);
  throw new Startfout(
    "het portaal bouwen is mislukt; de regels hierboven zeggen waarom.",
    "next build failed",
  );
}
