import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bezwaarVan } from "../proef/bezwaar.ts";
import { maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { GESCHIEDENIS } from "../proef/tabellen.ts";

let regio: Proefregio;
let tabellen: string[];

beforeAll(async () => {
  regio = await maakProefregio();
  tabellen = await namen(sql`
    select c.relname as naam from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgname = 'geschiedenis_is_vast'`);
});
afterAll(() => regio.sluit());

async function namen(vraag: ReturnType<typeof sql>): Promise<string[]> {
  const rijen = await regio.eigenaar.execute<{ naam: string }>(vraag);
  return rijen.map((r) => r.naam).toSorted();
}

/** What somebody with the password of the serving role might try; `tabel` is one of history. */
const TRUCS: Record<string, (tabel: string) => string> = {
  verwijderen: (t) => `delete from ${t}`,
  leegmaken: (t) => `truncate ${t} cascade`,
  "de trekkers uitzetten": (t) => `alter table ${t} disable trigger all`,
  "de regels per rij uitzetten": (t) => `alter table ${t} disable row level security`,
  "eigenaar worden": (t) => `alter table ${t} owner to regie_app`,
  "een kolom weghalen": (t) => `alter table ${t} drop column casus_id`,
  "de tabel weghalen": (t) => `drop table ${t} cascade`,
  "hernoemen en een eigen tabel neerzetten": (t) => `alter table ${t} rename to oud`,
  "een regel maken": (t) => `create rule r as on insert to ${t} do instead nothing`,
  "een trekker maken": (t) =>
    `create trigger t before insert on ${t} for each row execute function geschiedenis_is_vast()`,
  "een trekker weghalen": (t) => `drop trigger geschiedenis_is_vast on ${t}`,
  "een policy maken": (t) => `create policy p on ${t} using (true)`,
  "een view maken": (t) => `create view v as select * from ${t}`,
  "een eigen functie maken": (t) =>
    `create function f() returns void language sql security definer as $$ delete from ${t} $$`,
  "het in een blok doen": (t) => `do $$ begin delete from ${t}; end $$`,
  "het in een with doen": (t) => `with weg as (delete from ${t} returning 1) select * from weg`,
  samenvoegen: (t) => `merge into ${t} d using (select 1) s on true when matched then delete`,
  "het recht zichzelf geven": (t) => `grant all on ${t} to regie_app; delete from ${t}`,
  vergrendelen: (t) => `lock table ${t} in access exclusive mode`,
  "een programma laten schrijven": (t) => `copy ${t} from program 'true'`,
  "een bestand inlezen": (t) => `copy ${t} from '/etc/passwd'`,
  "trekkers overslaan als kopie": (t) => `set session_replication_role = replica; delete from ${t}`,
  "eigenaar spelen": (t) => `set role regie_eigenaar; delete from ${t}`,
  "als eigenaar inloggen": (t) => `set session authorization regie_eigenaar; delete from ${t}`,
  "vernietiger spelen": (t) => `set role regie_vernietiger; delete from ${t}`,
  "zichzelf macht geven": (t) => `alter role regie_app superuser; delete from ${t}`,
  "de functie achter de trekker vervangen": () =>
    "create or replace function geschiedenis_is_vast() returns trigger language plpgsql as $$ begin return null; end $$",
  "de klok vervangen": () =>
    "create or replace function nu() returns timestamptz language sql as $$ select '-infinity'::timestamptz $$",
  "de catalogus bewerken": (t) =>
    `update pg_trigger set tgenabled = 'D' where tgrelid = '${t}'::regclass`,
};

describe("wat vastligt", () => {
  test("staat in de lijst: elke tabel waarin het portaal alleen mag toevoegen", async () => {
    const alleenToevoegen = await namen(sql`
      select c.relname as naam from pg_class c
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and has_table_privilege('regie_app', c.oid, 'insert')
         and not has_any_column_privilege('regie_app', c.oid, 'update') and not has_table_privilege('regie_app', c.oid, 'delete')`);
    expect(
      alleenToevoegen.filter((t) => !tabellen.includes(t) && !GEEN_GESCHIEDENIS.includes(t)),
    ).toEqual([]);
    expect(tabellen).toEqual(expect.arrayContaining([...GESCHIEDENIS]));
  });

  test("heeft geen kolom die het portaal mag wijzigen", async () => {
    const open = await namen(sql`
      select c.relname as naam from pg_trigger t join pg_class c on c.oid = t.tgrelid
       where t.tgname = 'geschiedenis_is_vast' and has_any_column_privilege('regie_app', c.oid, 'update')`);
    expect(open).toEqual([]);
  });

  test.each(Object.entries(TRUCS))(
    "laat zich door wie als het portaal inlogt niet %s",
    async (_truc, opdracht) => {
      const gelukt: string[] = [];
      for (const tabel of tabellen) {
        // Not as a prepared statement: several commands at once, as somebody with psql would send them.
        const poging = regio.db.transaction(async (tx) => {
          await tx.execute(sql.raw(opdracht(tabel)));
          tx.rollback();
        });
        const bezwaar = await bezwaarVan(poging);
        if (bezwaar !== "geen recht") gelukt.push(`${tabel}: ${bezwaar}`);
      }
      expect(gelukt).toEqual([]);
    },
  );

  test("en dat ligt niet aan de opdrachten: de eigenaar kan ze uitvoeren, en terugdraaien", async () => {
    for (const truc of ["de trekkers uitzetten", "een view maken", "een trekker weghalen"])
      expect(await bezwaarVan(alsEigenaar(TRUCS[truc]!("gebeurtenis"))), truc).toBe("Rollback");
  });
});

function alsEigenaar(opdracht: string): Promise<unknown> {
  return regio.eigenaar.transaction(async (tx) => {
    await tx.execute(sql.raw(opdracht.replace("disable trigger all", "disable trigger user")));
    tx.rollback();
  });
}

/** Only added to, and no history of a casus: what was typed at the door, texts (emptied by the vernietiger), links. */
const GEEN_GESCHIEDENIS = ["inlogpoging", "tekst", "tekst_organisatie", "idempotentie"];
