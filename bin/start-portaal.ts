import { leesOfMaakGeheimen } from "#db/ingebed/geheimen";
import { startIngebed } from "#db/ingebed/server";
import { vergrendel } from "#db/ingebed/slot";
import { Startfout } from "#db/ingebed/startfout";
import { bouwAlsNodig } from "./bouw.ts";
import { maakDataMap } from "./data-map.ts";
import { controleerBereikbaar } from "./database-bereikbaar.ts";
import { migreerDatabase, zaaiDemo } from "./inrichten.ts";
import { type EigenDatabase, kiesAdres, leesEigenDatabase } from "./instellingen.ts";
import { maakOpruimer, type Opruimer } from "./opruimer.ts";
import { serveer } from "./serveer.ts";
import { stap } from "./stap.ts";
import { toonWelkom } from "./welkom.ts";

/**
 * `npm start`: database, structure, demo region, build, serve; returns when it was stopped.
 * `--dev` serves with `next dev` instead of a build. Throws `Startfout` with one clear line.
 */
export async function startPortaal(argumenten: readonly string[]): Promise<void> {
  const dev = argumenten.includes("--dev");
  const opruimer = maakOpruimer();
  try {
    await start(dev, opruimer);
  } catch (fout) {
    // After Ctrl-C the step that was interrupted fails too; that is not news.
    if (!opruimer.bezig()) throw fout;
  } finally {
    await opruimer.ruimOp();
  }
}

async function start(dev: boolean, opruimer: Opruimer): Promise<void> {
  const adres = await kiesAdres();
  const map = maakDataMap();
  const eigen = leesEigenDatabase();
  opruimer.bij(vergrendel(map).open);
  const { url, eigenaarUrl, werkerUrl, weg } = eigen
    ? await gebruikEigen(eigen)
    : await startIngebouwd(map, opruimer);
  const demo = eigen === null ? process.env.DEMO !== "0" : process.env.DEMO === "1";

  await stap("Structuur van de databank bijwerken", () => migreerDatabase(eigenaarUrl));
  const nextauthGeheim = process.env.NEXTAUTH_SECRET || leesOfMaakGeheimen(map).nextauth;
  if (demo)
    await stap("Voorbeeldregio klaarzetten", () => zaaiDemo(eigenaarUrl, nextauthGeheim, opruimer));
  const distDir = process.env.NEXT_DIST_DIR ?? (dev ? ".next-dev" : ".next");
  if (!dev) await bouwAlsNodig(distDir, opruimer);

  const server = await stap("Portaal starten", async () => {
    const gestart = await serveer({
      soort: dev ? "dev" : "start",
      distDir,
      adres,
      databaseUrl: url,
      ...(werkerUrl ? { werkerUrl } : {}),
      nextauthGeheim,
      demo,
    });
    opruimer.bij(gestart.stop);
    return gestart;
  });
  await toonWelkom({ adres, demo, map, eigenDatabase: eigen !== null });
  server.toonUitvoer();
  const portaalWeg = new Promise<void>((klaar) => server.kind.once("exit", () => klaar()));
  await Promise.race([portaalWeg, ...(weg ? [weg] : [])]);
  if (opruimer.bezig()) return;
  console.error("Gestopt: het portaal of de databank is onverwacht weggevallen.");
  process.exitCode = 1;
}

type Database = EigenDatabase & { readonly weg: Promise<void> | null };

async function gebruikEigen(eigen: EigenDatabase): Promise<Database> {
  await stap("Verbinding met je eigen databank controleren", async () => {
    await controleerBereikbaar("DATABASE_EIGENAAR_URL", eigen.eigenaarUrl);
    await controleerBereikbaar("DATABASE_URL", eigen.url);
    await controleerWerker(eigen.werkerUrl);
  });
  return { ...eigen, weg: null };
}

/** Without a worker no deadline is noticed and no e-mail goes out: leaving it out must be said. */
async function controleerWerker(werkerUrl: string | undefined): Promise<void> {
  if (werkerUrl) return controleerBereikbaar("DATABASE_WERKER_URL", werkerUrl);
  if (process.env.WERKER === "uit") return;
  throw new Startfout(
    "DATABASE_WERKER_URL ontbreekt; geef die, of WERKER=uit als de werker ergens anders draait.",
    "set DATABASE_WERKER_URL, or WERKER=uit when the worker runs elsewhere",
  );
}

async function startIngebouwd(map: string, opruimer: Opruimer): Promise<Database> {
  return stap("Ingebouwde databank starten", async () => {
    const server = await startIngebed({ map, duurzaam: true });
    opruimer.bij(server.stop);
    return server;
  });
}
