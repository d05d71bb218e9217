import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { startKind, stopKind } from "#db/ingebed/kindproces";
import { vergrendel } from "#db/ingebed/slot";
import { startProefCluster } from "#db/proef-cluster";
import { maakOpruimer, type Opruimer } from "./opruimer.ts";
import { stap } from "./stap.ts";
import { leesTestopties, type Testopties } from "./test-opties.ts";
import { serveerVoorBezoekers } from "./test-server.ts";
import { leesPlaywright, leesVitest, NIETS, telOp, type Uitslag, vanCode } from "./test-uitslag.ts";
import { WORTEL } from "./wortel.ts";

type Werk = Testopties & { readonly opruimer: Opruimer; readonly verslagen: string };

const { resolve } = createRequire(import.meta.url);
const VITEST = join(dirname(resolve("vitest/package.json")), "vitest.mjs");
const PLAYWRIGHT = join(dirname(resolve("@playwright/test/package.json")), "cli.js");

/**
 * `npm test`: check, unit, integration, build, visitors; on a throw-away server, with ports and a
 * build directory of its own. Last line: `N passed, N failed`; exit code 1 when any failed.
 */
export async function testAlles(argumenten: readonly string[]): Promise<void> {
  const opties = leesTestopties(argumenten);
  const opruimer = maakOpruimer(1);
  let uitslag: Uitslag = NIETS;
  try {
    const cache = join(WORTEL, ".cache", "test");
    mkdirSync(cache, { recursive: true });
    opruimer.bij(vergrendel(cache).open);
    const verslagen = mkdtempSync(join(tmpdir(), "regie-verslag-"));
    opruimer.bij(() => rmSync(verslagen, { recursive: true, force: true }));
    if (opties.zwaar) process.env.REGIE_ZWAAR = "1";
    uitslag = await draai({ ...opties, opruimer, verslagen });
  } finally {
    await opruimer.ruimOp();
  }
  process.exitCode = uitslag.gefaald > 0 ? 1 : 0;
  for (const fout of uitslag.fouten) console.log(fout);
  console.log(`${uitslag.geslaagd} passed, ${uitslag.gefaald} failed`);
}

/** Every part runs, also after another failed: one run shows everything that is wrong. */
async function draai(werk: Werk): Promise<Uitslag> {
  const wil = (naam: Testopties["onderdelen"][number]) => werk.onderdelen.includes(naam);
  const uitslagen: Uitslag[] = [];
  if (wil("check")) uitslagen.push(await controleer(werk));
  if (wil("integratie") || wil("e2e") || wil("twee")) {
    await stap("Testdatabank starten", async () => {
      const cluster = await startProefCluster();
      werk.opruimer.bij(cluster.sluit);
    });
  }
  const projecten = (["unit", "integratie"] as const).filter(wil);
  if (projecten.length > 0) uitslagen.push(await vitest(werk, projecten));
  if (wil("e2e")) uitslagen.push(await bezoekers(werk, 1));
  if (wil("twee")) uitslagen.push(await bezoekers(werk, 2));
  return telOp(uitslagen);
}

/** The same script that a developer runs, so that the two cannot drift apart. */
async function controleer(werk: Werk): Promise<Uitslag> {
  return vanCode(await draaiOpdracht(werk, "Types, regels en grenzen", "npm", ["run", "check"]));
}

async function vitest(werk: Werk, projecten: readonly string[]): Promise<Uitslag> {
  const verslag = join(werk.verslagen, "vitest.json");
  const code = await node(werk, `Vitest: ${projecten.join(" en ")}`, [
    VITEST,
    "run",
    ...projecten.flatMap((naam) => ["--project", naam]),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${verslag}`,
    ...werk.rest,
  ]);
  return leesVitest(verslag, code);
}

async function bezoekers(werk: Werk, processen: number): Promise<Uitslag> {
  const verslag = join(werk.verslagen, `playwright-${processen}.json`);
  try {
    const omgeving = await serveerVoorBezoekers(werk.opruimer, processen);
    const code = await node(werk, "Bezoekers: Playwright", [PLAYWRIGHT, "test", ...werk.rest], {
      ...omgeving,
      PLAYWRIGHT_VERSLAG: verslag,
    });
    return leesPlaywright(verslag, code);
  } catch (fout) {
    if (werk.opruimer.bezig()) throw fout;
    console.error(fout instanceof Error && fout.name === "Startfout" ? fout.message : fout);
    return { ...NIETS, gefaald: 1 };
  }
}

function node(
  werk: Werk,
  wat: string,
  argumenten: readonly string[],
  omgeving: Record<string, string> = {},
): Promise<number | null> {
  return draaiOpdracht(werk, wat, process.execPath, argumenten, omgeving);
}

/** Runs a program to its end with its output shown; returns its exit code. */
function draaiOpdracht(
  { opruimer }: Werk,
  wat: string,
  programma: string,
  argumenten: readonly string[],
  omgeving: Record<string, string> = {},
): Promise<number | null> {
  return stap(wat, () => {
    const kind = startKind(programma, argumenten, {
      sterfsignaal: "KILL",
      cwd: WORTEL,
      env: { ...process.env, ...omgeving },
      stdio: ["ignore", "inherit", "inherit"],
    });
    opruimer.bij(() => stopKind(kind, "SIGTERM", 3_000));
    return new Promise<number | null>((klaar) => {
      // After Ctrl-C nothing comes next: the process ends when all has been undone.
      kind.once("exit", (code) => opruimer.bezig() || klaar(code));
      kind.once("error", () => klaar(1));
    });
  });
}
