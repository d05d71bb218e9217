import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { beoordeelNaar3, voorstelNaar3 } from "#db/voorbeeldregio/proef-invoer";
import { LIJSTEN, OP_CASUS } from "../proef/aanroepen.ts";
import { doelVan } from "../proef/doel.ts";
import { openCasus } from "../proef/nieuwe-casus.ts";
import { type Aanroeper, maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { CASUS_TABELLEN } from "../proef/tabellen.ts";
import { weigeringVan } from "../proef/weigering.ts";
import { telRijen, zonderBewaking } from "../proef/zonder-bewaking.ts";

let regio: Proefregio;
let regisseur: Aanroeper;
let coordinator: Aanroeper;

beforeAll(async () => {
  regio = await maakProefregio();
  regisseur = await regio.als("professional1.noord");
  coordinator = await regio.als("coordinator.noord");
});
afterAll(() => regio.sluit());

const sleutel = () => randomUUID();
const idVan = async (adres: string) => (await regio.persoon(adres)).id;

const nieuweCasus = () => openCasus(regisseur);

/** A casus of Noord in which Lisanne of the ggz takes part and has been told of it. */
async function casusMetLisanne() {
  const casusnummer = await nieuweCasus();
  const persoonId = await idVan("professional2.ggz");
  const invoer = { casusnummer, sleutel: sleutel(), persoonId };
  await regisseur.betrokkene.voegToe({ ...invoer, doel: "Behandeling", zicht: "bijdragen" });
  return { casusnummer, persoonId };
}
const sluitUit = (casusnummer: string, persoonId: string, wie = regisseur) =>
  wie.uitsluiting.sluitUit({ casusnummer, persoonId, sleutel: sleutel() });

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
    const { casusnummer, persoonId } = await casusMetLisanne();
    const lisanne = await regio.als("professional2.ggz", laag());
    const [voor] = await Promise.all([alleLijsten(lisanne)]);
    expect(voor).toContain(casusnummer);
    const telling = (await lisanne.casus.lijst({})).aantal;
    const ongelezen = (await lisanne.sessie.ik({})).ongelezen;
    await sluitUit(casusnummer, persoonId);
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
    const { casusnummer, persoonId } = await casusMetLisanne();
    await sluitUit(casusnummer, persoonId);
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
    const { casusnummer, persoonId } = await casusMetLisanne();
    await sluitUit(casusnummer, persoonId);
    const opnieuw = { casusnummer, sleutel: sleutel(), persoonId, doel: "Nog eens" };
    expect(await weigeringVan(regisseur.betrokkene.voegToe({ ...opnieuw, zicht: "lezen" }))).toBe(
      "persoon_kan_niet_meedoen",
    );
    expect(await weigeringVan(sluitUit(casusnummer, persoonId))).toBe("is_al_uitgesloten");
    const [rij] = await regio.eigenaar.execute<{ n: number }>(sql`
      select count(*)::int as n from bericht b where b.casusnummer = ${casusnummer}
         and b.ontvanger_id = ${persoonId} and b.soort like 'uitsluiting%'`);
    expect(rij!.n).toBe(0);
  });

  test("ziet na het einde van de uitsluiting weer wat de functie ziet, en doet niet vanzelf weer mee", async () => {
    const { casusnummer, persoonId } = await casusMetLisanne();
    await sluitUit(casusnummer, persoonId);
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
    const casusnummer = await nieuweCasus();
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
    const persoonId = await idVan("professional1.noord");
    const opnieuw = { casusnummer, sleutel: sleutel(), soort: "procesregie" as const, persoonId };
    expect(await weigeringVan(coordinator.regie.wijsToe(opnieuw))).toBe("persoon_kan_niet_meedoen");
    // Who may not assign hears the same of everybody.
    const manager = await regio.als("manager.noord");
    for (const ander of [persoonId, await idVan("professional2.noord")])
      expect(await weigeringVan(manager.regie.wijsToe({ ...opnieuw, persoonId: ander }))).toBe(
        "geen_bevoegdheid",
      );
  });

  test("blijkt niet bij accepteren door wie niet mag accepteren", async () => {
    const casusnummer = await nieuweCasus();
    const [uit, mee] = [
      await idVan("professional1.rvt-oost"),
      await idVan("professional2.rvt-oost"),
    ];
    const { organisatieId } = await regio.persoon("professional1.rvt-oost");
    const beoordeling = beoordeelNaar3(casusnummer, "overdracht");
    await regisseur.beoordeling.legVast({ ...beoordeling, sleutel: sleutel() });
    const voorstel = { ...voorstelNaar3(casusnummer, organisatieId), sleutel: sleutel() };
    const overdrachtId = (await regisseur.overdracht.stelVoor(voorstel)).overdrachtId!;
    await sluitUit(casusnummer, uit);
    const antwoord = {
      overdrachtId,
      vorigeHouder: "geen" as const,
      motivering: "Tijdelijk, tot er iemand met het profiel is.",
    };
    const manager = await regio.als("manager.rvt-oost");
    const gehoord = await Promise.all(
      [uit, mee].map((id) => {
        const wie = { regisseurId: id, casusregisseurId: id, sleutel: sleutel() };
        return weigeringVan(manager.overdracht.accepteer({ ...antwoord, ...wie }));
      }),
    );
    expect(gehoord[0]).toBe(gehoord[1]);
    const oost = await regio.als("coordinator.rvt-oost");
    const poging = oost.overdracht.accepteer({ ...antwoord, regisseurId: uit, sleutel: sleutel() });
    expect(await weigeringVan(poging)).toBe("persoon_kan_niet_meedoen");
  });

  test("en wie alleen meeleest, ziet in het verloop niet dat iemand is uitgesloten", async () => {
    const { casusnummer } = await casusMetLisanne();
    await sluitUit(casusnummer, await idVan("professional3.noord"), coordinator);
    const lisanne = await regio.als("professional2.ggz");
    const soorten = async (wie: Aanroeper) =>
      (await wie.casus.verloop({ casusnummer })).rijen.map((r) => r.soort);
    expect(await soorten(coordinator)).toContain("uitsluiting_vastgelegd");
    expect(await soorten(lisanne)).not.toContain("uitsluiting_vastgelegd");
  });
});

