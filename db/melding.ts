import { sql } from "drizzle-orm";
import type postgres from "postgres";
import type { Databank, Transactie } from "./databank.ts";

/** Where is said who was told something: ids of gebruikers, nothing else, since every session can listen. */
const KANAAL = "regie_bericht";
/** A payload holds at most 8,000 bytes. */
const PER_MELDING = 200;

/** After the commit of an act: wakes the open browsers of who was told, in every process, and the worker. */
export async function meldNaDaad(db: Databank, gebeurtenisId: string): Promise<void> {
  await db.execute(sql`select meld_berichten(${gebeurtenisId}::uuid)`);
}

/** Wakes these people when the transaction commits; for what is not done under the lock of a casus. */
export async function meldAan(tx: Transactie | Databank, gebruikerIds: string[]): Promise<void> {
  for (let i = 0; i < gebruikerIds.length; i += PER_MELDING)
    await tx.execute(
      sql`select pg_notify(${KANAAL}, ${gebruikerIds.slice(i, i + PER_MELDING).join(",")})`,
    );
}

/**
 * Listens on a connection of its own. `bij` gets the ids; with null anything may have been missed: at the start, and
 * each time when the connection had been lost and listens again.
 */
export async function luisterNaarBerichten(
  client: postgres.Sql,
  bij: (gebruikerIds: string[] | null) => void,
): Promise<() => Promise<void>> {
  const { unlisten } = await client.listen(
    KANAAL,
    (melding) => bij(melding.split(",")),
    () => bij(null),
  );
  return unlisten;
}
