import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Databank, openDatabank } from "#db/databank";
import { bezwaarVan } from "../proef/bezwaar.ts";
import { maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { GESCHIEDENIS } from "../proef/tabellen.ts";

let regio: Proefregio;
let beheer: Databank;

beforeAll(async () => {
  regio = await maakProefregio();
  beheer = openDatabank(regio.proef.beheerUrl, 1);
  // One look, so that inzage has a row to defend.
  await (await regio.als("professional1.noord")).casus.lijst({});
});
afterAll(async () => {
  await beheer.$client.end();
  await regio.sluit();
});

/** A change of the first column that may be set: a generated one would be refused for another reason. */
const DADEN: [string, (tabel: string) => SQL][] = [
  ["wijzigen", (t) => sql.raw(`update ${t} set casus_id = casus_id`)],
  ["verwijderen", (t) => sql.raw(`delete from ${t}`)],
  ["leegmaken", (t) => sql.raw(`truncate ${t} cascade`)],
];

describe.each(GESCHIEDENIS)("%s", (tabel) => {
  test.each(DADEN)(
    "laat zich niet %s, door het portaal niet en door de eigenaar niet",
    async (_, daad) => {
      expect(await bezwaarVan(regio.db.execute(daad(tabel)))).toBe("geen recht");
      expect(await bezwaarVan(regio.eigenaar.execute(daad(tabel)))).toBe("geschiedenis_is_vast");
    },
  );

  test("zou dat zonder de trekkers wel laten gebeuren", async () => {
    const uitkomst = regio.eigenaar.transaction(async (tx) => {
      await tx.execute(sql.raw(`alter table ${tabel} disable trigger user`));
      const rijen = await tx.execute(
        sql.raw(`update ${tabel} set casus_id = casus_id returning 1`),
      );
      expect(rijen.length).toBeGreaterThan(0);
      tx.rollback();
    });
    await expect(uitkomst).rejects.toThrow("Rollback");
  });
});

describe("een afgehandelde overdracht", () => {
  test("verandert niet meer en verdwijnt niet", async () => {
    const open = sql`update overdracht set status = 'voorgesteld', afgehandeld_op = null where status = 'geaccepteerd'`;
    expect(await bezwaarVan(regio.eigenaar.execute(open))).toBe("overdracht_is_afgehandeld");
    expect(await bezwaarVan(regio.eigenaar.execute(sql`delete from overdracht`))).toBe(
      "geschiedenis_is_vast",
    );
    expect(await bezwaarVan(regio.db.execute(sql`delete from overdracht`))).toBe("geen recht");
  });
});

describe("een tekst", () => {
  test("wordt nooit herschreven of verwijderd, ook niet door de eigenaar", async () => {
    const herschrijf = sql`update tekst set inhoud = 'iets anders'`;
    expect(await bezwaarVan(regio.eigenaar.execute(herschrijf))).toBe("tekst_alleen_vernietigen");
    expect(await bezwaarVan(regio.db.execute(herschrijf))).toBe("geen recht");
    expect(await bezwaarVan(regio.eigenaar.execute(sql`delete from tekst`))).toBe(
      "geschiedenis_is_vast",
    );
  });

  test("wordt alleen vernietigd door de vernietiger, en pas na de bewaartermijn", async () => {
    const leeg = async (tot: SQL) =>
      beheer.transaction(async (tx) => {
        await tx.execute(sql`alter table tekst disable trigger user`);
        await tx.execute(sql`update tekst set bewaren_tot = ${tot}`);
        await tx.execute(sql`alter table tekst enable trigger user`);
        await tx.execute(sql`set local role regie_vernietiger`);
        const rijen = await tx.execute(
          sql`update tekst set inhoud = null, vernietigd_op = nu() returning id`,
        );
        await tx.execute(sql`reset role`);
        return rijen.length;
      });
    expect(await leeg(sql`current_date + 10`)).toBe(0);
    expect(await leeg(sql`current_date - 10`)).toBeGreaterThan(1000);
  });
});
