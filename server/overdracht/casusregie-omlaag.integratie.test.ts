import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  beoordeelNaar3,
  beoordeelTerugNaar2,
  voorstelCasusregie,
  voorstelNaar3,
  voorstelTerugNaar2,
} from "#db/voorbeeldregio/proef-invoer";
import { wieHoorde } from "../proef/berichten.ts";
import { metSleutel, openCasus } from "../proef/nieuwe-casus.ts";
import { maakOverdrachtproef, openCasusNaar3 } from "../proef/overdrachtproef.ts";
import type { Aanroeper, Persoon, Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";

type Voorstel = Omit<Parameters<Aanroeper["overdracht"]["stelVoor"]>[0], "sleutel">;
let regio: Proefregio;
let noord: Aanroeper;
let oost: Aanroeper;
let maaike: Persoon;
let emre: Persoon;
let casusnummer: string;

beforeAll(async () => {
  ({ regio, noord, oost, maaike, emre } = await maakOverdrachtproef());
});
afterAll(() => regio.sluit());

const stelVoor = async (wie: Aanroeper, wat: Voorstel, gezienVolgnr = 2) =>
  (await wie.overdracht.stelVoor(metSleutel({ ...wat, gezienVolgnr }))).overdrachtId!;
const accepteer = (wie: Aanroeper, overdrachtId: string, regisseurId: string, casusregie = false) =>
  wie.overdracht.accepteer(
    metSleutel({
      overdrachtId,
      regisseurId,
      vorigeHouder: "stand" as const,
      casusregisseurId: casusregie ? regisseurId : null,
    }),
  );
/** Which at niveau 2 is no part of the inzet. */
async function geefCasusregieAanOost(): Promise<void> {
  const voorstel = voorstelCasusregie(casusnummer, emre.organisatieId);
  await accepteer(oost, await stelVoor(noord, voorstel), emre.id);
}

describe("een niveau omlaag waarbij de casusregisseur buiten de inzet valt", () => {
  const omlaag = (anders: object = {}) =>
    noord.beoordeling.legVast(metSleutel({ ...beoordeelTerugNaar2(casusnummer, "nu"), ...anders }));

  beforeEach(async () => {
    casusnummer = await openCasus(noord);
    await noord.beoordeling.legVast(metSleutel(beoordeelNaar3(casusnummer, "nu")));
    await geefCasusregieAanOost();
  });

  test("wordt geweigerd, tot in dezelfde daad iemand haar overneemt", async () => {
    expect(await weigeringVan(omlaag())).toBe("casusregie_buiten_inzet");
    const { id } = await regio.persoon("professional2.noord");
    await omlaag({ casusregisseurId: id });
    const [stap] = await regio.eigenaar.execute(sql`
      select o.korte_naam as houder, r.aard from regie_stap r join casus c on c.id = r.casus_id
        join organisatie o on o.id = r.organisatie_id
       where c.casusnummer = ${casusnummer} and r.soort = 'casusregie' order by r.volgnr desc limit 1`);
    expect(stap).toEqual({ houder: "LT Noord", aard: "toegewezen" });
    expect(await noord.casus.bekijk({ casusnummer })).toMatchObject({ niveau: 2 });
    expect(await wieHoorde(regio, casusnummer, "regisseur_toegewezen")).toContain(
      "professional1.rvt-oost",
    );
  });

  test("verzet alleen wat buiten de inzet valt, en alleen naar een collega", async () => {
    const { id } = await regio.persoon("professional2.noord");
    const beide = { casusregisseurId: id, zichtOpVeiligheidId: id };
    expect(await weigeringVan(omlaag(beide))).toBe("regie_blijft");
    const { id: ander } = await regio.persoon("coordinator.ggz");
    expect(await weigeringVan(omlaag({ casusregisseurId: ander }))).toBe(
      "persoon_hoort_niet_bij_organisatie",
    );
  });
});

test("een overdracht van casusregie vervalt als die casusregie met iets anders meeging; beide kanten horen het", async () => {
  casusnummer = await openCasusNaar3(noord);
  const heen = await stelVoor(noord, voorstelNaar3(casusnummer, emre.organisatieId), 1);
  await accepteer(oost, heen, emre.id);
  await geefCasusregieAanOost();
  const { organisatieId: ggz } = await regio.persoon("coordinator.ggz");
  const open = await stelVoor(oost, voorstelCasusregie(casusnummer, ggz));

  // The casusregie of the veiligheidsteam goes along.
  await oost.beoordeling.legVast(metSleutel(beoordeelTerugNaar2(casusnummer, "overdracht")));
  const terug = await stelVoor(oost, voorstelTerugNaar2(casusnummer, maaike.organisatieId));
  await accepteer(noord, terug, maaike.id, true);

  const [stand] = await regio.eigenaar.execute<{ status: string }>(
    sql`select status from overdracht where id = ${open}`,
  );
  expect(stand!.status).toBe("vervallen");
  const coordinator = await regio.als("coordinator.ggz");
  expect(await weigeringVan(accepteer(coordinator, open, maaike.id))).toBe("al_afgehandeld");
  for (const wie of [coordinator, oost])
    expect((await wie.bericht.lijst({})).rijen.map((b) => b.zin)).toContainEqual(
      expect.stringMatching(`${casusnummer}: .*casusregie.* vervallen`),
    );
});
