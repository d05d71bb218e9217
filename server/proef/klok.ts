import { sql } from "drizzle-orm";
import type { Proefregio } from "./proefregio.ts";

/** Puts the clock of this test's database somewhere, and returns how to put it on; moments are those of Amsterdam. */
export async function stelKlokIn(regio: Proefregio): Promise<(moment: string) => Promise<void>> {
  const { eigenaar } = regio;
  await eigenaar.execute(sql`create table proef_klok (op timestamptz not null)`);
  await eigenaar.execute(sql`insert into proef_klok values (nu())`);
  await eigenaar.execute(sql`grant select on proef_klok to regie_app, regie_werker`);
  await eigenaar.execute(sql`
    create or replace function nu() returns timestamptz language sql stable as $$ select op from proef_klok $$`);
  return async (moment) => {
    await eigenaar.execute(
      sql`update proef_klok set op = ${moment}::timestamp at time zone 'Europe/Amsterdam'`,
    );
  };
}

/** Runs `doe` while the clock of the portal stands at `moment`. A session lasts hours: begin a new one inside. */
export async function opMoment<T>(
  regio: Proefregio,
  moment: Date,
  doe: () => Promise<T>,
): Promise<T> {
  const zet = (lichaam: string) =>
    regio.eigenaar.execute(
      sql.raw(
        `create or replace function nu() returns timestamptz language sql stable parallel safe as $$ select ${lichaam} $$`,
      ),
    );
  await zet(`'${moment.toISOString()}'::timestamptz`);
  try {
    return await doe();
  } finally {
    await zet("date_trunc('milliseconds', statement_timestamp())");
  }
}
