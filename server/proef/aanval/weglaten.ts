import type { Sql } from "postgres";

/** Takes a guard away; what it gives puts the guard back. */
export type Weglaten = (sql: Sql) => Promise<() => Promise<unknown>>;

// The text of our own policies and functions as the database keeps it, put back with a part changed: not a parameter.

/** A function of the database with `van` in its text replaced. */
export function functie(naam: string, van: string, naar: string): Weglaten {
  return async (sql) => {
    const [rij] = await sql<{ def: string }[]>`
      select pg_get_functiondef(oid) as def from pg_proc where proname = ${naam} and pronamespace = 'public'::regnamespace`;
    return vervang(sql, rij!.def, van, naar, (def) => def);
  };
}

/** The one predicate with `van` in its text replaced. */
export function mijnToegang(van: RegExp | string, naar: string): Weglaten {
  return async (sql) => {
    const [rij] = await sql<{ def: string }[]>`select pg_get_viewdef('mijn_toegang') as def`;
    const maak = (def: string) =>
      `create or replace view mijn_toegang with (security_invoker = true) as ${def}`;
    return vervang(sql, rij!.def, van, naar, maak);
  };
}

/** A policy that lets every row through. */
export function regel(tabel: string, naam: string): Weglaten {
  return async (sql) => {
    const [rij] = await sql<{ def: string }[]>`
      select qual as def from pg_policies where tablename = ${tabel} and policyname = ${naam}`;
    const maak = (def: string) => `alter policy ${naam} on ${tabel} using (${def})`;
    return vervang(sql, rij!.def, rij!.def, "true", maak);
  };
}

async function vervang(
  sql: Sql,
  was: string,
  van: string | RegExp,
  naar: string,
  maak: (def: string) => string,
) {
  const wordt = was.replace(van, () => naar);
  if (wordt === was) throw new Error(`nothing to take away: ${String(van).slice(0, 80)}`);
  await sql.unsafe(maak(wordt));
  return () => sql.unsafe(maak(was));
}
