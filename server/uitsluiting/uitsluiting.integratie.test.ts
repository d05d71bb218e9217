import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LIJSTEN, OP_CASUS } from "../proef/aanroepen.ts";
import { doelVan } from "../proef/doel.ts";
import { openCasus } from "../proef/nieuwe-casus.ts";
import { openCasusNaar3 } from "../proef/overdrachtproef.ts";
import type { Aanroeper, Proefregio } from "../proef/proefregio.ts";
import { CASUS_TABELLEN } from "../proef/tabellen.ts";
import { maakUitsluitproef, type Uitsluitproef } from "../proef/uitsluitproef.ts";
import { weigeringVan } from "../proef/weigering.ts";
import { telRijen, zonderBewaking } from "../proef/zonder-bewaking.ts";

let proef: Uitsluitproef;
let regio: Proefregio;
let regisseur: Aanroeper;
let coordinator: Aanroeper;

beforeAll(async () => {
  proef = await maakUitsluitproef();
  ({ regio, regisseur, coordinator } = proef);
});
afterAll(() => regio.sluit());

const sleutel = () => randomUUID();

/** Everything the portal shows this person of lists and berichten, as one text. */
async function alleLijsten(wie: Aanroeper): Promise<string> {
  let tekst = "";
  for (const lijst of Object.values(LIJSTEN)) tekst += JSON.stringify(await lijst(wie));
  return tekst;
}

describe("wie is uitgesloten", () => {
  test.each([
    ["met regels per rij", () => regio.db],
    ["zonder regels per rij", () => regio.eigenaar],
  ] as const)("vindt de casus nergens meer, %s", async (_, laag) => {
    const { casusnummer, persoonId } = await proef.casusMetLisanne();
    const lisanne = await regio.als("professional2.ggz", laag());
    const [voor] = await Promise.all([alleLijsten(lisanne)]);
    expect(voor).toContain(casusnummer);
    const telling = (await lisanne.casus.lijst({})).aantal;
    const ongelezen = (await lisanne.sessie.ik({})).ongelezen;
    await proef.sluitUit(casusnummer, persoonId);
    expect(await alleLijsten(lisanne)).not.toContain(casusnummer);
    expect((await lisanne.casus.lijst({})).aantal).toBe(telling - 1);
    expect((await lisanne.sessie.ik({})).ongelezen).toBe(ongelezen - 1);
    expect(await lisanne.casus.lijst({ zoek: casusnummer })).toMatchObject({
      rijen: [],
      aantal: 0,
    });
    const doel = { ...(await doelVan(regio)), casusnummer };
    for (const naam of Object.keys(OP_CASUS).filter((n) => !n.startsWith("overdracht.")))
      expect(await weigeringVan(OP_CASUS[naam]!(lisanne, doel)), naam).toBe("niet_gevonden");
  });

  test("heeft ook in de databank geen rij meer te zien, behalve die van de uitsluiting zelf", async () => {
    const { casusnummer, persoonId } = await proef.casusMetLisanne();
    await proef.sluitUit(casusnummer, persoonId);
    const [{ id }] = (await regio.eigenaar.execute<{ id: string }>(
      sql`select id from casus where casusnummer = ${casusnummer}`,
    )) as unknown as [{ id: string }];
    const gezien = await zonderBewaking(regio, "professional2.ggz", async (tx) => {
      const over: string[] = [];
      for (const [tabel, kolom] of Object.entries(CASUS_TABELLEN))
        if ((await telRijen(tx, tabel as "casus", sql`t.${sql.identifier(kolom)} = ${id}`)) > 0)
          over.push(tabel);
      return over;
    });
    expect(gezien).toEqual(["uitsluiting"]);
  });

  test("hoort er niets meer over, en kan niet weer worden toegevoegd", async () => {
    const { casusnummer, persoonId } = await proef.casusMetLisanne();
    await proef.sluitUit(casusnummer, persoonId);
    const opnieuw = { casusnummer, sleutel: sleutel(), persoonId, doel: "Nog eens" };
    expect(await weigeringVan(regisseur.betrokkene.voegToe({ ...opnieuw, zicht: "lezen" }))).toBe(
      "persoon_kan_niet_meedoen",
    );
    expect(await weigeringVan(proef.sluitUit(casusnummer, persoonId))).toBe("is_al_uitgesloten");
    const [rij] = await regio.eigenaar.execute<{ n: number }>(sql`
      select count(*)::int as n from bericht b where b.casusnummer = ${casusnummer}
         and b.ontvanger_id = ${persoonId} and b.soort like 'uitsluiting%'`);
    expect(rij!.n).toBe(0);
  });

  test("ziet na het einde van de uitsluiting weer wat de functie ziet, en doet niet vanzelf weer mee", async () => {
    const { casusnummer, persoonId } = await proef.casusMetLisanne();
    await proef.sluitUit(casusnummer, persoonId);
    const { rijen } = await coordinator.uitsluiting.lijst({ casusnummer });
    expect(rijen).toMatchObject([{ naam: "Lisanne Poelstra", doorZichzelf: false }]);
    const daad = { casusnummer, sleutel: sleutel(), uitsluitingId: rijen[0]!.id };
    await coordinator.uitsluiting.beeindig(daad);
    expect((await coordinator.uitsluiting.lijst({ casusnummer })).rijen).toEqual([]);
    const lisanne = await regio.als("professional2.ggz");
    expect(await weigeringVan(lisanne.casus.bekijk({ casusnummer }))).toBe("niet_gevonden");
    expect(JSON.stringify(await lisanne.bericht.lijst({}))).toContain(casusnummer);
  });
});

