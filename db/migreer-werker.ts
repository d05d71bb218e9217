import type postgres from "postgres";

/** The schema of graphile-worker. */
const SCHEMA = "graphile_worker";

/**
 * Brings the queue of the worker up to date and lets `regie_werker` use it: the owner of the portal owns it, as it owns
 * everything. Its tables have row level security without a policy, so that only who is named here sees a row.
 */
export async function migreerWerker(sql: postgres.Sql, eigenaarUrl: string): Promise<void> {
  // Loaded when asked for: most that opens a database never migrates it.
  const { Logger, runMigrations } = await import("graphile-worker");
  const logger = new Logger(() => () => {});
  await runMigrations({ connectionString: eigenaarUrl, schema: SCHEMA, logger });
  await sql.unsafe(`
    grant usage on schema ${SCHEMA} to regie_werker;
    grant select, insert, update, delete on all tables in schema ${SCHEMA} to regie_werker;
    grant usage, select on all sequences in schema ${SCHEMA} to regie_werker;
    revoke execute on all functions in schema ${SCHEMA} from public;
    grant execute on all functions in schema ${SCHEMA} to regie_werker;
    revoke insert, update, delete on ${SCHEMA}.migrations from regie_werker;
    do $$
    declare tabel text;
    begin
      for tabel in select tablename from pg_tables where schemaname = '${SCHEMA}' and rowsecurity loop
        execute format('drop policy if exists werker on ${SCHEMA}.%1$I; create policy werker on ${SCHEMA}.%1$I to regie_werker using (true)', tabel);
      end loop;
    end $$`);
}
