import { spawnSync } from "node:child_process";
import { Startfout } from "./startfout.ts";

/**
 * How Postgres is started without being root, which it refuses to be. `eigenaar` is the uid that
 * the data directory must belong to as seen from outside; null: that of this process.
 */
export type PostgresGebruiker = {
  readonly voorvoegsel: readonly string[];
  readonly eigenaar: { readonly uid: number; readonly gid: number } | null;
};

const NOBODY = 65534;
const NAAMRUIMTE = ["unshare", "--user", "--map-user=65534", "--map-group=65534", "--"];
// Containers often forbid user namespaces but grant these: they let `nobody` below a 0700 home.
const RECHTEN = "+dac_override,+dac_read_search";

function lukt(opdracht: readonly string[]): boolean {
  const [programma, ...argv] = opdracht;
  return spawnSync(programma as string, [...argv, "true"], { stdio: "ignore" }).status === 0;
}

function andereUid(): { uid: number; gid: number } {
  const gevonden = (vraag: string): number =>
    Number(spawnSync("id", [vraag, "postgres"], { encoding: "utf8" }).stdout?.trim() || NOBODY);
  return { uid: gevonden("-u"), gid: gevonden("-g") };
}

/**
 * An ordinary user needs nothing. Root tries, in this order: a user namespace (no account, works
 * below a 0700 home), the uid of `postgres` or `nobody` with the right to pass closed
 * directories, and that uid alone. Throws `Startfout` when root can do none of these.
 */
export function kiesPostgresGebruiker(): PostgresGebruiker {
  if (process.getuid?.() !== 0) return { voorvoegsel: [], eigenaar: null };
  if (lukt(NAAMRUIMTE)) return { voorvoegsel: NAAMRUIMTE, eigenaar: null };
  const eigenaar = andereUid();
  const wissel = [
    "setpriv",
    `--reuid=${eigenaar.uid}`,
    `--regid=${eigenaar.gid}`,
    "--clear-groups",
  ];
  const metRechten = [...wissel, `--inh-caps=${RECHTEN}`, `--ambient-caps=${RECHTEN}`, "--"];
  if (lukt(metRechten)) return { voorvoegsel: metRechten, eigenaar };
  if (lukt([...wissel, "--"])) return { voorvoegsel: [...wissel, "--"], eigenaar };
  throw new Startfout(
    "Postgres draait niet als root, en wisselen van gebruiker lukt hier niet; start als gewone gebruiker.",
    "Postgres refuses to run as root and neither unshare nor setpriv works here: use an ordinary user",
  );
}
