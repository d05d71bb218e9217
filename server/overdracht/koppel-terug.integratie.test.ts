import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  beoordeelNaar3,
  beoordeelTerugNaar2,
  voorstelNaar3,
  voorstelTerugNaar2,
} from "#db/voorbeeldregio/proef-invoer";
import { metSleutel } from "../proef/nieuwe-casus.ts";
import { maakOverdrachtproef, openCasusNaar3 } from "../proef/overdrachtproef.ts";
import type { Aanroeper, Persoon, Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";

let regio: Proefregio;
let noord: Aanroeper;
let oost: Aanroeper;
let selin: Aanroeper;
let maaike: Persoon;
let emre: Persoon;
let casusnummer: string;
let heen: string;

beforeAll(async () => {
  ({ regio, noord, oost, maaike, emre } = await maakOverdrachtproef());
  selin = await regio.als("professional1.noord");
});
afterAll(() => regio.sluit());

/** Selin hands a casus to the veiligheidsteam, and Lokaal team Noord keeps nothing. */
beforeEach(async () => {
  casusnummer = await openCasusNaar3(selin);
  const voorstel = voorstelNaar3(casusnummer, emre.organisatieId);
  heen = (await selin.overdracht.stelVoor(metSleutel(voorstel))).overdrachtId!;
  await oost.overdracht.accepteer(
    metSleutel({
      overdrachtId: heen,
      regisseurId: emre.id,
      vorigeHouder: "geen" as const,
      motivering: "De casusregisseur kent het huishouden.",
    }),
  );
});

const beoordeel = (wie = oost, anders: object = {}) =>
  wie.beoordeling.legVast(metSleutel({ ...beoordeelNaar3(casusnummer, "nu", 2), ...anders }));
const verteld = async (wie: Aanroeper) => {
  const { rijen } = await wie.bericht.lijst({});
  return rijen
    .filter((b) => b.casusnummer === casusnummer && b.zin.includes("terugkoppeling"))
    .map((b) => b.zin);
};
const inLijst = async (wie: Aanroeper) =>
  (await wie.overdracht.lijst({})).terugkoppelingen.filter((t) => t.casusnummer === casusnummer);

/** Back to niveau 2 and to Lokaal team Noord, with an overdracht of its own. */
async function terug(): Promise<string> {
  await oost.beoordeling.legVast(metSleutel(beoordeelTerugNaar2(casusnummer, "overdracht")));
  const { overdrachtId } = await oost.overdracht.stelVoor(
    metSleutel(voorstelTerugNaar2(casusnummer, maaike.organisatieId)),
  );
  return overdrachtId!;
}
const accepteerTerug = (overdrachtId: string) =>
  noord.overdracht.accepteer(
    metSleutel({ overdrachtId, regisseurId: maaike.id, vorigeHouder: "geen" as const }),
  );

const werktBij = (id: string, { organisatieId }: Persoon) =>
  regio.eigenaar.execute(
    sql`update gebruiker set organisatie_id = ${organisatieId} where id = ${id}`,
  );

describe("wie overdroeg, hoort later wat ervan werd", () => {
  test("als de ontvanger opnieuw beoordeelt: één keer, en zonder iets van de casus", async () => {
    expect(await verteld(noord)).toEqual([]);
    await beoordeel();
    await beoordeel();
    const zin = `${casusnummer}: terugkoppeling over de overdracht van procesregie van Lokaal team Noord aan Regionaal veiligheidsteam Oost: de casus is opnieuw beoordeeld.`;
    expect(await verteld(noord)).toEqual([zin]);
    expect(await verteld(selin)).toEqual([zin]);
    expect(await verteld(oost)).toEqual([]);
    expect(await verteld(await regio.als("manager.noord"))).toEqual([]);
  });

  test("ook als de casusregie bij hen bleef: in de lijst staat alleen hoe het ermee staat", async () => {
    await beoordeel();
    expect(await inLijst(noord)).toEqual([
      {
        overdrachtId: heen,
        casusnummer,
        soort: "procesregie",
        naar: "Regionaal veiligheidsteam Oost",
        wat: "opnieuw_beoordeeld",
        op: expect.any(String),
      },
    ]);
    expect(await inLijst(oost)).toEqual([]);
    const collega = await regio.als("professional3.noord");
    expect(await inLijst(collega)).toEqual([]);
    expect(await weigeringVan(collega.overdracht.bekijk({ overdrachtId: heen }))).toBe(
      "niet_gevonden",
    );
  });

  test("wie de casus nog leest, ziet het op de overdracht", async () => {
    expect((await oost.overdracht.bekijk({ overdrachtId: heen })).terugkoppeling).toBeNull();
    await beoordeel();
    expect((await oost.overdracht.bekijk({ overdrachtId: heen })).terugkoppeling).toMatchObject({
      wat: "opnieuw_beoordeeld",
    });
  });

  test("als de casus wordt afgesloten", async () => {
    await oost.afsluiting.sluitAf(
      metSleutel({ casusnummer, reden: "onterecht" as const, toelichting: "Niet nodig." }),
    );
    expect(await inLijst(selin)).toMatchObject([{ wat: "casus_afgesloten" }]);
    expect(await weigeringVan(selin.casus.bekijk({ casusnummer }))).toBe("niet_gevonden");
  });

  test("niet als de regie weer bij hen ligt; dan hoort de ander wat er verder gebeurt", async () => {
    await accepteerTerug(await terug());
    expect(await inLijst(noord)).toMatchObject([{ wat: "opnieuw_beoordeeld" }]);
    await noord.afsluiting.sluitAf(
      metSleutel({ casusnummer, reden: "onterecht" as const, toelichting: "Niet nodig." }),
    );
    expect(await inLijst(noord)).toHaveLength(1);
    expect(await inLijst(oost)).toMatchObject([
      { wat: "casus_afgesloten", naar: "Lokaal team Noord" },
    ]);
  });

  test("wie nu elders werkt, hoort niets; de coördinatoren wel", async () => {
    const { id } = await regio.persoon("professional1.noord");
    await werktBij(id, await regio.persoon("coordinator.ggz"));
    await beoordeel();
    expect(await inLijst(noord)).toHaveLength(1);
    expect(await inLijst(selin)).toEqual([]);
    await werktBij(id, maaike);
  });
});
