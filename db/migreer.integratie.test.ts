import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import journaal from "./migraties/meta/_journal.json" with { type: "json" };
import { migreer } from "./migreer.ts";
import { maakProefDatabase, type ProefDatabase } from "./proef-database.ts";

let proef: ProefDatabase;
let sql: postgres.Sql;

beforeAll(async () => {
  proef = await maakProefDatabase();
  sql = postgres(proef.eigenaarUrl, { max: 1, onnotice: () => {} });
  await sql`drop owned by regie_eigenaar cascade`;
});
afterAll(async () => {
  await sql.end();
  await proef.sluit();
});

test("processen die tegelijk starten werken de structuur samen één keer bij", async () => {
  const [leeg] = await sql`select count(*)::int as n from pg_tables where schemaname = 'public'`;
  expect(leeg).toEqual({ n: 0 });
  await Promise.all(Array.from({ length: 4 }, () => migreer(proef.eigenaarUrl)));
  expect(await sql`select count(*)::int as n from migratie`).toEqual([
    { n: journaal.entries.length },
  ]);
});
