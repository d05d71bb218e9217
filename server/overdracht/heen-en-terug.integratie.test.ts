import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  beoordeelNaar3,
  beoordeelTerugNaar2,
  dagOver,
  voorstelNaar3,
  voorstelTerugNaar2,
} from "#db/voorbeeldregio/proef-invoer";
import { metSleutel, openCasus } from "../proef/nieuwe-casus.ts";
import { maakOverdrachtproef } from "../proef/overdrachtproef.ts";
import type { Aanroeper, Persoon, Proefregio } from "../proef/proefregio.ts";

/** Half a year from today. */
const LEESRECHT_TOT = dagOver(180);
let regio: Proefregio;
let noord: Aanroeper;
let oost: Aanroeper;
let casusnummer: string;
let maaike: Persoon;
let emre: Persoon;

beforeAll(async () => {
  ({ regio, noord, oost, maaike, emre } = await maakOverdrachtproef());
  casusnummer = await openCasus(noord);
});
afterAll(() => regio.sluit());

async function niveaus() {
  return regio.eigenaar.execute(sql`
    select n.volgnr, n.niveau, n.aard, n.overdracht_id is not null as bij_overdracht from niveau_stap n
      join casus c on c.id = n.casus_id where c.casusnummer = ${casusnummer} order by n.volgnr`);
}

async function procesregie() {
  return regio.eigenaar.execute(sql`
    select r.volgnr, o.korte_naam as houder, g.naam as regisseur, r.aard, r.overdracht_id is not null as bij_overdracht
      from regie_stap r join casus c on c.id = r.casus_id join organisatie o on o.id = r.organisatie_id
      left join gebruiker g on g.id = r.persoon_id
     where c.casusnummer = ${casusnummer} and r.soort = 'procesregie' order by r.volgnr`);
}

async function berichtenVan(aanroeper: Aanroeper) {
  const { rijen } = await aanroeper.bericht.lijst({});
  return rijen.filter((b) => b.casusnummer === casusnummer).map((b) => b.zin.split(": ")[1]);
}

