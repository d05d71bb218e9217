import { sql } from "drizzle-orm";
import { type Databank, inMomentopname, type Transactie } from "./databank.ts";
import { leesMigratieStand } from "./gezondheid.ts";
import { KEURREGELS } from "./keuring-regels.ts";
import { vergelijkToegang } from "./toegang.ts";

/** A rule of the record that does not hold, and for which rows: ids and our own names, never content. */
export type Bevinding = { readonly regel: string; readonly waar: readonly string[] };

export type Keuring = {
  /** Number of rows of each table, by name. */
  readonly rijen: Readonly<Record<string, number>>;
  readonly bevindingen: readonly Bevinding[];
};

/**
 * Looks at the whole database in one snapshot, as its owner: is the record whole, are the access rows what the rule
 * computes from the facts, and are the guards in place? For after a restore or a crash.
 */
export function keurDatabank(eigenaar: Databank): Promise<Keuring> {
  return inMomentopname(eigenaar, async (tx) => {
    const bevindingen: Bevinding[] = [];
    const { bij, uitgevoerd, verwacht } = await leesMigratieStand(tx);
    if (!bij)
      bevindingen.push({
        regel: "de structuur is die van deze versie",
        waar: [`${uitgevoerd} van ${verwacht} migraties`],
      });
    for (const [regel, zoek] of Object.entries(KEURREGELS)) {
      const rijen = await tx.execute<{ waar: string }>(zoek);
      if (rijen.length > 0) bevindingen.push({ regel, waar: rijen.map((r) => r.waar) });
    }
    const anders = await andereToegang(tx);
    if (anders.length > 0)
      bevindingen.push({
        regel: "wie wat ziet, is wat de regel uit de feiten berekent",
        waar: anders,
      });
    return { rijen: await telRijen(tx), bevindingen };
  });
}

/** The casussen whose access rows are not what the rule gives. */
async function andereToegang(tx: Transactie): Promise<string[]> {
  const casussen = await tx.execute<{ id: string; casusnummer: string }>(
    sql`select id, casusnummer from casus order by casusnummer`,
  );
  const anders: string[] = [];
  for (const { id, casusnummer } of casussen) {
    const { berekend, opgeslagen } = await vergelijkToegang(tx, id);
    if (opNaam(berekend) !== opNaam(opgeslagen)) anders.push(casusnummer);
  }
  return anders;
}

type ToegangRijen = Awaited<ReturnType<typeof vergelijkToegang>>["berekend"];

const opNaam = (rijen: ToegangRijen) =>
  rijen
    .map((r) => [r.gebruikerId, r.organisatieId, r.functie, r.grond, r.zicht, r.van, r.tot])
    .map((delen) => JSON.stringify(delen.map((deel) => deel ?? null)))
    .toSorted()
    .join();

async function telRijen(tx: Transactie): Promise<Record<string, number>> {
  const tabellen = await tx.execute<{ naam: string }>(
    sql`select tablename as naam from pg_tables where schemaname = 'public' order by tablename`,
  );
  const aantallen: Record<string, number> = {};
  for (const { naam } of tabellen) {
    const [rij] = await tx.execute<{ n: number }>(
      sql`select count(*)::int as n from ${sql.identifier(naam)}`,
    );
    aantallen[naam] = rij!.n;
  }
  return aantallen;
}
