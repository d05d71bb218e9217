import { sql } from "drizzle-orm";
import type { Transactie } from "#db/databank";

/** Sets the database's clock to a moment in Amsterdam, "2026-03-02 09:30". */
export type ZetKlok = (moment: string) => Promise<void>;

/**
 * Runs `doe` with a clock that stands where it is put, and puts back the function that was there. Owner only.
 * Replacing `nu()` at each act would make the server plan everything anew (measured: twice the time).
 */
export async function metStilstaandeKlok(
  tx: Transactie,
  doe: (zetKlok: ZetKlok) => Promise<void>,
): Promise<void> {
  const [rij] = await tx.execute<{ definitie: string }>(
    sql`select pg_get_functiondef('nu()'::regprocedure) as definitie`,
  );
  await tx.execute(sql`
    create or replace function nu() returns timestamptz language sql stable parallel safe
    as $$ select current_setting('zaai.nu')::timestamptz $$`);
  await doe(async (moment) => {
    await tx.execute(sql`select set_config('zaai.nu', ${`${moment} Europe/Amsterdam`}, true)`);
  });
  // Not in a finally: an error rolls the whole transaction back, and with it the clock.
  await tx.execute(sql.raw(rij!.definitie));
}