describe("een casus gaat van 2 naar 3, naar het veiligheidsteam, en terug", () => {
  let heen: string;

  test("na de beoordeling en het voorstel is er nog niets veranderd aan niveau en regie", async () => {
    await noord.beoordeling.legVast(metSleutel(beoordeelNaar3(casusnummer, "overdracht")));
    const uitkomst = await noord.overdracht.stelVoor(
      metSleutel(voorstelNaar3(casusnummer, emre.organisatieId)),
    );
    heen = uitkomst.overdrachtId!;
    const beeld = await noord.casus.bekijk({ casusnummer });
    expect(beeld).toMatchObject({ niveau: 2, procesregieBij: "Lokaal team Noord" });
    expect(await oost.casus.bekijk({ casusnummer })).toMatchObject({ beeld: "stand", niveau: 2 });
  });

  test("een andere regisseur bij de afzender houdt het voorstel niet tegen", async () => {
    const { id: persoonId } = await regio.persoon("professional1.noord");
    await noord.regie.wijsToe(
      metSleutel({ casusnummer, soort: "procesregie" as const, persoonId }),
    );
    expect(await noord.casus.bekijk({ casusnummer })).toMatchObject({
      overdrachten: [{ naar: "Regionaal veiligheidsteam Oost" }],
    });
  });

  test("accepteren verzet niveau en regie in een daad, en de ontvanger leest de casus", async () => {
    await oost.overdracht.accepteer(
      metSleutel({
        overdrachtId: heen,
        regisseurId: emre.id,
        vorigeHouder: "leesrecht" as const,
        leesrechtTot: LEESRECHT_TOT,
      }),
    );
    expect(await oost.casus.bekijk({ casusnummer })).toMatchObject({
      beeld: "volledig",
      niveau: 3,
      procesregieBij: "Regionaal veiligheidsteam Oost",
    });
    expect(await noord.casus.bekijk({ casusnummer })).toMatchObject({ mag: { beoordelen: false } });
  });

  test("terug naar 2 gaat met een eigen overdracht", async () => {
    await oost.beoordeling.legVast(metSleutel(beoordeelTerugNaar2(casusnummer, "overdracht")));
    const { overdrachtId } = await oost.overdracht.stelVoor(
      metSleutel(voorstelTerugNaar2(casusnummer, maaike.organisatieId)),
    );
    await noord.overdracht.accepteer(
      metSleutel({
        overdrachtId: overdrachtId!,
        regisseurId: maaike.id,
        vorigeHouder: "stand" as const,
      }),
    );
    expect(await noord.casus.bekijk({ casusnummer })).toMatchObject({
      niveau: 2,
      procesregieBij: "Lokaal team Noord",
    });
    expect(await oost.casus.bekijk({ casusnummer })).toMatchObject({ beeld: "stand" });
  });

  test("de geschiedenis heeft precies deze stappen", async () => {
    expect(await niveaus()).toEqual([
      { volgnr: 1, niveau: 2, aard: "gestart", bij_overdracht: false },
      { volgnr: 2, niveau: 3, aard: "opgeschaald", bij_overdracht: true },
      { volgnr: 3, niveau: 2, aard: "afgeschaald", bij_overdracht: true },
    ]);
    const weerNoord = { houder: "LT Noord", regisseur: "Maaike de Boer" };
    expect(await procesregie()).toEqual([
      { volgnr: 1, ...weerNoord, aard: "gestart", bij_overdracht: false },
      {
        volgnr: 2,
        houder: "LT Noord",
        regisseur: "Selin Yilmaz",
        aard: "toegewezen",
        bij_overdracht: false,
      },
      {
        volgnr: 3,
        houder: "RVT Oost",
        regisseur: "Emre Kaplan",
        aard: "geaccepteerd",
        bij_overdracht: true,
      },
      { volgnr: 4, ...weerNoord, aard: "geaccepteerd", bij_overdracht: true },
    ]);
  });

  test("beide kanten hebben van elke stap een bericht", async () => {
    const stappen = [
      expect.stringContaining("geaccepteerd door Lokaal team Noord"),
      expect.stringContaining("voorgesteld aan Lokaal team Noord"),
      expect.stringContaining("geaccepteerd door Regionaal veiligheidsteam Oost"),
      expect.stringContaining("voorgesteld aan Regionaal veiligheidsteam Oost"),
    ];
    for (const kant of [noord, oost]) {
      const zinnen = (await berichtenVan(kant)).filter((z) => z?.startsWith("overdracht"));
      expect(zinnen).toEqual(stappen);
    }
  });

  test("elke gebeurtenis zegt wie het deed, van welke organisatie en op welke grond", async () => {
    const rijen = await regio.eigenaar.execute(sql`
      select g.soort, g.gebruiker_naam as door, g.organisatie_naam as bij, g.grond, g.functies from gebeurtenis g
        join casus c on c.id = g.casus_id where c.casusnummer = ${casusnummer} order by g.op, g.soort`);
    const doorMaaike = {
      door: "Maaike de Boer",
      bij: "Lokaal team Noord",
      functies: ["coordinator"],
    };
    const doorKarin = {
      door: "Karin Zandstra",
      bij: "Regionaal veiligheidsteam Oost",
      functies: ["coordinator"],
    };
    expect(rijen).toEqual([
      { soort: "casus_geopend", ...doorMaaike, grond: "procesregie" },
      { soort: "beoordeling_vastgelegd", ...doorMaaike, grond: "procesregie" },
      { soort: "overdracht_voorgesteld", ...doorMaaike, grond: "procesregie" },
      { soort: "regisseur_toegewezen", ...doorMaaike, grond: "procesregie" },
      { soort: "overdracht_geaccepteerd", ...doorKarin, grond: "ontvanger" },
      { soort: "beoordeling_vastgelegd", ...doorKarin, grond: "procesregie" },
      // Who handed it over hears that the receiver assessed it again.
      { soort: "overdracht_teruggekoppeld", ...doorKarin, grond: "procesregie" },
      { soort: "overdracht_voorgesteld", ...doorKarin, grond: "procesregie" },
      { soort: "overdracht_geaccepteerd", ...doorMaaike, grond: "ontvanger" },
    ]);
  });
});
