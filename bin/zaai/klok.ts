import { sql } from "drizzle-orm";
import type { Transactie } from "#db/databank";

/** Sets the database's clock to a moment in Amsterdam, "2026-03-02 09:30". */
export type ZetKlok = (moment: string) => Promise<void>;

/** Runs `doe` with a clock that stands where it is put, and puts back the function that was there. Owner only. */
export async function metStilstaandeKlok(
  tx: Transactie,
  doe: (zetKlok: ZetKlok) => Promise<void>,
): Promise<void> {
  const [rij] = await tx.execute<{ definitie: string }>(
    sql`select pg_get_functiondef('nu()'::regprocedure) as definitie`,
  );
  await doe(async (moment) => {
    if (!/^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(moment)) throw new Error(`no moment: ${moment}`);
    await tx.execute(
      sql.raw(
        `create or replace function nu() returns timestamptz language sql stable parallel safe
         as $$ select timestamptz '${moment} Europe/Amsterdam' $$`,
      ),
    );
  });
  // Not in a finally: an error rolls the whole transaction back, and with it the clock.
  await tx.execute(sql.raw(rij!.definitie));
}
