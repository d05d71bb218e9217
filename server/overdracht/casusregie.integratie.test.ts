import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  beoordeelNaar3,
  beoordeelTerugNaar2,
  dagOver,
  voorstelCasusregie,
} from "#db/voorbeeldregio/proef-invoer";
import { metSleutel, openCasus } from "../proef/nieuwe-casus.ts";
import {
  type Aanroeper,
  maakProefregio,
  type Persoon,
  type Proefregio,
} from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";

const LEESRECHT_TOT = dagOver(90);

let regio: Proefregio;
let procesregisseur: Aanroeper;
let casusregisseur: Aanroeper;
let ggz: Aanroeper;
let linde: Persoon;
let vera: Persoon;
let casusnummer: string;

beforeAll(async () => {
  regio = await maakProefregio();
  procesregisseur = await regio.als("professional1.noord");
  casusregisseur = await regio.als("professional2.noord");
  ggz = await regio.als("coordinator.ggz");
  linde = await regio.persoon("coordinator.linde");
  vera = await regio.persoon("coordinator.ggz");
});
afterAll(() => regio.sluit());

beforeEach(async () => {
  const { id } = await regio.persoon("professional2.noord");
  casusnummer = await openCasus(procesregisseur, { casusregisseurId: id });
});

const stelVoor = async (wie: Aanroeper, naar = vera.organisatieId) =>
  (await wie.overdracht.stelVoor(metSleutel(voorstelCasusregie(casusnummer, naar)))).overdrachtId!;
const accepteer = (wie: Aanroeper, overdrachtId: string, regisseurId: string) =>
  wie.overdracht.accepteer(
    metSleutel({
      overdrachtId,
      regisseurId,
      vorigeHouder: "leesrecht" as const,
      leesrechtTot: LEESRECHT_TOT,
    }),
  );

async function stappen() {
  const rijen = await regio.eigenaar.execute<{ soort: string; houder: string; aard: string }>(sql`
    select r.soort, o.korte_naam as houder, r.aard from regie_stap r join casus c on c.id = r.casus_id
      join organisatie o on o.id = r.organisatie_id where c.casusnummer = ${casusnummer} order by r.soort, r.volgnr`);
  return rijen.map((r) => `${r.soort} ${r.houder} ${r.aard}`);
}

async function geven(soort: string): Promise<string[]> {
  const rijen = await regio.eigenaar.execute<{ wie: string }>(sql`
    select split_part(g.email, '@', 1) as wie from bericht b join gebruiker g on g.id = b.ontvanger_id
     where b.casusnummer = ${casusnummer} and b.soort = ${soort} order by 1`);
  return rijen.map((r) => r.wie);
}

