import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dagOver, voorstelCasusregie } from "#db/voorbeeldregio/proef-invoer";
import { wieHoorde } from "../proef/berichten.ts";
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

const gehoord = (soort: string) => wieHoorde(regio, casusnummer, soort);

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
    expect(await gehoord("overdracht_voorgesteld")).toEqual(wie);
    expect(await gehoord("overdracht_geaccepteerd")).toEqual(wie);
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
    expect(await gehoord("overdracht_ingetrokken")).toEqual([
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
