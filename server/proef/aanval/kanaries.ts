import postgres from "postgres";
import type { ProefDatabase } from "#db/proef-database";
import { CASUS_TABELLEN } from "../tabellen.ts";
import { maakToeval } from "../wereld/toeval.ts";

/** A word that stands in one field of one row: seen by somebody who may not, it has leaked. */
export type Kanarie = {
  casusId: string;
  tabel: string;
  kolom: string;
  rij: Record<string, string>;
};
export type Kanaries = ReadonlyMap<string, Kanarie>;

/** What a canary looks like in whatever comes back. */
export const KANARIE = /k[0-9a-f]{10}k/g;

/**
 * Columns with a code or a number of ours. Every other text of a casus gets a canary, also one that is added tomorrow: when
 * that holds a code, the portal can no longer read it and the column belongs here.
 */
const CODES = new Set(
  `antwoord besluit casusnummer drager functie gezag grond hash herkomst kaartversie leeftijdsgroep onderdeel reden rol sha256
   soort stagnatie uitkomst vorige_houder zicht`.split(/\s+/),
);

/** Puts a word of its own in each free text of each casus, and gives where each stands. As superuser: texts cannot change. */
export async function plantKanaries(proef: ProefDatabase, zaad: number): Promise<Kanaries> {
  const sql = postgres(proef.beheerUrl, { max: 1, onnotice: () => {} });
  const toeval = maakToeval(zaad);
  const kanaries = new Map<string, Kanarie>();
  try {
    await sql`set session_replication_role = replica`;
    const velden = await sql<{ tabel: string; kolom: string }[]>`
      select table_name as tabel, column_name as kolom from information_schema.columns
       where table_schema = 'public' and data_type = 'text' and table_name in ${sql(Object.keys(CASUS_TABELLEN))}
       order by 1, 2`;
    // A document holds ids and hashes only, and is bound to its own hash.
    const vrij = velden.filter((v) => !CODES.has(v.kolom) && v.tabel !== "overdracht_document");
    for (const { tabel, kolom } of vrij) {
      const rijen = await sql<{ plek: string; rij: Record<string, string> }[]>`
        select ctid::text as plek, to_jsonb(t) as rij from ${sql(tabel)} t where ${sql(kolom)} <> ''
         order by ${sql(kolom)}, ctid`;
      for (const { plek, rij } of rijen) {
        const woord = `k${toeval.uuid().replaceAll("-", "").slice(0, 10)}k`;
        kanaries.set(woord, { casusId: rij.casus_id!, tabel, kolom, rij });
        // A row moves when it changes, so each is found by what it was read as.
        await sql`update ${sql(tabel)} set ${sql(kolom)} = ${woord} where ctid = ${plek}::tid`;
      }
    }
  } finally {
    await sql.end();
  }
  return kanaries;
}
