import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { CASUS_TABELLEN, type CasusTabel } from "../proef/tabellen.ts";
import { telRijen, zonderBewaking } from "../proef/zonder-bewaking.ts";

let regio: Proefregio;

beforeAll(async () => {
  regio = await maakProefregio();
});
afterAll(() => regio.sluit());

/** Which tables show rows of this household to this person, with how many, without any guard of ours. */
async function ziet(adres: string, huishouden: string) {
  const { id } = await regio.casusVan(huishouden);
  return zonderBewaking(regio, adres, async (tx) => {
    const gezien: Partial<Record<CasusTabel, number>> = {};
    for (const [tabel, kolom] of Object.entries(CASUS_TABELLEN) as [CasusTabel, string][]) {
      const n = await telRijen(tx, tabel, sql`t.${sql.identifier(kolom)} = ${id}`);
      if (n > 0) gezien[tabel] = n;
    }
    return gezien;
  });
}

describe("wat de databank zelf laat zien", () => {
  test("een manager ziet van een casus van zijn team alleen de stand", async () => {
    expect(await ziet("manager.noord", "Huishouden Van Dalmeren")).toEqual({
      casus: 1,
      niveau_stap: 1,
      regie_stap: 3,
      toegang: 1,
    });
  });

  test("een ontvanger ziet voor het antwoord de stand en drie onderdelen van het voorstel", async () => {
    expect(await ziet("coordinator.rvt-oost", "Huishouden Feenstrahuis")).toEqual({
      casus: 1,
      niveau_stap: 1,
      regie_stap: 3,
      overdracht: 1,
      overdracht_inhoud: 3,
      tekst: 3,
      toegang: 2,
      bericht: 1,
    });
  });

  test("wie niet accepteerde, houdt alleen het eigen antwoord en de berichten", async () => {
    expect(await ziet("coordinator.rvt-oost", "Huishouden Rietbergen")).toEqual({
      overdracht_antwoord: 1,
      tekst: 1,
      bericht: 2,
    });
  });

  test("na een ingetrokken of vervallen overdracht blijven alleen de berichten", async () => {
    expect(await ziet("coordinator.rvt-oost", "Huishouden Goedhardt")).toEqual({ bericht: 2 });
    expect(await ziet("coordinator.rvt-west", "Huishouden Hulsebosch")).toEqual({ bericht: 2 });
  });

  test("een afgelopen leesrecht laat niets over dan de berichten van toen", async () => {
    const gezien = await ziet("professional3.noord", "Huishouden Haverschmidt");
    expect(Object.keys(gezien)).toEqual(["bericht"]);
  });

  test("een lopend leesrecht laat de inhoud lezen", async () => {
    const gezien = await ziet("professional3.noord", "Huishouden Oskamp-Bilgin");
    expect(Object.keys(gezien)).toEqual(
      expect.arrayContaining(["huishouden", "tekst", "journaal"]),
    );
  });

  test("wie nergens bij hoort, ziet niets", async () => {
    expect(await ziet("coordinator.ggz", "Huishouden Feenstrahuis")).toEqual({});
    expect(await ziet("beheerder", "Huishouden Feenstrahuis")).toEqual({});
    expect(await ziet("fg", "Huishouden Feenstrahuis")).toEqual({});
  });
});
