import type { ChildProcess } from "node:child_process";
import { setTimeout as wacht } from "node:timers/promises";
import { startKind, stopKind } from "#db/ingebed/kindproces";
import { Startfout } from "#db/ingebed/startfout";
import { NEXT } from "./bouw.ts";
import { type Adres, poortBezet } from "./instellingen.ts";
import { WORTEL } from "./wortel.ts";

/** What the serving process is given. It never sees the URL of the owner of the database. */
export type Serveeropties = {
  readonly soort: "start" | "dev";
  readonly distDir: string;
  readonly adres: Adres;
  readonly databaseUrl: string;
  /** The worker runs in this process, unless its URL is not given or WERKER=uit. */
  readonly werkerUrl?: string;
  readonly nextauthGeheim: string;
  /** True when the demo region is in the database: the login page may then show the accounts. */
  readonly demo: boolean;
  /** More settings of the environment, on top of those that this process has. */
  readonly extra?: Readonly<Record<string, string>>;
};

const GEDULD_MS = 60_000;
// Open event streams keep `next start` alive after SIGTERM (measured), hence the short patience.
const STOP_GEDULD_MS = 3_000;

/** Starts Next and waits until it answers. Its output is held back until then. Throws `Startfout`. */
export async function serveer(opties: Serveeropties): Promise<{
  readonly kind: ChildProcess;
  readonly stop: () => Promise<void>;
  readonly toonUitvoer: () => void;
}> {
  const { adres, soort } = opties;
  const kind = startKind(
    process.execPath,
    [NEXT, soort, "-p", String(adres.poort), "-H", adres.host],
    { sterfsignaal: "KILL", cwd: WORTEL, env: omgeving(opties), stdio: ["ignore", "pipe", "pipe"] },
  );
  const stop = () => stopKind(kind, "SIGTERM", STOP_GEDULD_MS);
  let uitvoer = "";
  let open = false;
  for (const stroom of [kind.stdout, kind.stderr]) {
    stroom?.on("data", (stuk: Buffer) => {
      if (open) process.stdout.write(stuk);
      else uitvoer += stuk.toString();
    });
  }
  const toonUitvoer = () => {
    open = true;
  };
  try {
    await wachtOpAntwoord(kind, opties);
  } catch (fout) {
    const zelfGestopt = kind.exitCode !== null || kind.signalCode !== null;
    await stop();
    if (uitvoer.includes("EADDRINUSE")) throw poortBezet(adres.poort);
    if (zelfGestopt) console.error(uitvoer);
    throw fout;
  }
  return { kind, stop, toonUitvoer };
}

function omgeving(opties: Serveeropties): NodeJS.ProcessEnv {
  const { DATABASE_EIGENAAR_URL: _eigenaar, DEMO: _demo, ...rest } = process.env;
  return {
    ...rest,
    NODE_ENV: opties.soort === "dev" ? "development" : "production",
    NEXT_DIST_DIR: opties.distDir,
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: opties.databaseUrl,
    ...(opties.werkerUrl ? { DATABASE_WERKER_URL: opties.werkerUrl } : {}),
    NEXTAUTH_URL: opties.adres.url,
    NEXTAUTH_SECRET: opties.nextauthGeheim,
    ...(opties.demo ? { DEMO: "1" } : {}),
    ...opties.extra,
  };
}

/** Healthy, or in a dev server merely answering: there the pages are compiled on demand. */
async function wachtOpAntwoord(kind: ChildProcess, { adres, soort }: Serveeropties): Promise<void> {
  const host = ["0.0.0.0", "::"].includes(adres.host) ? "127.0.0.1" : adres.host;
  const url = `http://${host}:${adres.poort}/api/gezondheid`;
  const grens = Date.now() + GEDULD_MS;
  let laatste = "geen antwoord";
  while (kind.exitCode === null && kind.signalCode === null && Date.now() < grens) {
    try {
      const antwoord = await fetch(url, { signal: AbortSignal.timeout(GEDULD_MS) });
      if (antwoord.ok || soort === "dev") return;
      laatste = `${antwoord.status} ${(await antwoord.text()).slice(0, 200)}`;
      break;
    } catch {
      await wacht(50);
    }
  }
  if (laatste.includes('"veilig":false')) {
    throw new Startfout(
      "de rol in DATABASE_URL kan om de regels van de databank heen; gebruik regie_app.",
      "the role in DATABASE_URL can bypass row level security: use regie_app",
    );
  }
  throw new Startfout(
    `het portaal wordt niet gezond (/api/gezondheid: ${laatste}).`,
    "the portal does not become healthy",
  );
}
