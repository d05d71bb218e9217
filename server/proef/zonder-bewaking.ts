import { type SQL, sql } from "drizzle-orm";
import { type Databank, inDaad, type Transactie } from "#db/databank";
import { betreed } from "#db/sessie";
import type { Proefregio } from "./proefregio.ts";
import type { CasusTabel } from "./tabellen.ts";

/** Runs as the serving role, after `betreed` and without any guard of ours: what is left is row level security. */
export async function zonderBewaking<T>(
  regio: Proefregio,
  adres: string,
  lees: (tx: Transactie) => Promise<T>,
): Promise<T> {
  const sessieId = await regio.sessieVan(adres);
  return inDaad(regio.db, async (tx) => {
    await betreed(tx, sessieId);
    return lees(tx);
  });
}

/** How many rows of a table are visible here; the table is called `t` in `waar`. */
export async function telRijen(
  tx: Transactie | Databank,
  tabel: CasusTabel,
  waar: SQL = sql`true`,
): Promise<number> {
  const [rij] = await tx.execute<{ n: number }>(
    sql`select count(*)::int as n from ${sql.identifier(tabel)} t where ${waar}`,
  );
  return rij!.n;
}
