import { eq, sql } from "drizzle-orm";
import type { Transactie } from "./databank.ts";
import { casus } from "./schema/casus.ts";

/**
 * Takes the casus lock, the first thing an act does. Returns the act's moment: later than anything
 * that happened to this casus before, also when the clock stood still. Null: not visible.
 */
export async function vergrendelCasus(tx: Transactie, casusId: string): Promise<Date | null> {
  const [rij] = await tx
    .select({ laatst: casus.laatstGewijzigdOp })
    .from(casus)
    .where(eq(casus.id, casusId))
    .for("update");
  if (!rij) return null;
  // A statement of its own: nu() is the start of the statement, so this is after the lock was got.
  const [moment] = await tx.execute<{ op: string }>(
    sql`select greatest(nu(), ${rij.laatst.toISOString()}::timestamptz + interval '1 millisecond') as op`,
  );
  return new Date(moment!.op);
}

/** Locks the actor's own row: nobody deactivates or changes them while their act runs. */
export async function vergrendelGebruiker(tx: Transactie): Promise<void> {
  await tx.execute(sql`select 1 from gebruiker where id = mijn_id() for share`);
}

/** From here on the act may read and write all of this casus, and nothing of any other. */
export async function wijsCasusAan(tx: Transactie, casusId: string): Promise<void> {
  await tx.execute(sql`select set_config('app.daad_casus', ${casusId}, true)`);
}
