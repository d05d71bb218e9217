import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Huis, type Huishoudproef, KIND, maakHuishoudproef } from "../proef/huishoudproef.ts";
import { ingevuldDoor } from "../proef/nieuwe-casus.ts";
import type { Aanroeper, Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";
import { telRijen, zonderBewaking } from "../proef/zonder-bewaking.ts";

let proef: Huishoudproef;
let regio: Proefregio;
let regisseur: Aanroeper;
let huis: Huis;

beforeAll(async () => {
  proef = await maakHuishoudproef();
  ({ regio, regisseur } = proef);
});
afterAll(() => regio.sluit());
beforeEach(async () => {
  huis = await proef.nieuw();
});

describe("bij het openen: is dit huishouden al bekend?", () => {
  const ANDER = { aanduiding: "Gezin Bekendestra", woonplaats: "Voorbeelddam" };
  async function vraag(wie: Aanroeper, anders: object = {}) {
    const invoer = await ingevuldDoor(wie);
    const leden = [{ ...invoer.leden[0]!, naam: "Iemand Anders" }];
    return wie.casus.herken({ ...invoer, leden, huishouden: ANDER, ...anders });
  }
  const NOORD = [{ organisatie: "Lokaal team Noord", telefoon: expect.any(String) }];
  let zuid: Aanroeper;
  beforeAll(async () => {
    zuid = await regio.als("professional1.zuid");
  });

  test("noemt alleen de organisatie en haar telefoon, en wordt altijd vastgelegd", async () => {
    const { id } = await regio.persoon("professional1.zuid");
    const vastgelegd = async () =>
      telRijen(
        regio.eigenaar,
        "inzage",
        sql`t.soort = 'huishouden_herkennen' and t.gebruiker_id = ${id}`,
      );
    expect(await vraag(zuid)).toEqual({ bekendBij: [] });
    await regisseur.huishouden.wijzig(
      huis.bij({ ...ANDER, aanduiding: "Bekendestra, huishouden" }),
    );
    expect(await vraag(zuid)).toEqual({ bekendBij: NOORD });
    expect(await vastgelegd()).toBe(2);
  });

  test("herkent aan een adres en aan een naam, en na een wijziging niet meer", async () => {
    const adres = { straat: "Proeflaan", huisnummer: "5", postcode: "1234 AB", geheim: false };
    await regisseur.huishouden.legAdresVast(huis.bij(adres));
    await regisseur.huishouden.voegLidToe(huis.bij({ ...KIND, naam: "Isa Uniekelaar" }));
    const leden = [
      { naam: "Uniekelaar, Isa", rol: "kind", leeftijdsgroep: "16_plus", geinformeerd: true },
    ];
    expect(
      (await vraag(zuid, { huishouden: { ...ANDER, aanduiding: "X" }, adres })).bekendBij,
    ).toEqual(NOORD);
    expect(
      (await vraag(zuid, { huishouden: { ...ANDER, aanduiding: "X" }, leden })).bekendBij,
    ).toEqual(NOORD);
    await regisseur.huishouden.legAdresVast(huis.bij({ ...adres, huisnummer: "6" }));
    await regisseur.huishouden.laatVertrekken(
      huis.bij({ lidId: (await huis.lid("Isa Uniekelaar")).id }),
    );
    expect(
      (await vraag(zuid, { huishouden: { ...ANDER, aanduiding: "X" }, adres, leden })).bekendBij,
    ).toEqual([]);
  });

  test("raadt geen geheim adres, ook niet als het klopt", async () => {
    const adres = { straat: "Schuilkade", huisnummer: "78", postcode: "9999 ZY", geheim: true };
    await regisseur.huishouden.legAdresVast(huis.bij(adres));
    const los = { huishouden: { ...ANDER, aanduiding: "Y" }, adres: { ...adres, geheim: false } };
    expect((await vraag(zuid, los)).bekendBij).toEqual([]);
  });

  test("zegt met een geheim adres ook niet in welke plaats, wat men ook vraagt", async () => {
    const eigen = { huishouden: { aanduiding: "Gezin Verborgema", woonplaats: "Voorbeelddam" } };
    await regisseur.huishouden.wijzig(huis.bij(eigen.huishouden));
    const adres = { straat: "Schuilkade", huisnummer: "79", postcode: "9999 ZX" };
    const geheim = { ...eigen, adres: { ...adres, geheim: true } };
    expect((await vraag(zuid, eigen)).bekendBij).toEqual(NOORD);
    expect((await vraag(zuid, geheim)).bekendBij).toEqual([]);
    await regisseur.huishouden.legAdresVast(huis.bij(geheim.adres));
    expect((await vraag(zuid, eigen)).bekendBij).toEqual([]);
    await regisseur.huishouden.legAdresVast(huis.bij({ ...adres, geheim: false }));
    expect((await vraag(zuid, eigen)).bekendBij).toEqual(NOORD);
  });

  test("vraagt men in het eigen werkgebied, met eigen regisseurs", async () => {
    const elders = (await regisseur.casus.bereidVoor({})).werkgebieden[0]!.id;
    expect(await weigeringVan(vraag(zuid, { werkgebiedId: elders }))).toBe(
      "organisatie_buiten_werkgebied",
    );
    const vreemd = (await regio.persoon("professional1.noord")).id;
    expect(await weigeringVan(vraag(zuid, { procesregisseurId: vreemd }))).toBe(
      "persoon_hoort_niet_bij_organisatie",
    );
  });

  test("bestaat de casus niet voor wie is uitgesloten, wel voor een collega", async () => {
    const eigen = { huishouden: { aanduiding: "Gezin Uitgeslotema", woonplaats: "Voorbeelddam" } };
    await regisseur.huishouden.wijzig(huis.bij(eigen.huishouden));
    const { id } = await regio.persoon("professional1.zuid");
    await regio.eigenaar.execute(sql`
      insert into uitsluiting (casus_id, gebruiker_id, door_zichzelf, van)
      select id, ${id}, true, nu() from casus where casusnummer = ${huis.casusnummer}`);
    expect((await vraag(zuid, eigen)).bekendBij).toEqual([]);
    expect((await vraag(await regio.als("professional2.zuid"), eigen)).bekendBij).toEqual(NOORD);
  });

  test("is alleen voor wie een casus kan openen", async () => {
    const invoer = await ingevuldDoor(regisseur);
    for (const adres of ["professional2.ggz", "manager.noord", "beheerder", "fg"])
      expect(await weigeringVan((await regio.als(adres)).casus.herken(invoer))).toBe(
        "geen_bevoegdheid",
      );
  });

  test("uit de tabel is niets te lezen, ook niet met recht om te vragen", async () => {
    const rijen = await zonderBewaking(regio, "professional1.noord", (tx) =>
      telRijen(tx, "herkenning"),
    );
    expect(rijen).toBe(0);
    const hashes = await regio.eigenaar.execute<{ hash: string }>(sql`select hash from herkenning`);
    expect(hashes.length).toBeGreaterThan(60);
    for (const { hash } of hashes) expect(hash).toMatch(/^[\w-]{43}$/);
  });
});
