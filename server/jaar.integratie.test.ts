import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GEBEURTENIS_SOORTEN, type GebeurtenisSoort } from "#regiekaart/berichten";
import { BREUKEN, breek } from "./proef/jaar/breuken.ts";
import { INVARIANTEN, zoekBreuken } from "./proef/jaar/invarianten.ts";
import { type JaarRegio, maakJaarRegio } from "./proef/jaar/regio.ts";
import { type Jaar, speelJaar } from "./proef/jaar/speel.ts";

const ZWAAR = process.env.REGIE_ZWAAR === "1";
/** The same seed plays the same year. A small one for each landing, the whole region for `npm run test:zwaar`. */
const OPZET = {
  zaad: Number(process.env.REGIE_ZAAD ?? 1),
  casussen: Number(process.env.REGIE_CASUSSEN ?? (ZWAAR ? 2000 : 42)),
  dagen: Number(process.env.REGIE_DAGEN ?? (ZWAAR ? 365 : 60)),
};
/** Days between two looks at everything. */
const KIJK_ELKE = ZWAAR ? 30 : 10;
/** What a year must hold to prove something; each is a route of the card. */
const ROUTES = [
  "geopend",
  "overdracht voorgesteld",
  "geaccepteerd",
  "niet geaccepteerd",
  "ingetrokken",
  "toegezegd",
  "aanvulling gevraagd",
  "aangevuld",
  "casusregie geaccepteerd",
  "spoed",
  "overgenomen bij spoed",
  "besloten omhoog",
  "besloten omlaag",
  "besloten terug na spoed",
  "stagnatie",
  "vertrokken",
  "vervanging ingesteld",
  "ingetrokken na stilte",
  "andere regisseur bij een overdracht",
  "consult gevraagd",
  "advies gegeven",
  "regie gevraagd",
  "noodtoegang genomen",
  "zicht geaccepteerd",
];
const ALLEEN_IN_EEN_HEEL_JAAR = [
  "aangewezen",
  "heropend",
  "voorlegging afgerond",
  "naar het bestuur",
  "niveaucorrectie",
  "consult op naam gevraagd",
  "advies te laat gegeven",
  "consult ingetrokken",
  "overdracht uit consult",
  "regie gegeven op verzoek",
  "regie niet gegeven",
  "verzoek ingetrokken",
  "andere regisseur bij een verzoek",
  "verhuisd binnen de regio",
  "ontvangst buiten de regio bevestigd",
  "afgesloten (verhuizing)",
  "noodtoegang beoordeeld",
  "vraag bij noodtoegang",
  "uitgesloten",
  "zelf gemeld",
  "uitsluiting beëindigd",
  "nazorgmoment vastgelegd",
];
/** Kinds of event that belong to no route (the household and the plan have tests of their own), or that no act writes. */
const GEEN_ROUTE = new Set<GebeurtenisSoort>([
  "overdracht_namen_vrijgegeven",
  "betrokkenheid_gewijzigd",
  "huishouden_gewijzigd",
  "zienswijze_vastgelegd",
  "doel_toegevoegd",
  "doel_afgerond",
  "actie_toegevoegd",
  "actie_afgerond",
  "leesrecht_gegeven",
  "leesrecht_gewijzigd",
  "leesrecht_beeindigd",
  "item_doorgegeven",
]);

let regio: JaarRegio;
let jaar: Jaar;
const gebroken: string[] = [];

beforeAll(async () => {
  regio = await maakJaarRegio();
  const begin = performance.now();
  jaar = await speelJaar(regio, OPZET, async (dag) => {
    if (dag % KIJK_ELKE !== KIJK_ELKE - 1) return;
    for (const breuk of await zoekBreuken(regio.eigenaar)) gebroken.push(`dag ${dag}: ${breuk}`);
  });
  await vertel(Math.round((performance.now() - begin) / 1000));
}, 3_600_000);
afterAll(() => regio?.sluit());

