import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { WGS_CRITERIUM_CODES } from "#regiekaart/wgs";
import { opMoment } from "../proef/klok.ts";
import { openCasus } from "../proef/nieuwe-casus.ts";
import { type Aanroeper, maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";

let regio: Proefregio;
let regisseur: Aanroeper;
let ggz: Aanroeper;
let ggzId: string;
let casusnummer: string;

beforeAll(async () => {
  regio = await maakProefregio();
  regisseur = await regio.als("professional1.noord");
  ggz = await regio.als("professional2.ggz");
  ggzId = (await regio.persoon("professional2.ggz")).id;
});
afterAll(() => regio.sluit());

beforeEach(async () => {
  casusnummer = await openCasus(regisseur);
});

type Invoer = Parameters<Aanroeper["betrokkene"]["voegToe"]>[0];
const voegToe = (anders: Partial<Invoer> = {}, wie = regisseur) =>
  wie.betrokkene.voegToe({
    casusnummer,
    sleutel: randomUUID(),
    persoonId: ggzId,
    doel: "Behandeling",
    zicht: "bijdragen",
    ...anders,
  });
const noteer = () =>
  ggz.casus.noteer({ casusnummer, sleutel: randomUUID(), inhoud: "Zij was er vandaag." });

async function betrokkenen() {
  const beeld = await regisseur.casus.bekijk({ casusnummer });
  if (beeld.beeld !== "volledig") throw new Error("the regisseur sees the whole casus");
  return beeld.betrokkenen;
}
const eerste = async () => (await betrokkenen())[0]!.id;

async function dagOver(dagen: number): Promise<string> {
  const [rij] = await regio.eigenaar.execute<{ dag: string }>(
    sql`select to_char(nu() at time zone 'Europe/Amsterdam' + ${dagen} * interval '1 day', 'YYYY-MM-DD') as dag`,
  );
  return rij!.dag;
}

describe("een betrokkene", () => {
  test("ziet de casus en schrijft mee, met een toegangsrij op haar naam", async () => {
    expect(await weigeringVan(ggz.casus.bekijk({ casusnummer }))).toBe("niet_gevonden");
    await voegToe();
    await noteer();
    expect(await betrokkenen()).toMatchObject([
      { doel: "Behandeling", zicht: "bijdragen", afwijking: false, buitenInzet: false, tot: null },
    ]);
    const lijst = await ggz.casus.lijst({ regie: "mijn" });
    expect(lijst.rijen.map((r) => r.casusnummer)).toContain(casusnummer);
  });

  test("ziet niets meer zodra de regie haar betrokkenheid beëindigt", async () => {
    await voegToe();
    const betrokkenheidId = await eerste();
    await regisseur.betrokkene.beeindig({ casusnummer, sleutel: randomUUID(), betrokkenheidId });
    expect(await weigeringVan(noteer())).toBe("niet_gevonden");
    expect(await betrokkenen()).toEqual([]);
    const { rijen } = await ggz.bericht.lijst({});
    expect(rijen.find((b) => b.casusnummer === casusnummer)?.zin).toContain("doet niet meer mee");
  });

  test("stapt zelf terug, maar verandert niets aan haar eigen zicht", async () => {
    await voegToe({ zicht: "lezen" });
    const betrokkenheidId = await eerste();
    const daad = { casusnummer, sleutel: randomUUID(), betrokkenheidId };
    expect(
      await weigeringVan(ggz.betrokkene.wijzig({ ...daad, zicht: "bijdragen", tot: null })),
    ).toBe("geen_bevoegdheid");
    expect(await weigeringVan(noteer())).toBe("geen_bevoegdheid");
    await ggz.betrokkene.beeindig(daad);
    expect(await weigeringVan(ggz.casus.bekijk({ casusnummer }))).toBe("niet_gevonden");
  });

  test("verliest het zicht op de seconde waarop haar einddatum voorbij is", async () => {
    await voegToe({ tot: await dagOver(3) });
    const tot = new Date((await betrokkenen())[0]!.tot!);
    const ziet = () =>
      ggz.casus.bekijk({ casusnummer }).then(
        () => true,
        () => false,
      );
    // A session lasts hours, not days: the new one is begun at the other moment.
    const metKlok = async (moment: Date, verwacht: boolean) =>
      opMoment(regio, moment, async () => {
        ggz = await regio.als("professional2.ggz");
        expect(await ziet()).toBe(verwacht);
      });
    await metKlok(new Date(tot.getTime() - 1000), true);
    await metKlok(tot, false);
    ggz = await regio.als("professional2.ggz");
  });

  test("krijgt ander zicht met een nieuwe rij; wat was blijft staan", async () => {
    await voegToe();
    const betrokkenheidId = await eerste();
    await regisseur.betrokkene.wijzig({
      casusnummer,
      sleutel: randomUUID(),
      betrokkenheidId,
      zicht: "lezen",
      tot: await dagOver(10),
    });
    expect(await weigeringVan(noteer())).toBe("geen_bevoegdheid");
    const [rij] = await regio.eigenaar.execute<{ aantal: string }>(
      sql`select count(*) as aantal from betrokkenheid b join casus c on c.id = b.casus_id where c.casusnummer = ${casusnummer}`,
    );
    expect(Number(rij!.aantal)).toBe(2);
    expect(await betrokkenen()).toMatchObject([{ zicht: "lezen", doel: "Behandeling" }]);
  });
});

describe("toevoegen wordt geweigerd", () => {
  test("als iemand zichzelf toevoegt", async () => {
    const { id: persoonId } = await regio.persoon("coordinator.noord");
    const coordinator = await regio.als("coordinator.noord");
    expect(await weigeringVan(voegToe({ persoonId }, coordinator))).toBe("niet_voor_jezelf");
  });

  test("door een betrokkene, ook als die mag meeschrijven", async () => {
    await voegToe();
    const { id: persoonId } = await regio.persoon("professional1.linde");
    expect(await weigeringVan(voegToe({ persoonId }, ggz))).toBe("geen_bevoegdheid");
  });

  test("voor wie is uitgesloten, zonder te zeggen waarom", async () => {
    await regio.eigenaar.execute(sql`
      insert into uitsluiting (casus_id, gebruiker_id, door_zichzelf, van)
      select id, ${ggzId}, true, nu() - interval '1 minute' from casus where casusnummer = ${casusnummer}`);
    expect(await weigeringVan(voegToe())).toBe("persoon_kan_niet_meedoen");
  });

  test("van buiten de inzet zonder motivering en einddatum", async () => {
    const { id: persoonId } = await regio.persoon("professional3.rvt-oost");
    expect(await weigeringVan(voegToe({ persoonId }))).toBe("motivering_ontbreekt");
    const motivering = "Het team kijkt kort mee.";
    expect(await weigeringVan(voegToe({ persoonId, motivering }))).toBe("einddatum_ontbreekt");
    await voegToe({ persoonId, motivering, tot: await dagOver(5) });
    expect(await betrokkenen()).toMatchObject([{ afwijking: true, motivering }]);
  });
});

describe("iemand van het zorg- en veiligheidshuis", () => {
  const wgsToets = { doel: "systeemgericht" as const, criteria: [...WGS_CRITERIUM_CODES] };
  const buiten = async () => ({
    persoonId: (await regio.persoon("professional1.zvh")).id,
    motivering: "Haar kennis is nodig.",
    tot: await dagOver(10),
  });

  test("doet pas mee na de WGS-toets, ook onder de inzet; de tweede collega vraagt hem niet meer", async () => {
    expect(await weigeringVan(voegToe(await buiten()))).toBe("wgs_toets_ontbreekt");
    const half = { ...wgsToets, criteria: wgsToets.criteria.slice(1) };
    expect(await weigeringVan(voegToe({ ...(await buiten()), wgsToets: half }))).toBe(
      "wgs_toets_ontbreekt",
    );
    await voegToe({ ...(await buiten()), wgsToets });
    const { organisaties } = await regisseur.betrokkene.bereidVoor({ casusnummer });
    expect(organisaties.some((o) => o.wgsToetsNodig)).toBe(false);
    const { id } = await regio.persoon("professional2.zvh");
    await voegToe({ ...(await buiten()), persoonId: id });
  });
});
