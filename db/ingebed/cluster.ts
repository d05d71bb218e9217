import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Binaries } from "./binaries.ts";
import type { PostgresGebruiker } from "./postgres-gebruiker.ts";
import { Startfout } from "./startfout.ts";

// pg_trgm reads the C library's ctype: with plain C it drops every letter with an accent
// (measured: show_trgm('été') kept only the t). Not every system has C.UTF-8, hence the row.
const CTYPES = ["C.UTF-8", "en_US.UTF-8", "C"] as const;

/** True when `map` holds a cluster whose making was finished. */
export function heeftCluster(map: string): boolean {
  return existsSync(join(map, "PG_VERSION")) && existsSync(join(map, "klaar"));
}

/**
 * Makes a new cluster in `map` (removing a half-made one): UTF-8, the builtin C.UTF-8 provider,
 * scram passwords only. `duurzaam` false skips the disk syncs. Throws `Startfout`.
 */
export function maakCluster(
  map: string,
  binaries: Binaries,
  gebruiker: PostgresGebruiker,
  opties: { readonly wachtwoord: string; readonly duurzaam: boolean },
): void {
  const fouten: string[] = [];
  const wachtwoordBestand = `${map}.wachtwoord`;
  writeFileSync(wachtwoordBestand, opties.wachtwoord, { mode: 0o600 });
  if (gebruiker.eigenaar) {
    chownSync(wachtwoordBestand, gebruiker.eigenaar.uid, gebruiker.eigenaar.gid);
  }
  for (const ctype of CTYPES) {
    rmSync(map, { recursive: true, force: true });
    mkdirSync(map, { recursive: true, mode: 0o700 });
    if (gebruiker.eigenaar) chownSync(map, gebruiker.eigenaar.uid, gebruiker.eigenaar.gid);
    const [programma, ...argv] = [
      ...gebruiker.voorvoegsel,
      binaries.initdb,
      `--pgdata=${map}`,
      "--username=postgres",
      "--encoding=UTF8",
      "--locale=C",
      `--lc-ctype=${ctype}`,
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--auth=scram-sha-256",
      `--pwfile=${wachtwoordBestand}`,
      ...(opties.duurzaam ? [] : ["--no-sync"]),
    ];
    const { status, stderr, error } = spawnSync(programma as string, argv, {
      encoding: "utf8",
      env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, LC_ALL: ctype, TZ: "UTC" },
    });
    if (status === 0) {
      writeFileSync(join(map, "klaar"), "");
      rmSync(wachtwoordBestand);
      return;
    }
    fouten.push(error?.message ?? stderr.trim().split("\n").at(-1) ?? `status ${status}`);
  }
  rmSync(wachtwoordBestand);
  throw new Startfout(
    `de databank maken in ${map} lukt niet: ${fouten[0]}`,
    "initdb failed; is the disk writable and not full?",
  );
}

/** Refuses a cluster that was made by another operating-system user, in words. */
export function controleerEigenaar(map: string, gebruiker: PostgresGebruiker): void {
  const wij = gebruiker.eigenaar?.uid ?? process.getuid?.();
  const { uid } = statSync(map);
  if (wij === undefined || uid === wij) return;
  throw new Startfout(
    `${map} is van een andere gebruiker (uid ${uid}, niet ${wij}); start als die gebruiker of kies een andere DATA_DIR.`,
    "the data directory belongs to another user: start as that user or choose another DATA_DIR",
  );
}
