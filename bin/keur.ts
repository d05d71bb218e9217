import type { Databank } from "#db/databank";
import { type Keuring, keurDatabank } from "#db/keuring";
import { stap } from "./stap.ts";

/** `npm run keuring`: is the record in this database whole, and are its guards in place? */
export async function keur(db: Databank): Promise<void> {
  toonKeuring(await stap("Databank keuren", () => keurDatabank(db)));
}

/** Prints how many rows each table has and what is not right; the exit code is 1 when something is not. */
export function toonKeuring({ rijen, bevindingen }: Keuring): void {
  for (const [tabel, aantal] of Object.entries(rijen))
    console.log(`${String(aantal).padStart(9)} ${tabel}`);
  for (const { regel, waar } of bevindingen)
    console.log(
      `Niet goed: "${regel}". ${waar.length} keer niet, zoals ${waar.slice(0, 3).join(", ")}.`,
    );
  console.log(bevindingen.length === 0 ? "Goedgekeurd." : "Afgekeurd.");
  if (bevindingen.length > 0) process.exitCode = 1;
}
