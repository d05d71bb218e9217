import { spawn } from "node:child_process";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { maakProefDatabase, type ProefDatabase } from "#db/proef-database";
import { DEMO_ACCOUNTS } from "#db/voorbeeldregio/accounts";
import { CASUSSEN } from "#db/voorbeeldregio/casussen/alle";
import { NIVEAUS } from "#regiekaart/begrippen";
import { NIET_ACCEPTEREN_REDENEN } from "#regiekaart/overdracht-antwoord";
import { WORTEL } from "./wortel.ts";
import { zaaiRegio } from "./zaai/zaai-regio.ts";

/** Tweede paasdag, the day after summer time began; all of them in `npm run test:zwaar`. */
const DAGEN =
  process.env.REGIE_ZWAAR === "1"
    ? [
        ...["2027-03-28", "2027-03-29", "2027-03-30", "2027-03-31", "2027-04-01", "2027-04-02"],
        ...["2027-04-03", "2026-12-26", "2027-01-01", "2027-05-07", "2027-05-17", "2027-11-01"],
        ...["2028-02-29", "2029-12-31"],
      ]
    : ["2027-03-29"];

const NU = "select pg_get_functiondef('nu()'::regprocedure) as nu";

let proef: ProefDatabase;
let sql: postgres.Sql;

beforeAll(async () => {
  proef = await maakProefDatabase({ gezaaid: true });
  sql = postgres(proef.eigenaarUrl, { max: 2, onnotice: () => {} });
});
afterAll(async () => {
  await sql.end();
  await proef.sluit();
});

function zaai(eigenaarUrl: string) {
  const kind = spawn(process.execPath, ["--import", "tsx", "bin/zaai.ts"], {
    cwd: WORTEL,
    env: { ...process.env, DATABASE_EIGENAAR_URL: eigenaarUrl },
  });
  const code = new Promise<number | null>((klaar) => kind.once("exit", klaar));
  return { kind, code };
}

const ACTUEEL = {
  wacht: true,
  te_laat: true,
  evaluaties_vandaag: true,
  evaluaties_te_laat: true,
  voorbij: true,
};

/** What a demo must show at any moment in Amsterdam, "2027-03-29 00:30": work that waits, work that is late, nothing from the future. */
async function hoeActueel(bron: postgres.Sql, moment: string) {
  const [rij] = await bron`
    with m as (select ${moment}::timestamp at time zone 'Europe/Amsterdam' as op),
         e as (select volgende_evaluatie - ${moment.slice(0, 10)}::date as dagen from casus),
         o as (select termijn_op <= m.op as te_laat from overdracht, m where status = 'voorgesteld')
    select (select count(*) filter (where not te_laat) > 2 from o) as wacht,
           (select count(*) filter (where te_laat) > 1 from o) as te_laat,
           (select count(*) filter (where dagen = 0) > 3 from e) as evaluaties_vandaag,
           (select count(*) filter (where dagen < -3) between 2 and 8 from e) as evaluaties_te_laat,
           (select max(g.op) < (select op from m) from gebeurtenis g) as voorbij`;
  return rij;
}

const lijst = async (vraag: string) => (await sql.unsafe(vraag)).map((r) => r.wat).toSorted();

