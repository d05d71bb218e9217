import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Databank,
  inDaad,
  inMomentopname,
  openDatabank,
  type Transactie,
} from "./databank.ts";
import { maakProefDatabase, type ProefDatabase } from "./proef-database.ts";

const KEREN = 10;
const ZO: [string, typeof inDaad<string>][] = [
  ["een daad", inDaad],
  ["een lezing", inMomentopname],
];

let proef: ProefDatabase;
let db: Databank;
/** Superuser: only that one may cut the connections of others. */
let beheer: Databank;

beforeAll(async () => {
  proef = await maakProefDatabase();
  db = openDatabank(proef.url, 2);
  beheer = openDatabank(proef.beheerUrl, 1);
});
afterAll(async () => {
  await db.$client.end();
  await beheer.$client.end();
  await proef.sluit();
});

const pidVan = async (tx: Transactie): Promise<number> => {
  const [rij] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
  return rij!.pid;
};
const kap = (pid: number) => beheer.execute(sql`select pg_terminate_backend(${pid}, 60000)`);
const nietErg = () => {};

/** Goes on as if nothing had happened: statement after statement, also in a savepoint. */
async function gaDoor(tx: Transactie): Promise<string> {
  for (let stap = 0; stap < 3; stap++) await tx.execute(sql`select ${stap}::int`).catch(nietErg);
  await tx.transaction((binnen) => binnen.execute(sql`select 1`)).catch(nietErg);
  return "gelukt";
}

describe("een verbinding met de databank die wegvalt", () => {
  test.each(ZO)(
    "tussen twee stappen van %s laat die mislukken, en de volgende lukt",
    async (_, inZo) => {
      for (let keer = 0; keer < KEREN; keer++) {
        const poging = inZo(db, async (tx) => {
          await kap(await pidVan(tx));
          return gaDoor(tx);
        });
        await expect(poging).rejects.toThrow();
        expect(await inZo(db, gaDoor)).toBe("gelukt");
      }
    },
  );

  test.each(ZO)(
    "tijdens een stap van %s ook, of die de fout nu doorgeeft of niet",
    async (_, inZo) => {
      for (let keer = 0; keer < KEREN; keer++) {
        const poging = inZo(db, async (tx) => {
          const pid = await pidVan(tx);
          const lang = tx.transaction((binnen) => binnen.execute(sql`select pg_sleep(600)`));
          const [uitkomst] = await Promise.allSettled([lang, kap(pid)]);
          if (keer % 2 && uitkomst.status === "rejected") throw uitkomst.reason;
          return gaDoor(tx);
        });
        await expect(poging).rejects.toThrow();
        expect(await inZo(db, gaDoor)).toBe("gelukt");
      }
    },
  );
});
