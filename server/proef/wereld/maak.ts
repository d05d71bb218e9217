import { sql } from "drizzle-orm";
import { houAandachtBij } from "#db/aandacht";
import type { Databank } from "#db/databank";
import { herberekenToegang } from "#db/toegang";
import { bouwCasus } from "./casus.ts";
import { bouwMensen } from "./mensen.ts";
import { schrijfRijen } from "./rijen.ts";
import type { Rijen } from "./vormen.ts";

const CASUSSEN = 3;

/** Lets a transaction of the owner set the clock: what was computed yesterday has to be right today. */
export async function geefKlok(eigenaar: Databank): Promise<void> {
  await eigenaar.execute(sql`
    create or replace function nu() returns timestamptz language sql stable parallel safe
    as $$ select coalesce(nullif(current_setting('proef.nu', true), '')::timestamptz, date_trunc('milliseconds', statement_timestamp())) $$`);
}

/**
 * One world from its number: facts written by the owner, access rows by the rule of the portal. Of every second
 * casus they were computed a day ago, so that what ended since then has to be known by its date.
 */
export async function maakWereld(eigenaar: Databank, wereld: number): Promise<Rijen> {
  const nu = new Date();
  const b = bouwMensen(wereld, nu);
  for (let nr = 1; nr <= CASUSSEN; nr++) bouwCasus(b, nr);
  await eigenaar.transaction(async (tx) => {
    await schrijfRijen(tx, b.r);
    for (const [i, casus] of b.r.casus.entries()) {
      const klok = i % 2 === 0 ? "" : b.op(-1);
      await tx.execute(sql`select set_config('proef.nu', ${klok}, true)`);
      await herberekenToegang(tx, casus.id, new Date(casus.laatst_gewijzigd_op));
      await houAandachtBij(tx, casus.id);
    }
  });
  return b.r;
}