describe("casusregie verhuist met een overdracht van haar zelf", () => {
  test("zegt over een naam pas iets als het voorstel verder klopt", async () => {
    const voorstel = voorstelCasusregie(casusnummer, vera.organisatieId);
    const inhoud = { ...voorstel.inhoud, samenvatting: "Robin heeft hulp nodig." };
    const metNaam = { ...voorstel, inhoud, naarPersoonId: vera.id };
    const stel = (anders: object) =>
      weigeringVan(casusregisseur.overdracht.stelVoor(metSleutel({ ...metNaam, ...anders })));
    expect(await stel({ naarPersoonId: linde.id })).toBe("persoon_hoort_niet_bij_organisatie");
    expect(await stel({})).toBe("naam_in_voorstel");
  });

  test("naar een ketenpartner: alleen de casusregie, niet de procesregie en niet het niveau", async () => {
    const id = await stelVoor(casusregisseur);
    expect(await ggz.casus.bekijk({ casusnummer })).toMatchObject({ beeld: "stand" });
    expect((await ggz.overdracht.bekijk({ overdrachtId: id })).beantwoord).toMatchObject({
      opnieuwToewijzen: [],
    });
    await accepteer(ggz, id, vera.id);
    expect(await stappen()).toEqual([
      "procesregie LT Noord gestart",
      "casusregie LT Noord gestart",
      "casusregie GGZ geaccepteerd",
      "zicht_op_veiligheid LT Noord gestart",
    ]);
    expect(await ggz.casus.bekijk({ casusnummer })).toMatchObject({
      beeld: "volledig",
      zicht: "bijdragen",
      niveau: 2,
      mag: { overdragen: false, casusregieOverdragen: true },
    });
    expect(await casusregisseur.casus.bekijk({ casusnummer })).toMatchObject({ zicht: "lezen" });
  });

  test("beide kanten en de procesregisseur horen van elke stap", async () => {
    await accepteer(ggz, await stelVoor(casusregisseur), vera.id);
    const wie = [
      "coordinator.ggz",
      "coordinator.noord",
      "professional1.noord",
      "professional2.noord",
    ];
    expect(await geven("overdracht_voorgesteld")).toEqual(wie);
    expect(await geven("overdracht_geaccepteerd")).toEqual(wie);
  });

  test("de procesregisseur stelt haar ook voor als een ander de casusregie heeft, en trekt in", async () => {
    await accepteer(ggz, await stelVoor(casusregisseur), vera.id);
    const id = await stelVoor(procesregisseur, linde.organisatieId);
    const { verstuurd } = await procesregisseur.overdracht.lijst({});
    expect(verstuurd.find((o) => o.id === id)).toMatchObject({ rol: "afzender" });
    expect(await weigeringVan(stelVoor(ggz, linde.organisatieId))).toBe(
      "er_loopt_al_een_overdracht",
    );
    await procesregisseur.overdracht.trekIn(metSleutel({ overdrachtId: id }));
    expect(await geven("overdracht_ingetrokken")).toEqual([
      "coordinator.ggz",
      "coordinator.linde",
      "professional1.noord",
    ]);
  });

  test("een coördinator die alleen de stand ziet, stelt haar voor, volgt haar en trekt in", async () => {
    const omar = await regio.persoon("professional1.ggz");
    await accepteer(ggz, await stelVoor(casusregisseur), omar.id);
    expect(await ggz.casus.bekijk({ casusnummer })).toMatchObject({ beeld: "stand" });
    const { ontvangers, bekend, zichtOpVeiligheid } = await ggz.overdracht.bereidVoor({
      casusnummer,
      soort: "casusregie",
    });
    expect(ontvangers.map((o) => o.id)).toContain(linde.organisatieId);
    expect({ ...bekend, zichtOpVeiligheid }).toEqual({ zichtOpVeiligheid: null });
    const id = await stelVoor(ggz, linde.organisatieId);
    expect(await ggz.overdracht.bekijk({ overdrachtId: id })).toMatchObject({
      magIntrekken: true,
      inhoud: [],
    });
    const manager = await regio.als("manager.ggz");
    expect(await weigeringVan(manager.overdracht.bekijk({ overdrachtId: id }))).toBe(
      "niet_gevonden",
    );
    await ggz.overdracht.trekIn(metSleutel({ overdrachtId: id }));
  });

  test("niet accepteren laat de casusregie waar zij is", async () => {
    const id = await stelVoor(casusregisseur);
    await ggz.overdracht.accepteerNiet(
      metSleutel({ overdrachtId: id, reden: "geen_ruimte" as const, toelichting: "Wij zijn vol." }),
    );
    expect(await stappen()).toContain("casusregie LT Noord gestart");
    expect(await weigeringVan(ggz.casus.bekijk({ casusnummer }))).toBe("niet_gevonden");
  });

  test("wie er niet over gaat, wordt geweigerd", async () => {
    const ander = await regio.als("professional3.noord");
    expect(await weigeringVan(stelVoor(ander))).toBe("niet_gevonden");
    const zonderRol = await regio.als("manager.noord");
    expect(await weigeringVan(stelVoor(zonderRol))).toBe("geen_bevoegdheid");
    // The casusregisseur has no say over procesregie.
    const { soort: _, ...alsof } = voorstelCasusregie(casusnummer, vera.organisatieId);
    expect(await weigeringVan(casusregisseur.overdracht.stelVoor(metSleutel(alsof)))).toBe(
      "geen_bevoegdheid",
    );
  });

  test("een vervanger doet wat de casusregisseur mag", async () => {
    const invaller = await regio.als("professional3.noord");
    const { id: vervangerId } = await regio.persoon("professional3.noord");
    const { id: vervangenId } = await regio.persoon("professional2.noord");
    await regio.eigenaar.execute(sql`
      insert into vervanging (vervangen_id, vervanger_id, van, tot, ingesteld_door)
      values (${vervangenId}, ${vervangerId}, nu() - interval '1 hour', nu() + interval '1 day', ${vervangenId})`);
    expect(await stelVoor(invaller)).toBeTruthy();
  });
});

describe("een niveau omlaag waarbij de casusregisseur buiten de inzet valt", () => {
  const omlaag = (anders: object = {}) =>
    procesregisseur.beoordeling.legVast(
      metSleutel({ ...beoordeelTerugNaar2(casusnummer, "nu"), ...anders }),
    );

  beforeEach(async () => {
    await procesregisseur.beoordeling.legVast(metSleutel(beoordeelNaar3(casusnummer, "nu")));
    const emre = await regio.persoon("professional1.rvt-oost");
    const voorstel = { ...voorstelCasusregie(casusnummer, emre.organisatieId), gezienVolgnr: 2 };
    const { overdrachtId } = await casusregisseur.overdracht.stelVoor(metSleutel(voorstel));
    await accepteer(await regio.als("coordinator.rvt-oost"), overdrachtId!, emre.id);
  });

  test("wordt geweigerd, tot in dezelfde daad iemand haar overneemt", async () => {
    expect(await weigeringVan(omlaag())).toBe("casusregie_buiten_inzet");
    const { id } = await regio.persoon("professional2.noord");
    await omlaag({ casusregisseurId: id });
    expect(await stappen()).toContain("casusregie LT Noord toegewezen");
    expect(await procesregisseur.casus.bekijk({ casusnummer })).toMatchObject({ niveau: 2 });
    expect(await geven("regisseur_toegewezen")).toContain("professional1.rvt-oost");
  });

  test("verzet alleen wat buiten de inzet valt, en alleen naar een collega", async () => {
    const { id } = await regio.persoon("professional2.noord");
    const beide = { casusregisseurId: id, zichtOpVeiligheidId: id };
    expect(await weigeringVan(omlaag(beide))).toBe("regie_blijft");
    expect(await weigeringVan(omlaag({ casusregisseurId: vera.id }))).toBe(
      "persoon_hoort_niet_bij_organisatie",
    );
  });
});
