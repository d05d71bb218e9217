import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Databank, openDatabank } from "#db/databank";
import { meldNaDaad } from "#db/melding";
import { maakAanroeper } from "../kern/trpc.ts";
import { maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { appRouter } from "../router.ts";

let regio: Proefregio;
/** Superuser: only that one may cut the connections of others. */
let beheer: Databank;
const gebeurd: Promise<void>[] = [];

beforeAll(async () => {
  regio = await maakProefregio();
  beheer = openDatabank(regio.proef.beheerUrl, 1);
  process.env.DATABASE_URL = regio.proef.url;
});
afterAll(async () => {
  await Promise.all(gebeurd);
  await beheer.$client.end();
  await regio.sluit();
});

const aanroeper = (sessieId: string, signal?: AbortSignal) =>
  maakAanroeper(appRouter)(
    {
      db: regio.db,
      sessieId,
      herkomst: null,
      naDaad: (id) => gebeurd.push(meldNaDaad(regio.db, id)),
    },
    signal ? { signal } : {},
  );

/** The stream of somebody, one tick at a time, until it is stopped. */
async function luister(adres: string, lastEventId?: string) {
  const stop = new AbortController();
  const sessieId = await regio.sessieVan(adres);
  const stroom = await aanroeper(sessieId, stop.signal).bericht.live({ lastEventId });
  const tikken = stroom[Symbol.asyncIterator]();
  return {
    sessieId,
    volgende: async () => (await tikken.next()).value?.[0] as string | undefined,
    stop: () => stop.abort(),
  };
}

async function trekIn(): Promise<void> {
  const sessieId = await regio.sessieVan("coordinator.noord");
  const [open] = await regio.eigenaar.execute<{ id: string }>(sql`
    select o.id from overdracht o join gebruiker g on g.id = ${(await regio.persoon("coordinator.noord")).id}
     where o.van_organisatie_id = g.organisatie_id and o.afgehandeld_op is null limit 1`);
  await aanroeper(sessieId).overdracht.trekIn({ overdrachtId: open!.id, sleutel: randomUUID() });
}

describe("de stroom van iemand die meekijkt", () => {
  test("tikt bij het openen, en meteen na een daad van een ander; de bel telt dan mee", async () => {
    const maaike = await luister("coordinator.noord");
    const eerste = await maaike.volgende();
    await trekIn();
    // That it began to listen may be a tick of its own, with the same mark.
    let tik = eerste;
    while (tik === eerste) tik = await maaike.volgende();
    expect(tik).toBeTypeOf("string");
    maaike.stop();
  });

  test("haalt na een breuk in wat hij miste, en tikt niet als er niets was", async () => {
    const voor = await luister("coordinator.noord");
    const teken = await voor.volgende();
    voor.stop();
    await regio.eigenaar.execute(
      sql`update bericht set gelezen_op = null where id = (select b.id from bericht b join gebruiker g on g.id = b.ontvanger_id
            where g.email like 'coordinator.noord@%' and b.gelezen_op is not null order by b.op limit 1)`,
    );
    const na = await luister("coordinator.noord", teken);
    expect(await na.volgende()).not.toBe(teken);
    na.stop();
  });

  test("luistert na het wegvallen van de databank vanzelf opnieuw", async () => {
    const maaike = await luister("coordinator.noord");
    await maaike.volgende();
    const volgende = maaike.volgende();
    const gekapt = await beheer.execute(sql`
      select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and query ilike 'listen%' and pid <> pg_backend_pid()`);
    expect(gekapt).toHaveLength(1);
    // Listening again is a tick by itself: anything may have been missed.
    expect(await volgende).toBeTypeOf("string");
    maaike.stop();
  });

  test("stopt als de sessie is ingetrokken, en begint niet zonder sessie", async () => {
    const maaike = await luister("coordinator.noord");
    await maaike.volgende();
    const einde = maaike.volgende();
    await regio.eigenaar.execute(
      sql`update sessie set ingetrokken_op = nu() where id = ${maaike.sessieId}`,
    );
    expect(await einde).toBeUndefined();
    await expect(aanroeper(randomUUID()).bericht.live({})).rejects.toThrow();
  });
});