describe("wie meeleest, leidt nergens uit af wie is uitgesloten", () => {
  test("bij een functie blijven dezelfde namen staan; wie regie heeft ziet wie er over is", async () => {
    const { casusnummer } = await casusMetLisanne();
    const lisanne = await regio.als("professional2.ggz");
    const namen = async (wie: Aanroeper) => {
      const beeld = await wie.casus.bekijk({ casusnummer });
      if (beeld.beeld !== "volledig") throw new Error("reads the casus");
      return beeld.toegang.map((t) => [t.organisatie, t.functie, t.gebruiker, t.mensen]);
    };
    const [voor, voorRegie] = [await namen(lisanne), await namen(regisseur)];
    const { id, naam } = await regio.persoon("manager.noord");
    expect(JSON.stringify(voor)).toContain(naam);
    await sluitUit(casusnummer, id);
    expect(await namen(lisanne)).toEqual(voor);
    expect(JSON.stringify(voorRegie)).toContain(naam);
    expect(JSON.stringify(await namen(regisseur))).not.toContain(naam);
  });

  test("een regisseur die zich meldt, is voor hen vertrokken als ieder ander", async () => {
    const { casusnummer } = await casusMetLisanne();
    const lisanne = await regio.als("professional2.ggz");
    await regisseur.uitsluiting.meldZelf({ casusnummer, sleutel: sleutel() });
    const vertrek = async (wie: Aanroeper) =>
      (await wie.casus.verloop({ casusnummer })).rijen
        .filter((r) => r.soort === "regisseur_vertrokken")
        .map((r) => [r.door, r.organisatie, r.namens]);
    const { naam } = await regio.persoon("professional1.noord");
    expect(await vertrek(coordinator)).toEqual([[naam, "Lokaal team Noord", null]]);
    expect(await vertrek(lisanne)).toEqual([[null, "Lokaal team Noord", null]]);
    const beeld = await lisanne.casus.bekijk({ casusnummer });
    if (beeld.beeld !== "volledig") throw new Error("Lisanne reads");
    expect(beeld.verloop[0]).toMatchObject({ soort: "regisseur_vertrokken", door: null });
  });

  test("en wie meedeed, doet niet meer mee, net als wie gaat", async () => {
    const { casusnummer } = await casusMetLisanne();
    const persoonId = await idVan("professional1.ggz");
    const invoer = { casusnummer, sleutel: sleutel(), persoonId, doel: "Nog een behandeling" };
    await regisseur.betrokkene.voegToe({ ...invoer, zicht: "lezen" });
    await sluitUit(casusnummer, persoonId);
    const lisanne = await regio.als("professional2.ggz");
    const { rijen } = await lisanne.casus.verloop({ casusnummer });
    expect(rijen[0]!.soort).toBe("betrokkenheid_beeindigd");
  });
});

describe("een uitsluiting wordt geweigerd", () => {
  test("als dan niemand van de organisatie nog kan antwoorden", async () => {
    const casusnummer = await nieuweCasus();
    const persoonId = await idVan("coordinator.noord");
    expect(await weigeringVan(sluitUit(casusnummer, persoonId))).toBe("niemand_kan_antwoorden");
    const zelf = coordinator.uitsluiting.meldZelf({ casusnummer, sleutel: sleutel() });
    expect(await weigeringVan(zelf)).toBe("niemand_kan_antwoorden");
  });

  test("van wie om antwoord is gevraagd net zo; met een tweede coördinator mag het", async () => {
    const { casusnummer } = await doelVan(regio);
    const oost = await regio.als("coordinator.rvt-oost");
    const meld = () => oost.uitsluiting.meldZelf({ casusnummer, sleutel: sleutel() });
    expect(await weigeringVan(meld())).toBe("niemand_kan_antwoorden");
    const tweede = await idVan("professional3.rvt-oost");
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
    const { casusnummer } = await casusMetLisanne();
    const lisanne = await regio.als("professional2.ggz");
    const persoonId = await idVan("professional1.ggz");
    expect(await weigeringVan(sluitUit(casusnummer, persoonId, lisanne))).toBe("geen_bevoegdheid");
    expect(await weigeringVan(lisanne.uitsluiting.lijst({ casusnummer }))).toBe("niet_gevonden");
  });

  test("en een overdracht aan een organisatie waar niemand kan antwoorden ook", async () => {
    const casusnummer = await nieuweCasus();
    const oost = await regio.persoon("coordinator.rvt-oost");
    await sluitUit(casusnummer, oost.id);
    const doel = { ...(await doelVan(regio)), casusnummer, organisatieId: oost.organisatieId };
    const beoordeling = beoordeelNaar3(casusnummer, "overdracht");
    await regisseur.beoordeling.legVast({ ...beoordeling, sleutel: sleutel() });
    expect(await weigeringVan(OP_CASUS["overdracht.stelVoor"]!(regisseur, doel))).toBe(
      "niemand_kan_antwoorden",
    );
  });
});
