import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Aanroeper, Proefregio } from "../proef/proefregio.ts";
import { maakSpoedproef, type Spoedcasus, type Spoedproef } from "../proef/spoedproef.ts";
import { weigeringVan } from "../proef/weigering.ts";

let proef: Spoedproef;
let regio: Proefregio;
let noord: Aanroeper;
let spoed: Spoedcasus;
let casusnummer: string;
let gemeente: string;

beforeAll(async () => {
  proef = await maakSpoedproef();
  ({ regio, noord, gemeente } = proef);
});
afterAll(() => regio.sluit());
beforeEach(async () => {
  spoed = await proef.nieuw();
  ({ casusnummer } = spoed);
});

describe("bestuurlijk verantwoordelijk", () => {
  test("hoort bij niveau 5; elke blik op de samenvatting staat in het log, en namen ziet alleen wie leest", async () => {
    const leg = (wie: Aanroeper) =>
      wie.bestuurlijk.legVast({
        casusnummer,
        sleutel: randomUUID(),
        functie: "burgemeester",
        naam: "Bo van Voorbeelddam",
      });
    expect(await weigeringVan(leg(noord))).toBe("geen_niveau_5");
    await spoed.start({ niveau: 5, naarOrganisatieId: gemeente });
    await leg(noord);
    expect(await spoed.openTaken()).not.toContain("bestuurlijk");
    const manager = await regio.als("manager.gemeente-voorbeelddam");
    const blad = await manager.bestuurlijk.bekijk({ casusnummer });
    expect(blad.verantwoordelijke).toMatchObject({ functie: "burgemeester" });
    expect(blad.huishouden).toBeNull();
    expect(JSON.stringify(blad)).not.toContain("Yilmaz");
    expect((await noord.bestuurlijk.bekijk({ casusnummer })).huishouden).toBe("Huishouden Proef");
    const [rij] = await regio.eigenaar.execute<{ n: number }>(
      sql`select count(*)::int as n from inzage i join casus c on c.id = i.casus_id
           where casusnummer = ${casusnummer} and i.soort = 'bestuurlijke_samenvatting'`,
    );
    expect(rij!.n).toBe(2);
  });
});
