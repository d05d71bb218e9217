import { type SQL, sql } from "drizzle-orm";
import { eindeVanTermijn, momentVan, type Termijn, verschoven } from "#regiekaart/termijnen";
import type { Transactie } from "./databank.ts";

/** The calendar day of a moment, in Europe/Amsterdam. */
export async function dagVan(tx: Transactie, op: Date): Promise<string> {
  const [rij] = await tx.execute<{ dag: string }>(
    sql`select to_char(${op.toISOString()}::timestamptz at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as dag`,
  );
  return rij!.dag;
}

/** Local milliseconds of a moment in Amsterdam: what the pure rules of terms count in. */
export const LOKAAL = (moment: SQL) =>
  sql`(extract(epoch from (${moment} at time zone 'Europe/Amsterdam')) * 1000)::float8`;

/** The moment at which the clock on the wall in Amsterdam shows `lokaal`, in summer and winter time alike. */
async function vanLokaal(tx: Transactie, lokaal: number): Promise<Date> {
  const wand = new Date(lokaal).toISOString().replace("Z", "");
  const [rij] = await tx.execute<{ op: string }>(
    sql`select ${wand}::timestamp at time zone 'Europe/Amsterdam' as op`,
  );
  return new Date(rij!.op);
}

async function naarLokaal(tx: Transactie, op: Date): Promise<number> {
  const moment = sql`${op.toISOString()}::timestamptz`;
  const [rij] = await tx.execute<{ lokaal: number }>(sql`select ${LOKAAL(moment)} as lokaal`);
  return rij!.lokaal;
}

/** When a term that starts at `op` ends: 17.00 on its last day, or hours later by the clock. */
export async function termijnVan(tx: Transactie, op: Date, termijn: Termijn): Promise<Date> {
  if (termijn.soort === "klokuren") return new Date(op.getTime() + termijn.aantal * 3_600_000);
  return vanLokaal(tx, eindeVanTermijn(await naarLokaal(tx, op), termijn));
}

/** 17.00 in Amsterdam on the `werkdagen`-th working day after `op`. */
export const termijnNa = (tx: Transactie, op: Date, werkdagen: number): Promise<Date> =>
  termijnVan(tx, op, { soort: "werkdagen", aantal: werkdagen });

/** Whether this part of a term has passed; more than one whole is beyond its end. */
export async function isDeelVoorbij(
  tx: Transactie,
  term: { van: Date; tot: Date; klokuren: boolean },
  deel: number,
  nu: Date,
): Promise<boolean> {
  const lokaal = {
    van: await naarLokaal(tx, term.van),
    tot: await naarLokaal(tx, term.tot),
    klokuren: term.klokuren,
  };
  return momentVan(lokaal, deel) <= (await naarLokaal(tx, nu));
}

/** The term of an overdracht whose clock stood still from `stil` to `weer`: moved on by that much working time. */
export async function hervatTermijn(
  tx: Transactie,
  o: { klokVanaf: Date; termijnOp: Date; spoed: boolean },
  stil: Date,
  weer: Date,
): Promise<{ klokVanaf: Date; termijnOp: Date }> {
  const term = {
    van: await naarLokaal(tx, o.klokVanaf),
    tot: await naarLokaal(tx, o.termijnOp),
    klokuren: o.spoed,
  };
  const na = verschoven(term, await naarLokaal(tx, stil), await naarLokaal(tx, weer));
  return { klokVanaf: await vanLokaal(tx, na.van), termijnOp: await vanLokaal(tx, na.tot) };
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
