import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { beoordeelNaar3 } from "#db/voorbeeldregio/proef-invoer";
import { WGS_CRITERIUM_CODES } from "#regiekaart/wgs";
import { openCasus } from "../proef/nieuwe-casus.ts";
import { type Aanroeper, maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";

let regio: Proefregio;
let regisseur: Aanroeper;
let gevraagde: Aanroeper;
let gevraagdeId: string;
let casusnummer: string;

beforeAll(async () => {
  regio = await maakProefregio();
  regisseur = await regio.als("professional1.noord");
  gevraagde = await regio.als("professional2.ggz");
  gevraagdeId = (await regio.persoon("professional2.ggz")).id;
});
afterAll(() => regio.sluit());

beforeEach(async () => {
  casusnummer = await openCasus(regisseur);
});

const vraag = (persoonId = gevraagdeId, wie = regisseur) =>
  wie.zichtOpVeiligheid.vraag({ casusnummer, sleutel: randomUUID(), persoonId });
const beeldVan = (wie: Aanroeper) => wie.casus.bekijk({ casusnummer });
async function antwoord(keuze: "geaccepteerd" | "niet_geaccepteerd", wie = gevraagde) {
  const [rij] = await regio.eigenaar.execute<{ id: string }>(
    sql`select z.id from zicht_vraag z join casus c on c.id = z.casus_id where c.casusnummer = ${casusnummer} order by z.op desc limit 1`,
  );
  return wie.zichtOpVeiligheid.antwoord({
    casusnummer,
    sleutel: randomUUID(),
    vraagId: rij!.id,
    antwoord: keuze,
  });
}
async function wieHeeftZicht() {
  const [rij] = await regio.eigenaar.execute<{ persoon: string | null; organisatie: string }>(sql`
    select g.email as persoon, o.korte_naam as organisatie from regie_stap r join casus c on c.id = r.casus_id
      join organisatie o on o.id = r.organisatie_id left join gebruiker g on g.id = r.persoon_id
     where c.casusnummer = ${casusnummer} and r.soort = 'zicht_op_veiligheid' order by r.volgnr desc limit 1`);
  return `${rij!.persoon?.split("@")[0] ?? "niemand"} (${rij!.organisatie})`;
}

describe("iemand van het zorg- en veiligheidshuis", () => {
  test("wordt pas gevraagd na de WGS-toets", async () => {
    const naar3 = beoordeelNaar3(casusnummer, "nu");
    const antwoorden = { ...naar3.antwoorden, ketenoverstijgend_nodig: "ja" as const };
    await regisseur.beoordeling.legVast({
      ...naar3,
      antwoorden,
      besluit: 4,
      sleutel: randomUUID(),
    });
    const { id: persoonId } = await regio.persoon("professional1.zvh");
    const stel = (criteria: readonly (typeof WGS_CRITERIUM_CODES)[number][]) =>
      regisseur.zichtOpVeiligheid.vraag({
        casusnummer,
        sleutel: randomUUID(),
        persoonId,
        wgsToets: { doel: "systeemgericht", criteria: [...criteria] },
      });
    expect(await weigeringVan(stel([]))).toBe("wgs_toets_ontbreekt");
    await stel(WGS_CRITERIUM_CODES);
  });
});

describe("wie gevraagd is om zicht op veiligheid", () => {
  test("ziet de stand van de casus en de vraag onder Nu doen, en verder niets", async () => {
    await vraag();
    expect(await beeldVan(gevraagde)).toMatchObject({
      beeld: "stand",
      zichtVraag: { aanMij: true, naam: null },
    });
    const { nuDoen, casussen } = await gevraagde.dashboard.mijnDag({});
    expect(nuDoen).toContainEqual(
      expect.objectContaining({ soort: "zicht_beantwoorden", casusnummer }),
    );
    expect(casussen.map((c) => c.casusnummer)).not.toContain(casusnummer);
    expect(await wieHeeftZicht()).toBe("professional1.noord (LT Noord)");
  });

  test("heeft het pas na de eigen acceptatie, en schrijft dan mee", async () => {
    await vraag();
    await antwoord("geaccepteerd");
    expect(await wieHeeftZicht()).toBe("professional2.ggz (GGZ)");
    expect(await beeldVan(gevraagde)).toMatchObject({
      beeld: "volledig",
      zicht: "bijdragen",
      zichtVraag: null,
    });
    expect(await weigeringVan(antwoord("niet_geaccepteerd"))).toBe("vraag_al_beantwoord");
  });

  test("ziet niets meer na een nee; wie het had, houdt het, en de regie hoort ervan", async () => {
    await vraag();
    await antwoord("niet_geaccepteerd");
    expect(await weigeringVan(beeldVan(gevraagde))).toBe("niet_gevonden");
    expect(await wieHeeftZicht()).toBe("professional1.noord (LT Noord)");
    const { rijen } = await regisseur.bericht.lijst({});
    expect(rijen.find((b) => b.casusnummer === casusnummer)?.zin).toContain(
      "zicht op veiligheid niet geaccepteerd",
    );
  });

  test("antwoordt zelf: niemand anders kan het, ook de regie niet", async () => {
    await vraag();
    expect(await weigeringVan(antwoord("geaccepteerd", regisseur))).toBe("geen_bevoegdheid");
    const ander = await regio.als("professional1.linde");
    expect(await weigeringVan(antwoord("geaccepteerd", ander))).toBe("niet_gevonden");
  });

  test("is het niet meer zodra een ander wordt gevraagd: er is één open vraag", async () => {
    await vraag();
    await vraag((await regio.persoon("professional1.linde")).id);
    expect(await weigeringVan(beeldVan(gevraagde))).toBe("niet_gevonden");
    const [rij] = await regio.eigenaar.execute<{ open: string }>(sql`
      select count(*) filter (where antwoord is null) as open from zicht_vraag z join casus c on c.id = z.casus_id
       where c.casusnummer = ${casusnummer}`);
    expect(Number(rij!.open)).toBe(1);
  });
});

describe("wie de vraag stelt", () => {
  test("en zichzelf noemt, heeft het meteen", async () => {
    const { id } = await regio.persoon("coordinator.noord");
    await vraag(id, await regio.als("coordinator.noord"));
    expect(await wieHeeftZicht()).toBe("coordinator.noord (LT Noord)");
  });

  test("en bij het openen een collega noemt, vraagt die; tot het antwoord heeft de coördinator het", async () => {
    const { id } = await regio.persoon("professional2.noord");
    casusnummer = await openCasus(regisseur, { zichtOpVeiligheidId: id });
    expect(await wieHeeftZicht()).toBe("niemand (LT Noord)");
    await antwoord("geaccepteerd", await regio.als("professional2.noord"));
    expect(await wieHeeftZicht()).toBe("professional2.noord (LT Noord)");
  });

  test("kan niet vragen buiten de inzet, of wie is uitgesloten", async () => {
    const { id } = await regio.persoon("professional1.rvt-oost");
    expect(await weigeringVan(vraag(id))).toBe("organisatie_niet_in_inzet");
    await regio.eigenaar.execute(sql`
      insert into uitsluiting (casus_id, gebruiker_id, door_zichzelf, van)
      select id, ${gevraagdeId}, true, nu() - interval '1 minute' from casus where casusnummer = ${casusnummer}`);
    expect(await weigeringVan(vraag())).toBe("persoon_kan_niet_meedoen");
  });
});
