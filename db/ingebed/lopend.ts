import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { leesOfMaakGeheimen } from "./geheimen.ts";
import { DATABASE } from "./rollen.ts";
import { Startfout } from "./startfout.ts";

/** The URL for a worker on the embedded server of `map` that another process runs. Throws `Startfout` when none does. */
export function vindWerkerUrl(map: string): string {
  const bestand = join(map, "postgres", "postmaster.pid");
  if (!existsSync(bestand))
    throw new Startfout(
      `in ${map} draait geen databank; start eerst het portaal, of geef DATABASE_WERKER_URL.`,
      "no embedded database runs there",
    );
  const poort = readFileSync(bestand, "utf8").split("\n")[3];
  return `postgres://regie_werker:${leesOfMaakGeheimen(map).werker}@127.0.0.1:${poort}/${DATABASE}`;
}
