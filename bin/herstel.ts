import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openDatabank } from "#db/databank";
import { magRegelsOmzeilen } from "#db/gezondheid";
import { type IngebedServer, startIngebed } from "#db/ingebed/server";
import { Startfout } from "#db/ingebed/startfout";
import { keurDatabank } from "#db/keuring";
import { migreerDatabase } from "./inrichten.ts";
import { toonKeuring } from "./keur.ts";
import { maakOpruimer } from "./opruimer.ts";
import { stap } from "./stap.ts";

/**
 * `npm run herstelproef -- <bestand van pg_dump>`: restores the backup into a fresh throw-away server on this machine,
 * with disk syncs, and inspects what came out. The backup and the real database are only read. Throws `Startfout`.
 */
export async function proefHerstel([bestand]: readonly string[]): Promise<void> {
  if (!bestand || !existsSync(bestand)) {
    throw new Startfout(
      `geef het bestand dat pg_dump --format=custom maakte${bestand ? `; ${bestand} is er niet` : ""}.`,
      "give the file that pg_dump --format=custom made",
    );
  }
  const opruimer = maakOpruimer();
  try {
    const map = mkdtempSync(join(tmpdir(), "regie-herstel-"));
    opruimer.bij(() => rmSync(map, { recursive: true, force: true }));
    const server = await stap("Lege databank met de rollen maken", () =>
      startIngebed({ map, duurzaam: true }),
    );
    opruimer.bij(server.stop);
    await stap("Back-up terugzetten (pg_restore)", () => zetTerug(server, resolve(bestand)));
    await stap("Structuur bijwerken tot deze versie", () => migreerDatabase(server.eigenaarUrl));
    await keurKopie(server);
  } finally {
    await opruimer.ruimOp();
  }
}

function zetTerug({ eigenaarUrl }: IngebedServer, bestand: string): void {
  const { password, ...delen } = urlDelen(eigenaarUrl);
  const { status, error } = spawnSync(
    "pg_restore",
    ["--exit-on-error", "--dbname", delen.database, bestand],
    {
      stdio: ["ignore", "inherit", "inherit"],
      env: {
        ...process.env,
        PGHOST: delen.host,
        PGPORT: delen.port,
        PGUSER: delen.username,
        PGPASSWORD: password,
      },
    },
  );
  if (status === 0) return;
  throw new Startfout(
    error
      ? "pg_restore is er niet; installeer het pakket postgresql-client."
      : "pg_restore is mislukt; de regels hierboven zeggen waarom.",
    error ? "pg_restore is not on the PATH" : "pg_restore failed",
  );
}

function urlDelen(url: string) {
  const { hostname: host, port, username, password, pathname } = new URL(url);
  return { host, port, username, password, database: pathname.slice(1) };
}

/** As its owner: is all of it right? As the role that serves: is that one still bound by the rules? */
async function keurKopie({ url, eigenaarUrl }: IngebedServer): Promise<void> {
  const eigenaar = openDatabank(eigenaarUrl, 1);
  const app = openDatabank(url, 1);
  try {
    toonKeuring(await stap("Databank keuren", () => keurDatabank(eigenaar)));
    if (await magRegelsOmzeilen(app)) throw new Error("the serving role can bypass the rules");
  } finally {
    await Promise.all([eigenaar.$client.end(), app.$client.end()]);
  }
}
