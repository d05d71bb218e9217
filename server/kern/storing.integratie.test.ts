import { randomUUID } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import { encode } from "next-auth/jwt";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openInvoer } from "#db/voorbeeldregio/proef-invoer";
import { verwerkTrpc } from "../ingang/trpc.ts";
import { maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { sessieCookie } from "./cookie.ts";
import { databank } from "./omgeving.ts";

const NAAM = "Huishouden Geheimhoudsma";
const NEUTRAAL = /^Er ging iets mis bij ons\. Je tekst staat er nog\. Referentie: [0-9a-f]{8}\.$/;
const GEHEIM = "alleen-voor-deze-proef";

let regio: Proefregio;
let cookie: string;

beforeAll(async () => {
  regio = await maakProefregio();
  vi.stubEnv("DATABASE_URL", regio.proef.url);
  vi.stubEnv("NEXTAUTH_SECRET", GEHEIM);
  vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000");
  const sid = await regio.sessieVan("professional1.noord");
  cookie = `${sessieCookie()}=${await encode({ token: { sid }, secret: GEHEIM })}`;
});
afterAll(async () => {
  await databank().$client.end();
  vi.unstubAllEnvs();
  await regio.sluit();
});

/** Opens a casus as a browser would, with a name that must not leak: the answer as text, and what was logged. */
async function openCasus() {
  const ik = await regio.persoon("professional1.noord");
  const selin = await regio.als("professional1.noord");
  const { werkgebieden } = await selin.casus.bereidVoor({});
  const invoer = openInvoer(ik.id, werkgebieden[0]!.id);
  const huishouden = { ...invoer.huishouden, aanduiding: NAAM };
  const regels: string[] = [];
  const log = vi.spyOn(console, "error").mockImplementation((...r) => {
    regels.push(r.map(String).join(" "));
  });
  const antwoord = await verwerkTrpc(
    new Request("http://localhost:3000/api/trpc/casus.open", {
      method: "POST",
      headers: { "content-type": "application/json", origin: "http://localhost:3000", cookie },
      body: JSON.stringify({ ...invoer, huishouden, sleutel: randomUUID() }),
    }),
  );
  log.mockRestore();
  return { status: antwoord.status, tekst: await antwoord.text(), log: regels };
}

type Storing = { maak: SQL[]; herstel: SQL; sqlstate: string };
const STORINGEN: [string, Storing][] = [
  [
    "een regel die de naam niet wil",
    {
      maak: [
        sql`alter table huishouden add constraint naam_mag_niet check (aanduiding not like '%Geheimhoudsma%')`,
      ],
      herstel: sql`alter table huishouden drop constraint naam_mag_niet`,
      sqlstate: "23514",
    },
  ],
  [
    "een functie die de naam in haar melding zet",
    {
      maak: [
        sql`create function klapt() returns trigger language plpgsql as $$ begin raise exception 'kan niet met %', new.aanduiding; end $$`,
        sql`create trigger klapt before insert on huishouden for each row execute function klapt()`,
      ],
      herstel: sql`drop function klapt() cascade`,
      sqlstate: "P0001",
    },
  ],
];

describe("een fout van de databank", () => {
  test.each(STORINGEN)("door %s noemt niemand, op het scherm en in het logboek", async (_, s) => {
    for (const opdracht of s.maak) await regio.eigenaar.execute(opdracht);
    const { status, tekst, log } = await openCasus();
    await regio.eigenaar.execute(s.herstel);
    const { data, message } = JSON.parse(tekst).error;
    expect(status).toBe(500);
    expect(message).toMatch(NEUTRAAL);
    expect(data).toMatchObject({ weigering: "storing", zin: message, velden: [] });
    expect(log).toHaveLength(1);
    expect(JSON.parse(log[0]!)).toMatchObject({
      waar: "casus.open",
      referentie: data.referentie,
      sqlstate: s.sqlstate,
    });
    for (const woord of ["Geheimhoudsma", "Robin Proef", "insert into", "kan niet met"])
      expect([tekst, ...log].join()).not.toContain(woord);
  });

  test("laat niets achter: de casus is er niet half", async () => {
    const rijen = await regio.eigenaar.execute(
      sql`select 1 from huishouden where aanduiding = ${NAAM}`,
    );
    expect(rijen).toHaveLength(0);
  });

  test("is voorbij als de storing voorbij is", async () => {
    const { status, log } = await openCasus();
    expect({ status, log }).toEqual({ status: 200, log: [] });
  });
});
