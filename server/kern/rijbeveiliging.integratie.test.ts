import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Databank, openDatabank, type Transactie } from "#db/databank";
import { maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { CASUS_TABELLEN, type CasusTabel } from "../proef/tabellen.ts";
import { telRijen, zonderBewaking } from "../proef/zonder-bewaking.ts";

const TABELLEN = Object.keys(CASUS_TABELLEN) as CasusTabel[];
/** Empty in the region: no act makes them yet. */
const NOG_LEEG: CasusTabel[] = [
  "uitsluiting",
  "noodtoegang",
  "noodtoegang_beoordeling",
  "afsluiting",
  "nazorg",
  "nazorg_moment",
  "inzage",
  "termijn_signaal",
];

let regio: Proefregio;
let beheer: Databank;

beforeAll(async () => {
  regio = await maakProefregio();
  beheer = openDatabank(regio.proef.beheerUrl, 1);
});
afterAll(async () => {
  await beheer.$client.end();
  await regio.sluit();
});

/** The rows of this table about casussen of which somebody has no access row at all. */
async function vreemdeRijen(tx: Transactie, tabel: CasusTabel, mijn: string[]): Promise<number> {
  const kolom = sql.identifier(CASUS_TABELLEN[tabel]);
  return telRijen(
    tx,
    tabel,
    sql`not (t.${kolom}::text = any (string_to_array(${mijn.join()}, ',')))`,
  );
}

/** The casussen of which the owner says that this person has any running access row, by name or by functie. */
async function casussenVan(adres: string): Promise<string[]> {
  const { id, organisatieId } = await regio.persoon(adres);
  const rijen = await regio.eigenaar.execute<{ casus_id: string }>(sql`
    select distinct t.casus_id from toegang t join gebruiker g on g.id = ${id}
     where (t.gebruiker_id = g.id or (t.organisatie_id = ${organisatieId} and t.functie = any (g.functies)))
       and (t.tot is null or t.tot > nu()) and not g.functies && array['fg', 'beheerder']::functie[]`);
  return rijen.map((r) => r.casus_id);
}

test("elke tabel met een casus staat in de lijst, en heeft regels voor rijen", async () => {
  const rijen = await regio.eigenaar.execute<{ tabel: string; aan: boolean }>(sql`
    select c.relname as tabel, c.relrowsecurity as aan from pg_class c
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
       and (c.relname = 'casus' or exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'casus_id'))`);
  expect(rijen.map((r) => r.tabel).toSorted()).toEqual([...TABELLEN].toSorted());
  expect(rijen.filter((r) => !r.aan)).toEqual([]);
});

const MENSEN = [
  "professional2.zuid",
  "coordinator.zuid",
  "manager.noord",
  "coordinator.rvt-oost",
  "coordinator.ggz",
  "beheerder",
  "fg",
];

describe.each(MENSEN)("zonder bewaking, als %s,", (adres) => {
  test.each(TABELLEN)("geeft %s niets van een casus van een ander", async (tabel) => {
    const mijn = await casussenVan(adres);
    const vreemd = await zonderBewaking(regio, adres, (tx) => vreemdeRijen(tx, tabel, mijn));
    // Who answered an overdracht keeps their own answer and berichten, without any sight on the casus.
    expect(await zonderEigen(adres, tabel, mijn, vreemd)).toBe(0);
  });
});

/** Takes off what is one's own by recipient or by answer, not by sight; counted by the owner. */
async function zonderEigen(adres: string, tabel: CasusTabel, mijn: string[], vreemd: number) {
  const { id, organisatieId } = await regio.persoon(adres);
  const eigen = {
    bericht: sql`t.ontvanger_id = ${id}`,
    overdracht_antwoord: sql`t.organisatie_id = ${organisatieId} and (t.gebruiker_id = ${id} or ${adres.startsWith("coordinator")})`,
    tekst: sql`t.id in (select toelichting_id from overdracht_antwoord where organisatie_id = ${organisatieId} and (gebruiker_id = ${id} or ${adres.startsWith("coordinator")}))`,
  }[tabel as string];
  if (!eigen) return vreemd;
  const buiten = sql`not (t.casus_id::text = any (string_to_array(${mijn.join()}, ',')))`;
  return vreemd - (await telRijen(regio.eigenaar, tabel, sql`${eigen} and ${buiten}`));
}

describe("dat dit kan mislukken", () => {
  test.each(TABELLEN.filter((t) => !NOG_LEEG.includes(t)))(
    "blijkt als de regels voor %s uit staan",
    async (tabel) => {
      const naam = sql.identifier(tabel);
      await beheer.execute(sql`alter table ${naam} disable row level security`);
      const gezien = await zonderBewaking(regio, "coordinator.ggz", (tx) => telRijen(tx, tabel));
      await beheer.execute(sql`alter table ${naam} enable row level security`);
      expect(gezien).toBeGreaterThan(0);
    },
  );
});

test("een daad schrijft alleen in haar eigen casus", async () => {
  const eigen = await regio.casusVan("Huishouden Van Dalmeren");
  const ander = await regio.casusVan("Huishouden Zuidervaart");
  const poging = (casusId: string) =>
    zonderBewaking(regio, "professional1.noord", async (tx) => {
      await tx.execute(sql`select set_config('app.daad_casus', ${eigen.id}, true)`);
      await tx.execute(
        sql`insert into huishoudlid (casus_id, naam, rol, leeftijdsgroep, volgnr) values (${casusId}, 'Proef', 'proef', '16_plus', 90)`,
      );
      await tx.execute(sql`select 1 / 0`);
    });
  // The own casus gets as far as the planned division by zero, which rolls it back.
  await expect(poging(eigen.id)).rejects.toMatchObject({ cause: { code: "22012" } });
  await expect(poging(ander.id)).rejects.toMatchObject({ cause: { code: "42501" } });
});
