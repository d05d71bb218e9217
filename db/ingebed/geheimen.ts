import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Passwords and keys of one data directory; made once, kept in a file that only we may read. */
export type Geheimen = {
  readonly beheer: string;
  readonly eigenaar: string;
  readonly app: string;
  readonly werker: string;
  readonly nextauth: string;
};

const NAMEN = ["beheer", "eigenaar", "app", "werker", "nextauth"] as const;

/** Reads the secrets of `map`, and makes those that do not exist yet (file mode 0600). */
export function leesOfMaakGeheimen(map: string): Geheimen {
  const bestand = join(map, "geheimen.json");
  const bekend = existsSync(bestand)
    ? (JSON.parse(readFileSync(bestand, "utf8")) as Partial<Geheimen>)
    : {};
  const compleet = Object.fromEntries(
    NAMEN.map((naam) => [naam, bekend[naam] ?? randomBytes(32).toString("base64url")]),
  ) as Geheimen;
  if (NAMEN.some((naam) => bekend[naam] === undefined)) {
    const nieuw = `${bestand}.nieuw`;
    writeFileSync(nieuw, `${JSON.stringify(compleet, null, 2)}\n`, { mode: 0o600 });
    renameSync(nieuw, bestand);
  }
  chmodSync(bestand, 0o600);
  return compleet;
}
