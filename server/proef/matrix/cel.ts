import { sql } from "drizzle-orm";
import type { Databank, Transactie } from "#db/databank";
import { type Aanroeper, alsNiemand } from "../proefregio.ts";
import { foutVan } from "../weigering.ts";

/** What one call gave: the refusal by name, or which fields had something in them; and whether the look was recorded. */
export type Cel = {
  readonly uitkomst: string;
  readonly velden: readonly string[];
  readonly inzage: boolean;
  readonly antwoord: unknown;
};

class Terug extends Error {}

/** How many rows of inzage this transaction wrote, also those taken back: the serving role may write them, and not read them. */
async function telInzage(tx: Transactie): Promise<number> {
  const [rij] = await tx.execute<{ n: number }>(
    sql`select n_tup_ins::int as n from pg_stat_xact_user_tables where relname = 'inzage'`,
  );
  return rij!.n;
}

/**
 * Calls a procedure as the person of this session, through the router and as the serving role, in a savepoint that is
 * taken back: the next cell finds the casus as it was. What the commit would object to is asked before.
 */
export async function roepAan(
  tx: Transactie,
  sessieId: string,
  roep: (a: Aanroeper) => Promise<unknown>,
): Promise<Cel> {
  let cel: Cel | null = null;
  const poging = tx.transaction(async (punt) => {
    const voor = await telInzage(punt);
    // A savepoint can do what the portal asks of its database: open a transaction and run a statement.
    const gedaan = roep(alsNiemand(punt as unknown as Databank, sessieId));
    const antwoord = await gedaan.then(
      (a) => ({ mag: true as const, a }),
      async (fout: unknown) => ({ mag: false as const, a: await foutVan(Promise.reject(fout)) }),
    );
    if (antwoord.mag) await punt.execute(sql`set constraints all immediate`);
    cel = {
      uitkomst: antwoord.mag ? "mag" : antwoord.a.weigering,
      velden: antwoord.mag ? gevuld(antwoord.a) : [],
      // A refusal takes back what it wrote, the row of the look with it.
      inzage: antwoord.mag && (await telInzage(punt)) > voor,
      antwoord: antwoord.a,
    };
    throw new Terug();
  });
  await poging.catch((fout: unknown) => {
    if (!(fout instanceof Terug)) throw fout;
  });
  return cel!;
}

/** The fields at the top of an answer that have something in them. */
function gevuld(antwoord: unknown): string[] {
  if (antwoord === null || typeof antwoord !== "object") return [];
  if (Array.isArray(antwoord)) return antwoord.length > 0 ? ["rijen"] : [];
  const leeg = (w: unknown) => w === null || w === "" || (Array.isArray(w) && w.length === 0);
  return Object.entries(antwoord).flatMap(([veld, waarde]) => (leeg(waarde) ? [] : [veld]));
}
