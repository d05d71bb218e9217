import { sql } from "drizzle-orm";
import { plusWerkdagen } from "#regiekaart/werkdagen";
import type { Transactie } from "./databank.ts";

/** The calendar day of a moment, in Europe/Amsterdam. */
export async function dagVan(tx: Transactie, op: Date): Promise<string> {
  const [rij] = await tx.execute<{ dag: string }>(
    sql`select to_char(${op.toISOString()}::timestamptz at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as dag`,
  );
  return rij!.dag;
}

/** 17.00 in Amsterdam on the `werkdagen`-th working day after `op`: summer and winter time alike. */
export async function termijnNa(tx: Transactie, op: Date, werkdagen: number): Promise<Date> {
  const dag = plusWerkdagen(await dagVan(tx, op), werkdagen);
  const [rij] = await tx.execute<{ op: string }>(
    sql`select (${dag}::date + time '17:00') at time zone 'Europe/Amsterdam' as op`,
  );
  return new Date(rij!.op);
}

/** The calendar day `dagen` days after `op`. */
export async function dagNa(tx: Transactie, op: Date, dagen: number): Promise<string> {
  const dag = new Date(`${await dagVan(tx, op)}T00:00:00Z`);
  dag.setUTCDate(dag.getUTCDate() + dagen);
  return dag.toISOString().slice(0, 10);
}

/** The first moment of a calendar day in Amsterdam. */
export async function beginVanDag(tx: Transactie, dag: string): Promise<Date> {
  const [rij] = await tx.execute<{ op: string }>(
    sql`select ${dag}::date::timestamp at time zone 'Europe/Amsterdam' as op`,
  );
  return new Date(rij!.op);
}

/** The last moment of a calendar day in Amsterdam: leesrecht "tot 3 januari" includes that day. */
export async function eindeVanDag(tx: Transactie, dag: string): Promise<Date> {
  const [rij] = await tx.execute<{ op: string }>(
    sql`select (${dag}::date + interval '1 day') at time zone 'Europe/Amsterdam' as op`,
  );
  return new Date(rij!.op);
}
