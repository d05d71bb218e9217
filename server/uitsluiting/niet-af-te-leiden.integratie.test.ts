import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { voorstelNaar3 } from "#db/voorbeeldregio/proef-invoer";
import { openCasusNaar3 } from "../proef/overdrachtproef.ts";
import type { Aanroeper, Proefregio } from "../proef/proefregio.ts";
import { maakUitsluitproef, type Uitsluitproef } from "../proef/uitsluitproef.ts";
import { weigeringVan } from "../proef/weigering.ts";

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

describe("wie meeleest, leidt nergens uit af wie is uitgesloten", () => {
  test("in het verloop staat voor hen niet dat iemand is uitgesloten", async () => {
    const { casusnummer } = await proef.casusMetLisanne();
    await proef.sluitUit(casusnummer, await proef.idVan("professional3.noord"), coordinator);
    const lisanne = await regio.als("professional2.ggz");
    const soorten = async (wie: Aanroeper) =>
      (await wie.casus.verloop({ casusnummer })).rijen.map((r) => r.soort);
    expect(await soorten(coordinator)).toContain("uitsluiting_vastgelegd");
    expect(await soorten(lisanne)).not.toContain("uitsluiting_vastgelegd");
  });

  test("bij een functie blijven dezelfde namen staan; wie regie heeft ziet wie er over is", async () => {
    const { casusnummer } = await proef.casusMetLisanne();
    const lisanne = await regio.als("professional2.ggz");
    const namen = async (wie: Aanroeper) => {
      const beeld = await wie.casus.bekijk({ casusnummer });
      if (beeld.beeld !== "volledig") throw new Error("reads the casus");
      return beeld.toegang.map((t) => [t.organisatie, t.functie, t.gebruiker, t.mensen]);
    };
    const [voor, voorRegie] = [await namen(lisanne), await namen(regisseur)];
    const { id, naam } = await regio.persoon("manager.noord");
    expect(JSON.stringify(voor)).toContain(naam);
    await proef.sluitUit(casusnummer, id);
    expect(await namen(lisanne)).toEqual(voor);
    expect(JSON.stringify(voorRegie)).toContain(naam);
    expect(JSON.stringify(await namen(regisseur))).not.toContain(naam);
  });

  test("een regisseur die zich meldt, is voor hen vertrokken als ieder ander", async () => {
    const { casusnummer } = await proef.casusMetLisanne();
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
    const { casusnummer } = await proef.casusMetLisanne();
    const persoonId = await proef.idVan("professional1.ggz");
    const invoer = { casusnummer, sleutel: sleutel(), persoonId, doel: "Nog een behandeling" };
    await regisseur.betrokkene.voegToe({ ...invoer, zicht: "lezen" });
    await proef.sluitUit(casusnummer, persoonId);
    const lisanne = await regio.als("professional2.ggz");
    const { rijen } = await lisanne.casus.verloop({ casusnummer });
    expect(rijen[0]!.soort).toBe("betrokkenheid_beeindigd");
  });
});

test("wie is uitgesloten, blijkt niet bij accepteren door wie niet mag accepteren", async () => {
  const casusnummer = await openCasusNaar3(regisseur);
  const [uit, mee] = [
    await proef.idVan("professional1.rvt-oost"),
    await proef.idVan("professional2.rvt-oost"),
  ];
  const { organisatieId } = await regio.persoon("professional1.rvt-oost");
  const voorstel = { ...voorstelNaar3(casusnummer, organisatieId), sleutel: sleutel() };
  const overdrachtId = (await regisseur.overdracht.stelVoor(voorstel)).overdrachtId!;
  await proef.sluitUit(casusnummer, uit);
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
