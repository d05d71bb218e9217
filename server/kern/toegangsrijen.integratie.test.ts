import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inDaad } from "#db/databank";
import { toegang } from "#db/schema/toegang";
import { vergelijkToegang } from "#db/toegang";
import { maakProefregio, type Proefregio } from "../proef/proefregio.ts";

let regio: Proefregio;

beforeAll(async () => {
  regio = await maakProefregio();
});
afterAll(() => regio.sluit());

type Rij = Awaited<ReturnType<typeof vergelijkToegang>>["berekend"][number];

const regel = (r: Rij) =>
  [r.gebruikerId ?? `${r.organisatieId} ${r.functie}`, r.grond, r.zicht, r.van, r.tot]
    .map((deel) => (deel instanceof Date ? deel.toISOString() : String(deel)))
    .join(" | ");

/** Each casus whose stored rows are not what the rule computes from its facts. */
async function verschillen() {
  return inDaad(regio.eigenaar, async (tx) => {
    const casussen = await tx.execute<{ id: string; casusnummer: string }>(
      sql`select id, casusnummer from casus order by casusnummer`,
    );
    const anders: { casusnummer: string; berekend: string[]; opgeslagen: string[] }[] = [];
    let aantal = 0;
    for (const { id, casusnummer } of casussen) {
      const vergelijking = await vergelijkToegang(tx, id);
      const berekend = vergelijking.berekend.map(regel).toSorted();
      const opgeslagen = vergelijking.opgeslagen.map(regel).toSorted();
      aantal += opgeslagen.length;
      if (berekend.join() !== opgeslagen.join()) anders.push({ casusnummer, berekend, opgeslagen });
    }
    return { casussen: casussen.length, rijen: aantal, anders };
  });
}

describe("de toegangsrijen van de hele regio", () => {
  test("zijn wat de regel uit de feiten berekent", async () => {
    const { casussen, rijen, anders } = await verschillen();
    expect(casussen).toBeGreaterThanOrEqual(60);
    expect(rijen).toBeGreaterThan(400);
    expect(anders).toEqual([]);
  });

  test.each([
    ["een rij te veel zicht geeft", { zicht: "regie" as const }, "leesrecht"],
    ["een rij te lang geldt", { tot: new Date("2099-01-01") }, "leesrecht"],
  ] as const)("en het valt op als %s", async (_, wijziging, grond) => {
    const voor = await regio.eigenaar.select().from(toegang).where(eq(toegang.grond, grond));
    const [rij] = voor.filter((r) => r.tot !== null && r.tot > new Date());
    const deze = sql`casus_id = ${rij!.casusId} and drager = ${rij!.drager} and grond = ${grond}`;
    await regio.eigenaar.update(toegang).set(wijziging).where(deze);
    expect((await verschillen()).anders).toHaveLength(1);
    await regio.eigenaar.update(toegang).set({ zicht: rij!.zicht, tot: rij!.tot }).where(deze);
    expect((await verschillen()).anders).toEqual([]);
  });
});