describe("een regisseur die het huishouden kent", () => {
  test("meldt dat zelf: de casus is voor hem weg en zonder regisseur, en de coördinator weet het", async () => {
    const casusnummer = await openCasus(regisseur);
    await regisseur.uitsluiting.meldZelf({ casusnummer, sleutel: sleutel() });
    expect(await weigeringVan(regisseur.casus.bekijk({ casusnummer }))).toBe("niet_gevonden");
    const beeld = await coordinator.casus.bekijk({ casusnummer });
    if (beeld.beeld !== "volledig") throw new Error("the coordinator has regie");
    expect(beeld.regie.map((r) => [r.soort, r.persoon])).toEqual([
      ["procesregie", null],
      ["casusregie", null],
      ["zicht_op_veiligheid", null],
    ]);
    expect(beeld.verloop.map((v) => v.soort)).toContain("uitsluiting_vastgelegd");
    const { nuDoen } = await coordinator.dashboard.mijnDag({});
    expect(nuDoen).toContainEqual(
      expect.objectContaining({ soort: "regisseur_aanwijzen", casusnummer }),
    );
    const persoonId = await proef.idVan("professional1.noord");
    const opnieuw = { casusnummer, sleutel: sleutel(), soort: "procesregie" as const, persoonId };
    expect(await weigeringVan(coordinator.regie.wijsToe(opnieuw))).toBe("persoon_kan_niet_meedoen");
    // Who may not assign hears the same of everybody.
    const manager = await regio.als("manager.noord");
    for (const ander of [persoonId, await proef.idVan("professional2.noord")])
      expect(await weigeringVan(manager.regie.wijsToe({ ...opnieuw, persoonId: ander }))).toBe(
        "geen_bevoegdheid",
      );
  });
});

describe("een uitsluiting wordt geweigerd", () => {
  test("als dan niemand van de organisatie nog kan antwoorden", async () => {
    const casusnummer = await openCasus(regisseur);
    const persoonId = await proef.idVan("coordinator.noord");
    expect(await weigeringVan(proef.sluitUit(casusnummer, persoonId))).toBe(
      "niemand_kan_antwoorden",
    );
    const zelf = coordinator.uitsluiting.meldZelf({ casusnummer, sleutel: sleutel() });
    expect(await weigeringVan(zelf)).toBe("niemand_kan_antwoorden");
  });

  test("van wie om antwoord is gevraagd net zo; met een tweede coördinator mag het", async () => {
    const { casusnummer } = await doelVan(regio);
    const oost = await regio.als("coordinator.rvt-oost");
    const meld = () => oost.uitsluiting.meldZelf({ casusnummer, sleutel: sleutel() });
    expect(await weigeringVan(meld())).toBe("niemand_kan_antwoorden");
    const tweede = await proef.idVan("professional3.rvt-oost");
    const zet = (functies: string) =>
      regio.eigenaar.execute(
        sql`update gebruiker set functies = ${functies}::functie[] where id = ${tweede}`,
      );
    await zet("{professional,coordinator}");
    await meld();
    await zet("{professional}");
    expect(await weigeringVan(oost.casus.bekijk({ casusnummer }))).toBe("niet_gevonden");
    expect(JSON.stringify(await oost.overdracht.lijst({}))).not.toContain(casusnummer);
  });

  test("door wie geen regie heeft", async () => {
    const { casusnummer } = await proef.casusMetLisanne();
    const lisanne = await regio.als("professional2.ggz");
    const persoonId = await proef.idVan("professional1.ggz");
    expect(await weigeringVan(proef.sluitUit(casusnummer, persoonId, lisanne))).toBe(
      "geen_bevoegdheid",
    );
    expect(await weigeringVan(lisanne.uitsluiting.lijst({ casusnummer }))).toBe("niet_gevonden");
  });

  test("en een overdracht aan een organisatie waar niemand kan antwoorden ook", async () => {
    const casusnummer = await openCasusNaar3(regisseur);
    const oost = await regio.persoon("coordinator.rvt-oost");
    await proef.sluitUit(casusnummer, oost.id);
    const doel = { ...(await doelVan(regio)), casusnummer, organisatieId: oost.organisatieId };
    expect(await weigeringVan(OP_CASUS["overdracht.stelVoor"]!(regisseur, doel))).toBe(
      "niemand_kan_antwoorden",
    );
  });
});