/** The figures of the run, with its seed: what goes into docs/metingen.md. */
async function vertel(seconden: number): Promise<void> {
  const [telling] = await regio.eigenaar.execute(sql`
    select (select count(*)::int from casus) as casussen, (select count(*)::int from gebeurtenis) as gebeurtenissen,
           (select count(*)::int from bericht) as berichten, (select count(*)::int from termijn_signaal) as signalen,
           (select count(*)::int from (select organisatie_id, lag(organisatie_id) over (partition by casus_id order by volgnr) as was
              from regie_stap where soort = 'procesregie') w where was <> organisatie_id) as wisselingen,
           (select count(*)::int from overdracht o join regie_stap r on r.overdracht_id = o.id and r.volgnr > o.vanaf_volgnr + 1) as "naEenCollega",
           (select count(*)::int from gebeurtenis where soort = 'overdracht_teruggekoppeld') as teruggekoppeld`);
  const som = (m: Map<string, number>) => [...m.values()].reduce((a, b) => a + b, 0);
  const per = (m: Map<string, number>) =>
    Object.fromEntries([...m].toSorted((a, b) => b[1] - a[1]));
  process.stdout.write(
    `${JSON.stringify({ ...OPZET, seconden, daden: som(jaar.daden), geweigerd: som(jaar.weigeringen), ...telling })}\n`,
  );
  if (ZWAAR)
    process.stdout.write(`${JSON.stringify([per(jaar.daden), per(jaar.weigeringen)], null, 1)}\n`);
}

/** Kinds of event of a route that did not happen at all. */
async function soortenDieMissen(): Promise<GebeurtenisSoort[]> {
  const rijen = await regio.eigenaar.execute<{ soort: GebeurtenisSoort }>(
    sql`select distinct soort from gebeurtenis`,
  );
  const gebeurd = new Set(rijen.map((r) => r.soort));
  return GEBEURTENIS_SOORTEN.filter((s) => !gebeurd.has(s) && !GEEN_ROUTE.has(s));
}

describe("een gespeeld jaar van een regio", () => {
  test("komt langs elke route van de kaart", async () => {
    const nodig = ZWAAR ? [...ROUTES, ...ALLEEN_IN_EEN_HEEL_JAAR] : ROUTES;
    expect(nodig.filter((route) => !jaar.daden.has(route))).toEqual([]);
    expect(jaar.open).toBe(OPZET.casussen);
    if (ZWAAR) expect(await soortenDieMissen()).toEqual([]);
  });

  test("weigert niemand die aan zet is omdat de casus er voor hem niet is, of omdat de regie bewoog", () => {
    const onterecht = [...jaar.weigeringen.keys()].filter((w) =>
      /: (niet_gevonden|regie_is_gewijzigd|regieverzoek_is_afgerond)$/.test(w),
    );
    // Whoever has doorzettingsmacht tries it here also before the bestuur was asked.
    expect(onterecht.filter((w) => !w.startsWith("aangewezen"))).toEqual([]);
  });

  test("breekt onderweg en aan het eind niets van wat altijd geldt", async () => {
    expect([...gebroken, ...(await zoekBreuken(regio.eigenaar))]).toEqual([]);
  });

  test("en opnieuw kijken naar wat te lang wacht verandert niets", async () => {
    const rijen = () =>
      regio.eigenaar.execute(sql`select * from aandacht order by casus_id, soort, organisatie_id`);
    const bijgehouden = [...(await rijen())];
    await regio.eigenaar.execute(sql`select houd_aandacht_bij(id) from casus`);
    expect([...(await rijen())]).toEqual(bijgehouden);
  });
});

describe("wat altijd geldt, valt op als het niet zo is", () => {
  test.each(BREUKEN)("%s", async (naam, breuk) => {
    const gevonden = await breek(regio.eigenaar, breuk);
    expect(gevonden.filter((b) => b.split(":")[0]!.includes(naam))).not.toEqual([]);
  });

  test("en elk ervan is zo een keer gebroken", () => {
    const namen = Object.keys(INVARIANTEN);
    expect(namen.filter((naam) => !BREUKEN.some(([deel]) => naam.includes(deel)))).toEqual([]);
  });
});