describe("de voorbeeldregio", () => {
  test("heeft casussen op elk niveau, en elke casus uit de scripts", async () => {
    const perNiveau = await sql`
      select n.niveau, count(*)::int as aantal from (
        select distinct on (casus_id) casus_id, niveau from niveau_stap order by casus_id, volgnr desc) n
       group by n.niveau order by n.niveau`;
    expect(perNiveau.map((r) => r.niveau)).toEqual([...NIVEAUS]);
    expect(perNiveau.reduce((n, r) => n + r.aantal, 0)).toBe(CASUSSEN.length);
    expect(CASUSSEN.length).toBeGreaterThanOrEqual(60);
  });

  test("gaat bijna drie jaar terug en heeft geen daad in de toekomst", async () => {
    const [rij] = await sql`
      select min(op) < nu() - interval '1080 days' as lang, max(op) < nu() as voorbij from gebeurtenis`;
    expect(rij).toEqual({ lang: true, voorbij: true });
  });

  test("kent elke stand van een overdracht die een daad kan maken", async () => {
    expect(await lijst("select distinct status::text as wat from overdracht")).toEqual([
      "aanvulling_gevraagd",
      "geaccepteerd",
      "ingetrokken",
      "niet_geaccepteerd",
      "vervallen",
      "voorgesteld",
    ]);
    expect(
      await lijst("select reden as wat from overdracht_antwoord where reden is not null"),
    ).toEqual(NIET_ACCEPTEREN_REDENEN.map((r) => r.code).toSorted());
  });

  test("ziet er vandaag actueel uit", async () => {
    const [nu] =
      await sql`select to_char(nu() at time zone 'Europe/Amsterdam', 'YYYY-MM-DD HH24:MI') as op`;
    expect(await hoeActueel(sql, nu!.op)).toEqual(ACTUEEL);
  });

  test("laat de klok en de sessies achter zoals zij ze vond", async () => {
    const leeg = await maakProefDatabase();
    const bron = postgres(leeg.eigenaarUrl, { max: 1 });
    expect(await sql.unsafe(NU)).toEqual(await bron.unsafe(NU));
    expect(await sql`select 1 from sessie`).toHaveLength(0);
    await bron.end();
    await leeg.sluit();
  });

  test("heeft een account voor wie de inlogpagina noemt", async () => {
    const bekend = await sql`
      select g.email, g.naam, o.naam as organisatie from gebruiker g join organisatie o on o.id = g.organisatie_id join inloggegeven i on i.gebruiker_id = g.id`;
    for (const { functie: _, ...account } of DEMO_ACCOUNTS) expect(bekend).toContainEqual(account);
  });

  test("wordt een tweede keer met rust gelaten", async () => {
    const tel = "select count(*)::int as n, max(op) as laatste from gebeurtenis";
    const voor = await sql.unsafe(tel);
    expect(await zaai(proef.eigenaarUrl).code).toBe(0);
    expect(await sql.unsafe(tel)).toEqual(voor);
  });
});

describe("wie tijdens het klaarzetten stopt", () => {
  test("laat een lege database achter, zodat de volgende start gewoon opnieuw begint", async () => {
    const leeg = await maakProefDatabase();
    const eigen = postgres(leeg.eigenaarUrl, { max: 2 });
    // It waits at its first note for as long as somebody holds the journaal: so it is certainly under way when it stops.
    await eigen.begin(async (houder) => {
      await houder`lock table journaal in share mode`;
      const { kind, code } = zaai(leeg.eigenaarUrl);
      await expect
        .poll(
          () => eigen`select 1 from pg_stat_activity where datname = current_database()
            and wait_event_type = 'Lock' and query like 'insert into "journaal"%'`,
          { timeout: 110_000, interval: 100 },
        )
        .toHaveLength(1);
      kind.kill("SIGKILL");
      await code;
    });
    const [rij] = await eigen`
      select (select count(*)::int from organisatie) as organisaties, (select count(*)::int from casus) as casussen,
             abs(extract(epoch from nu() - statement_timestamp())) < 1 as klok_loopt`;
    expect(rij).toEqual({ organisaties: 0, casussen: 0, klok_loopt: true });
    await eigen.end();
    await leeg.sluit();
  });
});

// The scripts count days back from whoever starts it, and acts fall on working days: what works on a Friday may not on a Monday.
describe("de voorbeeldregio op een andere dag", () => {
  test.each(DAGEN)("%s", async (dag) => {
    const leeg = await maakProefDatabase();
    const eigen = postgres(leeg.eigenaarUrl, { max: 1, onnotice: () => {} });
    await zaaiRegio(leeg.eigenaarUrl, dag);
    for (const uur of ["00:10", "23:50"])
      expect(await hoeActueel(eigen, `${dag} ${uur}`), uur).toEqual(ACTUEEL);
    await eigen.end();
    await leeg.sluit();
  });
});
