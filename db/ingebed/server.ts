import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wacht } from "node:timers/promises";
import { vindBinaries } from "./binaries.ts";
import { controleerEigenaar, heeftCluster, maakCluster } from "./cluster.ts";
import { leesOfMaakGeheimen } from "./geheimen.ts";
import { startKind, stopKind } from "./kindproces.ts";
import { kiesPostgresGebruiker, type PostgresGebruiker } from "./postgres-gebruiker.ts";
import { DATABASE, maakRollen } from "./rollen.ts";
import { Startfout } from "./startfout.ts";
import { wachtOpVorigeServer } from "./vorige-server.ts";
import { vindVrijePoort } from "./vrije-poort.ts";

/** A running embedded Postgres. The superuser's URL is for bootstrapping and tests only. */
export type IngebedServer = {
  readonly pid: number;
  /** regie_app: what the portal serves with. */
  readonly url: string;
  /** regie_werker: signals deadlines and sends e-mail. */
  readonly werkerUrl: string;
  /** regie_eigenaar: migrates and seeds. */
  readonly eigenaarUrl: string;
  readonly beheerUrl: string;
  /** True when this start made the cluster. */
  readonly nieuw: boolean;
  /** Resolves when the server has gone, whoever stopped it. */
  readonly weg: Promise<void>;
  readonly stop: () => Promise<void>;
};

export type IngebedOpties = {
  /** Data directory; the cluster comes in `<map>/postgres`, its log in `<map>/postgres.log`. */
  readonly map: string;
  /** False: no disk syncs, for throw-away clusters. Killed processes lose nothing either way. */
  readonly duurzaam: boolean;
};

const START_GEDULD_MS = 30_000;
const POGINGEN = 5;

/**
 * Starts the embedded Postgres of a data directory on a free loopback port, making the cluster,
 * the roles and the database when they are not there. Throws `Startfout` with one clear line.
 */
export async function startIngebed({ map, duurzaam }: IngebedOpties): Promise<IngebedServer> {
  const binaries = vindBinaries();
  const gebruiker = kiesPostgresGebruiker();
  const cluster = join(map, "postgres");
  const geheimen = leesOfMaakGeheimen(map);
  const nieuw = !heeftCluster(cluster);
  if (nieuw) maakCluster(cluster, binaries, gebruiker, { wachtwoord: geheimen.beheer, duurzaam });
  else {
    controleerEigenaar(cluster, gebruiker);
    await wachtOpVorigeServer(cluster);
  }

  const { kind, poort } = await startOpVrijePoort(binaries.postgres, cluster, gebruiker, duurzaam);
  const weg = new Promise<void>((klaar) => kind.once("exit", () => klaar()));
  const stop = () => stopKind(kind, "SIGINT", 20_000);
  const url = (rol: string, wachtwoord: string, database: string) =>
    `postgres://${rol}:${wachtwoord}@127.0.0.1:${poort}/${database}`;
  const beheerUrl = url("postgres", geheimen.beheer, "postgres");
  try {
    await maakRollen(beheerUrl, geheimen);
  } catch (fout) {
    await stop();
    throw fout;
  }
  return {
    pid: kind.pid as number,
    url: url("regie_app", geheimen.app, DATABASE),
    werkerUrl: url("regie_werker", geheimen.werker, DATABASE),
    eigenaarUrl: url("regie_eigenaar", geheimen.eigenaar, DATABASE),
    beheerUrl,
    nieuw,
    weg,
    stop,
  };
}

async function startOpVrijePoort(
  programma: string,
  cluster: string,
  gebruiker: PostgresGebruiker,
  duurzaam: boolean,
) {
  const logboek = join(cluster, "..", "postgres.log");
  for (let poging = 1; poging <= POGINGEN; poging++) {
    const poort = await vindVrijePoort();
    const log = openSync(logboek, "w", 0o600);
    const kind = startKind(
      programma,
      serverArgumenten(cluster, poort, duurzaam),
      {
        sterfsignaal: "INT",
        stdio: ["ignore", log, log],
        env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, TZ: "UTC" },
      },
      gebruiker.voorvoegsel,
    );
    closeSync(log);
    kind.once("error", () => {});
    const grens = Date.now() + START_GEDULD_MS;
    while (kind.exitCode === null && kind.signalCode === null && Date.now() < grens) {
      if (kind.pid !== undefined && isKlaar(cluster, kind.pid)) return { kind, poort };
      await wacht(20);
    }
    await stopKind(kind, "SIGINT", 3_000);
    // Between looking for a free port and using it, another process may have taken it.
    if (!readFileSync(logboek, "utf8").includes("could not bind")) break;
  }
  const reden = readFileSync(logboek, "utf8").match(/FATAL: +(.*)/)?.[1] ?? "geen antwoord";
  throw new Startfout(
    `de ingebouwde databank start niet: ${reden}; zie ${logboek}`,
    "the embedded Postgres did not start; see its log",
  );
}

/** The eighth line of postmaster.pid says when connections are accepted. */
function isKlaar(cluster: string, pid: number): boolean {
  const bestand = join(cluster, "postmaster.pid");
  if (!existsSync(bestand)) return false;
  const regels = readFileSync(bestand, "utf8").split("\n");
  return regels[0]?.trim() === String(pid) && regels[7]?.trim() === "ready";
}

function serverArgumenten(cluster: string, poort: number, duurzaam: boolean): string[] {
  const instellingen = {
    listen_addresses: "127.0.0.1",
    port: String(poort),
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    // A failing statement is logged without its text: it may carry names from a casus.
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    max_connections: "200",
    synchronous_commit: "on",
    fsync: duurzaam ? "on" : "off",
    full_page_writes: duurzaam ? "on" : "off",
  };
  return [
    "-D",
    cluster,
    ...Object.entries(instellingen).flatMap(([naam, waarde]) => ["-c", `${naam}=${waarde}`]),
  ];
}
