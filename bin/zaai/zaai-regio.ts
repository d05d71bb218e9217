import { sql } from "drizzle-orm";
import { type Databank, openDatabank, type Transactie } from "#db/databank";
import { CASUSSEN } from "#db/voorbeeldregio/casussen/alle";
import { metStilstaandeKlok } from "./klok.ts";
import { dagVanaf, type GeplandeDaad, plan } from "./plan.ts";
import { schrijfMensen } from "./schrijf-mensen.ts";
import { leesAlles, maakSpeler, zetPiketNeer } from "./speel.ts";

/** Berichten older than this were read, so that the bell counts what is new. */
const GELEZEN_DAGEN = 9;

/**
 * Plays the demo region into an empty database, as the owner. One transaction: it is there whole or not at
 * all, whatever happens to this process. Each act runs in a savepoint of its own, with the checks of its commit.
 * `vandaag` is the calendar day that the scripts count from; the database's own day when left out.
 */
export async function zaaiRegio(eigenaarUrl: string, vandaag?: string): Promise<void> {
  const db = openDatabank(eigenaarUrl, 1);
  try {
    await db.transaction(async (tx) => {
      const adresboek = await schrijfMensen(tx);
      const dag = vandaag ?? (await dagVanVandaag(tx));
      const speel = maakSpeler(alsDatabank(tx), adresboek, dag);
      await metStilstaandeKlok(tx, async (zetKlok) => {
        const [eerder, laatste] = splits(plan(CASUSSEN, dag), dagVanaf(dag, -GELEZEN_DAGEN));
        for (const daad of eerder) await speel(daad, zetKlok);
        await leesAlles(alsDatabank(tx), adresboek);
        for (const daad of laatste) await speel(daad, zetKlok);
      });
      await zetPiketNeer(alsDatabank(tx), adresboek, dag);
      await tx.execute(sql`delete from sessie`);
      // What was told in three years of play is not sent today.
      await tx.execute(sql`delete from verzending`);
    });
  } finally {
    await db.$client.end();
  }
}

function splits(daden: GeplandeDaad[], dag: string): [GeplandeDaad[], GeplandeDaad[]] {
  const grens = daden.findIndex((d) => d.moment >= dag);
  return [daden.slice(0, grens), daden.slice(grens)];
}

async function dagVanVandaag(tx: Transactie): Promise<string> {
  const [rij] = await tx.execute<{ dag: string }>(
    sql`select to_char(nu() at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as dag`,
  );
  return rij!.dag;
}

/** An act opens a transaction on what it is given; on a transaction that is a savepoint, and nothing else differs. */
function alsDatabank(tx: Transactie): Databank {
  return tx as unknown as Databank;
}
