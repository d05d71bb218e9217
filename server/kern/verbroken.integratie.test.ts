import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { encode } from "next-auth/jwt";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Databank, openDatabank } from "#db/databank";
import { verwerkTrpc } from "../ingang/trpc.ts";
import { maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { sessieCookie } from "./cookie.ts";
import { databank } from "./omgeving.ts";

const NEUTRAAL = /^Er ging iets mis bij ons\. Je tekst staat er nog\. Referentie: [0-9a-f]{8}\.$/;
const GEHEIM = "alleen-voor-deze-proef";
const KEREN = 10;

let regio: Proefregio;
/** Superuser: only that one may cut the connections of others. */
let beheer: Databank;
let cookie: string;
let casusnummer: string;

beforeAll(async () => {
  regio = await maakProefregio();
  beheer = openDatabank(regio.proef.beheerUrl, 2);
  vi.stubEnv("DATABASE_URL", regio.proef.url);
  vi.stubEnv("DATABASE_POOL", "2");
  vi.stubEnv("NEXTAUTH_SECRET", GEHEIM);
  vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000");
  vi.spyOn(console, "error").mockImplementation(() => {});
  const sid = await regio.sessieVan("professional1.noord");
  cookie = `${sessieCookie()}=${await encode({ token: { sid }, secret: GEHEIM })}`;
  const [rij] = await regio.eigenaar.execute<{ casusnummer: string }>(sql`
    select c.casusnummer from casus c join toegang t on t.casus_id = c.id
     where t.gebruiker_id = ${(await regio.persoon("professional1.noord")).id}
       and t.grond = 'procesregie' and c.afgesloten_op is null limit 1`);
  casusnummer = rij!.casusnummer;
});
afterAll(async () => {
  await databank().$client.end();
  await beheer.$client.end();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await regio.sluit();
});

async function vraag(procedure: string, invoer: object) {
  const antwoord = await verwerkTrpc(
    new Request(`http://localhost:3000/api/trpc/${procedure}`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: "http://localhost:3000", cookie },
      body: JSON.stringify(invoer),
    }),
  );
  return { status: antwoord.status, zin: (await antwoord.json()).error?.message };
}

/** Lets `doe` wait for a table that is held, and cuts its connection there. */
async function tijdens<T>(tabel: string, doe: () => Promise<T>): Promise<T> {
  return beheer.transaction(async (tx) => {
    await tx.execute(sql`lock table ${sql.identifier(tabel)} in access exclusive mode`);
    const uitkomst = doe();
    await vi.waitFor(
      async () => {
        const gekapt = await tx.execute(sql`
          select pg_terminate_backend(pid) from pg_stat_activity
           where datname = current_database() and usename = 'regie_app' and wait_event_type = 'Lock'`);
        expect(gekapt).toHaveLength(1);
      },
      { timeout: 60_000, interval: 20 },
    );
    return uitkomst;
  });
}

const VRAGEN: [string, string, () => Promise<{ status: number; zin?: string }>][] = [
  [
    "een daad",
    "gebeurtenis",
    () =>
      vraag("casus.noteer", {
        casusnummer,
        inhoud: "Een notitie.",
        sleutel: randomUUID(),
      }),
  ],
  ["een lezing", "sessie", () => vraag("sessie.ik", {})],
];

describe("een verbinding met de databank die wegvalt", () => {
  test.each(VRAGEN)(
    "tijdens %s geeft één neutrale zin, en de volgende lukt",
    async (_, tabel, doe) => {
      for (let keer = 0; keer < KEREN; keer++) {
        const { status, zin } = await tijdens(tabel, doe);
        expect(status).toBe(500);
        expect(zin).toMatch(NEUTRAAL);
        expect(await doe()).toEqual({ status: 200, zin: undefined });
      }
    },
  );
});
