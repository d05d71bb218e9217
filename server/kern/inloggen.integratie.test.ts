import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { isSessieVan } from "#db/sessie";
import { alsNiemand, maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";

// Watched, not replaced: the real verification runs.
const gerekend = vi.hoisted(() => ({ keer: 0 }));
vi.mock("@node-rs/argon2", async (origineel) => {
  const echt = await origineel<typeof import("@node-rs/argon2")>();
  const verify: typeof echt.verify = (...a) => {
    gerekend.keer++;
    return echt.verify(...a);
  };
  return { ...echt, verify };
});
const { logIn } = await import("./inloggen.ts");

const WACHTWOORD = "Voorbeeld-2026!";
const adres = (wie: string) => `${wie}@voorbeeldland.example`;

let regio: Proefregio;
beforeAll(async () => {
  regio = await maakProefregio();
});
afterAll(() => regio.sluit());
beforeEach(() => {
  gerekend.keer = 0;
});

const zetActief = (wie: string, actief: boolean) =>
  regio.eigenaar.execute(sql`update gebruiker set actief = ${actief} where email = ${adres(wie)}`);

describe("een sessie die voorbij is", () => {
  test.each([
    ["stil", sql`laatst_gezien_op = nu() - interval '31 minutes'`],
    ["oud", sql`begonnen_op = nu() - interval '11 hours'`],
  ])("komt niet terug door haar te verlengen (%s)", async (_, hoe) => {
    const id = await regio.sessieVan("coordinator.zuid");
    await regio.eigenaar.execute(sql`update sessie set ${hoe} where id = ${id}::uuid`);
    const wie = alsNiemand(regio.db, id);
    expect(await weigeringVan(wie.sessie.verleng({}))).toBe("sessie_verlopen");
    expect(await weigeringVan(wie.sessie.ik({}))).toBe("sessie_verlopen");
  });

  test("van een ander is voor een pagina geen sessie", async () => {
    const [eigen, ander] = [await regio.persoon("coordinator.zuid"), randomUUID()];
    const id = await regio.sessieVan("coordinator.zuid");
    expect(await isSessieVan(regio.db, id, eigen.id)).toBe(true);
    expect(await isSessieVan(regio.db, id, ander)).toBe(false);
  });
});

describe("inloggen", () => {
  test("rekent even hard voor wie bestaat, wie niet bestaat en wie niet meer werkt", async () => {
    await zetActief("professional3.ggz", false);
    for (const [wie, geheim] of [
      ["professional1.ggz", WACHTWOORD],
      ["professional1.ggz", "mis"],
      ["professional3.ggz", WACHTWOORD],
      ["niemand", WACHTWOORD],
      ["x'or'1'='1", "mis"],
    ] as const) {
      gerekend.keer = 0;
      await logIn(regio.db, adres(wie), geheim);
      expect(gerekend.keer, `${wie} met ${geheim}`).toBe(1);
    }
  });

  test("duurt even lang voor een bekend en een onbekend adres", async () => {
    await logIn(regio.db, adres("niemand"), "de eerste keer wordt de neppe hash gemaakt");
    const tijden: Record<"bekend" | "onbekend", number[]> = { bekend: [], onbekend: [] };
    const { email } = (
      await regio.eigenaar.execute<{ email: string }>(sql`
        select email from gebruiker where email like 'professional%' and actief order by email limit 1`)
    )[0]!;
    // In turns, so that what else the machine does falls on both; a success in between, or waiting would be measured.
    for (let i = 0; i < 15; i++)
      for (const [soort, wie] of [
        ["bekend", email],
        ["onbekend", adres(`niemand${randomUUID()}`)],
      ] as const) {
        const begin = performance.now();
        await logIn(regio.db, wie, "mis");
        tijden[soort].push(performance.now() - begin);
        if (soort === "bekend") await logIn(regio.db, wie, WACHTWOORD);
      }
    const mediaan = (t: number[]) => t.toSorted((a, b) => a - b)[Math.floor(t.length / 2)]!;
    const [bekend, onbekend] = [mediaan(tijden.bekend), mediaan(tijden.onbekend)];
    console.log(
      `inloggen mislukt: bekend ${bekend.toFixed(0)} ms, onbekend ${onbekend.toFixed(0)} ms, verhouding ${(bekend / onbekend).toFixed(2)}`,
    );
    expect(gerekend.keer).toBe(46);
  });

  test("geeft elke keer een sessie die er nog niet was", async () => {
    const sessies = [];
    for (let i = 0; i < 3; i++)
      sessies.push(await logIn(regio.db, adres("professional2.ggz"), WACHTWOORD));
    expect(new Set(sessies).size).toBe(3);
  });
});

describe("wat iemand niet meer mag, weet het portaal bij de volgende vraag", () => {
  test("een andere functie", async () => {
    const wie = await regio.als("coordinator.ggz");
    expect((await wie.sessie.ik({})).functies).toContain("coordinator");
    expect(await wie.medewerker.lijst({})).toBeDefined();
    await regio.eigenaar.execute(
      sql`update gebruiker set functies = '{professional}' where email = ${adres("coordinator.ggz")}`,
    );
    expect((await wie.sessie.ik({})).functies).toEqual(["professional"]);
    expect(await weigeringVan(wie.medewerker.lijst({}))).not.toBe("storing");
  });

  test("niet meer actief", async () => {
    const wie = await regio.als("professional1.zuid");
    expect(await wie.casus.lijst({})).toBeDefined();
    await zetActief("professional1.zuid", false);
    expect(await weigeringVan(wie.casus.lijst({}))).toBe("sessie_verlopen");
  });

  test("een organisatie die niet meer meedoet", async () => {
    const wie = await regio.als("professional1.rvt-west");
    await regio.eigenaar.execute(sql`
      update organisatie set actief = false where id = (select organisatie_id from gebruiker where email = ${adres("professional1.rvt-west")})`);
    expect(await weigeringVan(wie.casus.lijst({}))).toBe("sessie_verlopen");
    expect(await logIn(regio.db, adres("professional1.rvt-west"), WACHTWOORD)).toBeNull();
  });
});
