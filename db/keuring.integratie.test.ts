import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Databank, openDatabank } from "./databank.ts";
import { keurDatabank } from "./keuring.ts";
import { maakProefDatabase, type ProefDatabase } from "./proef-database.ts";

let proef: ProefDatabase;
let db: Databank;

beforeAll(async () => {
  proef = await maakProefDatabase({ gezaaid: true });
  db = openDatabank(proef.beheerUrl, 1);
});
afterAll(async () => {
  await db.$client.end();
  await proef.sluit();
});

/** What the inspection says when this is the case; nothing of it stays. */
async function naIngreep(ingreep: string): Promise<string[]> {
  await db.execute(sql`set session_replication_role = replica`);
  try {
    return await db.transaction(async (tx) => {
      await tx.execute(sql.raw(ingreep));
      const { bevindingen } = await keurDatabank(tx as unknown as Databank);
      throw Object.assign(new Error("terug"), { regels: bevindingen.map((b) => b.regel) });
    });
  } catch (fout) {
    if (!(fout as { regels?: string[] }).regels) throw fout;
    return (fout as { regels: string[] }).regels;
  } finally {
    await db.execute(sql`set session_replication_role = origin`);
  }
}

describe("de keuring van de hele databank", () => {
  test("vindt niets aan te merken op de voorbeeldregio, en telt wat er is", async () => {
    const { rijen, bevindingen } = await keurDatabank(db);
    expect(bevindingen).toEqual([]);
    expect(rijen.casus).toBeGreaterThanOrEqual(60);
    expect(rijen.toegang).toBeGreaterThan(400);
  });

  test.each([
    [
      "een stap van regie weg is",
      `delete from regie_stap where ctid in (select ctid from regie_stap where volgnr = 1 and soort = 'procesregie' limit 1)`,
      "tellen door",
    ],
    [
      "een stap van niveau weg is",
      `delete from niveau_stap where ctid in (select ctid from niveau_stap where volgnr = 1 limit 1)`,
      "niveau tellen door",
    ],
    [
      "een stap niet aansluit",
      `update regie_stap set vorig_sinds = vorig_sinds - interval '1 day' where ctid in (select ctid from regie_stap where volgnr = 2 limit 1)`,
      "sluit erop aan",
    ],
    [
      "niemand procesregie heeft",
      `delete from regie_stap where soort = 'procesregie'`,
      "heeft een organisatie de procesregie",
    ],
    [
      "een overdracht zonder haar stap is geaccepteerd",
      `update overdracht set status = 'geaccepteerd', afgehandeld_op = now() where status = 'voorgesteld'`,
      "heeft een stap van regie",
    ],
    ["een antwoord weg is", `delete from overdracht_antwoord`, "heeft een antwoord"],
    [
      "een gebeurtenis weg is",
      `delete from gebeurtenis where id in (select gebeurtenis_id from regie_stap)`,
      "hoort bij een gebeurtenis",
    ],
    [
      "een sleutel nergens heen wijst",
      `update idempotentie set gebeurtenis_id = gen_random_uuid() where ctid in (select ctid from idempotentie limit 1)`,
      "elke sleutel",
    ],
    [
      "een bericht dubbel is",
      `alter table bericht drop constraint een_bericht_per_persoon_en_gebeurtenis; insert into bericht (ontvanger_id, gebeurtenis_id, casus_id, casusnummer, soort, gegevens, op) select ontvanger_id, gebeurtenis_id, casus_id, casusnummer, soort, gegevens, op from bericht where gebeurtenis_id is not null limit 1`,
      "niemand twee berichten",
    ],
    [
      "een tekst is veranderd",
      `update tekst set inhoud = inhoud || '!' where inhoud is not null`,
      "wat er is vastgelegd",
    ],
    [
      "de rijbeveiliging van een tabel uit staat",
      `alter table journaal disable row level security`,
      "bewaakt haar rijen",
    ],
    [
      "een trigger uit staat",
      `alter table regie_stap disable trigger regie_stap_klopt`,
      "staat uit",
    ],
    [
      "regie_app de geschiedenis mag wissen",
      `grant delete on gebeurtenis to regie_app`,
      "wijzigt geen geschiedenis",
    ],
    [
      "regie_app niet kan werken",
      `revoke insert on casus from regie_app`,
      "bij wat het nodig heeft",
    ],
    [
      "iemand te veel ziet",
      `update toegang set zicht = 'regie' where grond = 'leesrecht'`,
      "uit de feiten berekent",
    ],
    [
      "een migratie ontbreekt",
      `delete from migratie where id = (select max(id) from migratie)`,
      "die van deze versie",
    ],
  ])("ziet het als %s", async (_, ingreep, regel) => {
    const regels = await naIngreep(ingreep);
    expect(regels.filter((r) => r.includes(regel))).not.toEqual([]);
  });
});
