import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { inDaad } from "#db/databank";
import { leesGeheimAdres } from "#db/huishouden";
import { openInvoer } from "#db/voorbeeldregio/proef-invoer";
import { LIJSTEN, OP_CASUS } from "../proef/aanroepen.ts";
import { bezwaarVan } from "../proef/bezwaar.ts";
import { type Aanroeper, maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { foutVan, weigeringVan } from "../proef/weigering.ts";
import { telRijen, zonderBewaking } from "../proef/zonder-bewaking.ts";
import { appRouter } from "../router.ts";

let regio: Proefregio;
let regisseur: Aanroeper;
let casusregisseur: Aanroeper;
let casusnummer: string;

const KIND = {
  naam: "Noor Proef",
  rol: "dochter",
  leeftijdsgroep: "onder_12",
  gezag: "een_ouder",
} as const;

beforeAll(async () => {
  regio = await maakProefregio();
  regisseur = await regio.als("professional1.noord");
  casusregisseur = await regio.als("professional2.noord");
});
afterAll(() => regio.sluit());

const metSleutel = <T>(invoer: T) => ({ ...invoer, sleutel: randomUUID() });
const bij = <T>(invoer: T) => metSleutel({ casusnummer, ...invoer });

beforeEach(async () => {
  const { ikId, werkgebieden } = await regisseur.casus.bereidVoor({});
  const invoer = openInvoer(ikId, werkgebieden[0]!.id);
  const { id } = await regio.persoon("professional2.noord");
  const uit = await regisseur.casus.open(metSleutel({ ...invoer, casusregisseurId: id }));
  casusnummer = uit.casusnummer!;
});

const thuis = (wie = regisseur) => wie.huishouden.bekijk({ casusnummer });
const lid = async (naam: string) => (await thuis()).leden.find((l) => l.naam === naam)!;
async function betrek(zicht: "lezen" | "bijdragen"): Promise<Aanroeper> {
  const { id } = await regio.persoon("professional2.ggz");
  await regisseur.betrokkene.voegToe(bij({ persoonId: id, doel: "Behandeling", zicht }));
  return regio.als("professional2.ggz");
}

describe("wie er in het huishouden is", () => {
  test("bepaalt wie regie of casusregie heeft, en niemand anders", async () => {
    await casusregisseur.huishouden.voegLidToe(bij(KIND));
    const { id: lidId } = await lid("Noor Proef");
    await regisseur.huishouden.wijzigLid(bij({ ...KIND, lidId, veiligContact: "Via school." }));
    expect(await lid("Noor Proef")).toMatchObject({
      gezag: "een_ouder",
      veiligContact: "Via school.",
    });
    const ggz = await betrek("bijdragen");
    expect((await thuis(ggz)).magWijzigen).toBe(false);
    const { aanduiding, woonplaats } = (await thuis()).huishouden!;
    for (const poging of [
      () => ggz.huishouden.voegLidToe(bij(KIND)),
      () => ggz.huishouden.wijzigLid(bij({ ...KIND, lidId })),
      () => ggz.huishouden.laatVertrekken(bij({ lidId })),
      () => ggz.huishouden.wijzig(bij({ aanduiding, woonplaats })),
    ])
      expect(await weigeringVan(poging())).toBe("geen_bevoegdheid");
  });

  test("vraagt wie gezag heeft over wie jonger is dan 16, ook bij het openen", async () => {
    const zonder = { ...KIND, gezag: null };
    expect(await foutVan(regisseur.huishouden.voegLidToe(bij(zonder)))).toMatchObject({
      weigering: "gezag_ontbreekt",
      veld: "gezag",
    });
    const { ikId, werkgebieden } = await regisseur.casus.bereidVoor({});
    const invoer = openInvoer(ikId, werkgebieden[0]!.id);
    const leden = [...invoer.leden, { ...zonder, geinformeerd: false }];
    expect(await foutVan(regisseur.casus.open(metSleutel({ ...invoer, leden })))).toMatchObject({
      weigering: "gezag_ontbreekt",
      veld: "leden.1.gezag",
    });
  });

  test("wie vertrekt, staat niet meer op de casus maar blijft te lezen; de laatste vertrekt niet", async () => {
    await regisseur.huishouden.voegLidToe(bij(KIND));
    const { id: lidId } = await lid("Noor Proef");
    await regisseur.huishouden.laatVertrekken(bij({ lidId }));
    const casus = await regisseur.casus.bekijk({ casusnummer });
    expect(JSON.stringify(casus)).not.toContain("Noor Proef");
    expect((await lid("Noor Proef")).vertrokkenOp).not.toBeNull();
    const opnieuw = regisseur.huishouden.laatVertrekken(bij({ lidId }));
    expect(await weigeringVan(opnieuw)).toBe("niet_gevonden");
    const { id: laatsteId } = await lid("Robin Proef");
    const laatste = regisseur.huishouden.laatVertrekken(bij({ lidId: laatsteId }));
    expect(await weigeringVan(laatste)).toBe("laatste_lid");
  });
});

describe("een zienswijze", () => {
  test("wordt per persoon gevraagd; wat mist staat op de casus, met de reden", async () => {
    await regisseur.huishouden.voegLidToe(bij(KIND));
    const { id: lidId, gemis } = await lid("Noor Proef");
    expect(gemis).toEqual(["zienswijze", "ouders_inlichten"]);
    const zonderReden = regisseur.huishouden.legZienswijzeVast(bij({ lidId, ouders: false }));
    expect(await foutVan(zonderReden)).toMatchObject({
      weigering: "waarom_niet_ontbreekt",
      veld: "reden",
    });
    await regisseur.huishouden.legZienswijzeVast(
      bij({ lidId, ouders: false, reden: "Zij logeert bij oma." }),
    );
    const casus = await regisseur.casus.bekijk({ casusnummer });
    if (casus.beeld !== "volledig") throw new Error("the regisseur sees the whole casus");
    expect(casus.leden[1]).toMatchObject({ gemis: ["zienswijze", "ouders_inlichten"] });
    const ggz = await betrek("bijdragen");
    await ggz.huishouden.legZienswijzeVast(bij({ lidId, ouders: true, zienswijze: "Naar oma." }));
    const nu = await lid("Noor Proef");
    expect(nu.gemis).toEqual([]);
    expect(nu.zienswijzen.map((z) => [z.zienswijze, z.reden, z.organisatie])).toEqual([
      ["Naar oma.", null, "GGZ Voorbeeldland"],
      [null, "Zij logeert bij oma.", "Lokaal team Noord"],
    ]);
  });

  test("wie alleen leest, legt er geen vast", async () => {
    const ggz = await betrek("lezen");
    const { id: lidId } = await lid("Robin Proef");
    const poging = ggz.huishouden.legZienswijzeVast(
      bij({ lidId, zelf: true, zienswijze: "Hulp." }),
    );
    expect(await weigeringVan(poging)).toBe("geen_bevoegdheid");
  });

  test("staat ingevuld waar een formulier het huishouden vraagt, kinderen apart", async () => {
    await regisseur.huishouden.voegLidToe(bij(KIND));
    const { id: kindId } = await lid("Noor Proef");
    const { id: ouderId } = await lid("Robin Proef");
    await regisseur.huishouden.legZienswijzeVast(
      bij({ lidId: kindId, ouders: true, zienswijze: "Naar oma." }),
    );
    await regisseur.huishouden.legZienswijzeVast(
      bij({ lidId: ouderId, zelf: true, zienswijze: "Rust." }),
    );
    const tekst = "Robin Proef (ouder): Rust.\n\nNoor Proef (dochter): Naar oma.";
    expect((await regisseur.beoordeling.bereidVoor({ casusnummer })).zienswijze).toBe(tekst);
    const { bekend } = await regisseur.overdracht.bereidVoor({ casusnummer });
    expect(bekend.zienswijze_huishouden).toBe(tekst);
  });

  test("in een andere leeftijdsgroep telt een vinkje van vroeger niet meer", async () => {
    const { id: lidId, naam, rol } = await lid("Robin Proef");
    expect((await lid("Robin Proef")).gemis).toEqual(["zienswijze"]);
    const jonger = { naam, rol, leeftijdsgroep: "12_tot_16", gezag: "voogd" } as const;
    await regisseur.huishouden.wijzigLid(bij({ lidId, ...jonger }));
    expect((await lid("Robin Proef")).gemis).toContain("ouders_inlichten");
  });
});

describe("een geheim adres", () => {
  const GEHEIM = { straat: "Schuilkade", huisnummer: "77 geheim", postcode: "9999 ZZ" };
  const verstop = () => regisseur.huishouden.legAdresVast(bij({ ...GEHEIM, geheim: true }));
  const keren = async () => {
    const [rij] = await regio.eigenaar.execute<{ n: number }>(sql`
      select count(*)::int as n from inzage i join casus c on c.id = i.casus_id
       where c.casusnummer = ${casusnummer} and i.soort = 'geheim_adres_bekijken'`);
    return rij!.n;
  };

  test("komt er één voor één uit, en elke keer wordt vastgelegd", async () => {
    const niets = regisseur.huishouden.geheimAdres({ casusnummer });
    expect(await weigeringVan(niets)).toBe("niet_gevonden");
    await verstop();
    expect(await regisseur.huishouden.geheimAdres({ casusnummer })).toEqual(GEHEIM);
    const ggz = await betrek("lezen");
    expect(await ggz.huishouden.geheimAdres({ casusnummer })).toEqual(GEHEIM);
    expect(await keren()).toBe(2);
  });

  test("staat in geen enkel ander antwoord", async () => {
    await verstop();
    const { procedures } = appRouter._def as unknown as {
      procedures: Record<string, { _def: { type: string } }>;
    };
    const lezingen = Object.keys(OP_CASUS).filter(
      (naam) => procedures[naam]!._def.type === "query" && naam !== "huishouden.geheimAdres",
    );
    const doel = { casusnummer, overdrachtId: "", persoonId: "", organisatieId: "", itemId: "" };
    const antwoorden: unknown[] = [
      await regio.eigenaar.execute(sql`select gegevens from gebeurtenis`),
      await regio.eigenaar.execute(sql`select gegevens from bericht`),
      await regio.eigenaar.execute(sql`select * from inzage`),
    ];
    for (const naam of lezingen)
      antwoorden.push(await OP_CASUS[naam]!(regisseur, doel).catch(() => null));
    for (const lijst of Object.values(LIJSTEN))
      antwoorden.push(await lijst(await regio.als("coordinator.noord")));
    const alles = JSON.stringify(antwoorden);
    for (const deel of Object.values(GEHEIM)) expect(alles.includes(deel), deel).toBe(false);
    expect(await thuis()).toMatchObject({ huishouden: { adres: null, geheimAdres: true } });
  });

  test("geeft ook de databank niet zonder de inzageregel van dat moment", async () => {
    await verstop();
    await regisseur.huishouden.geheimAdres({ casusnummer });
    const [{ id } = { id: "" }] = await regio.eigenaar.execute<{ id: string }>(
      sql`select id from casus where casusnummer = ${casusnummer}`,
    );
    const gezien = await zonderBewaking(regio, "professional1.noord", async (tx) => [
      await leesGeheimAdres(tx, id),
      await telRijen(tx, "huishouden_adres", sql`t.casus_id = ${id}`),
    ]);
    expect(gezien).toEqual([null, 0]);
    const vreemd = await zonderBewaking(regio, "coordinator.zuid", async (tx) => {
      const [rij] = await tx.execute<{ geheim: boolean }>(
        sql`select heeft_geheim_adres(${id}) as geheim`,
      );
      return rij!.geheim;
    });
    expect(vreemd).toBe(false);
  });

  test("dat niet meer geheim is, staat weer bij het huishouden", async () => {
    await verstop();
    await casusregisseur.huishouden.legAdresVast(
      bij({ ...GEHEIM, postcode: "9999zz", geheim: false }),
    );
    expect((await thuis()).huishouden).toMatchObject({ adres: GEHEIM, geheimAdres: false });
  });
});

describe("bij het openen: is dit huishouden al bekend?", () => {
  const ANDER = { aanduiding: "Gezin Bekendestra", woonplaats: "Voorbeelddam" };
  async function vraag(wie: Aanroeper, anders: object = {}) {
    const { ikId, werkgebieden } = await wie.casus.bereidVoor({});
    const invoer = openInvoer(ikId, werkgebieden[0]!.id);
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
    await regisseur.huishouden.wijzig(bij({ ...ANDER, aanduiding: "Bekendestra, huishouden" }));
    expect(await vraag(zuid)).toEqual({ bekendBij: NOORD });
    expect(await vastgelegd()).toBe(2);
  });

  test("herkent aan een adres en aan een naam, en na een wijziging niet meer", async () => {
    const adres = { straat: "Proeflaan", huisnummer: "5", postcode: "1234 AB", geheim: false };
    await regisseur.huishouden.legAdresVast(bij(adres));
    await regisseur.huishouden.voegLidToe(bij({ ...KIND, naam: "Isa Uniekelaar" }));
    const leden = [
      { naam: "Uniekelaar, Isa", rol: "kind", leeftijdsgroep: "16_plus", geinformeerd: true },
    ];
    expect(
      (await vraag(zuid, { huishouden: { ...ANDER, aanduiding: "X" }, adres })).bekendBij,
    ).toEqual(NOORD);
    expect(
      (await vraag(zuid, { huishouden: { ...ANDER, aanduiding: "X" }, leden })).bekendBij,
    ).toEqual(NOORD);
    await regisseur.huishouden.legAdresVast(bij({ ...adres, huisnummer: "6" }));
    await regisseur.huishouden.laatVertrekken(bij({ lidId: (await lid("Isa Uniekelaar")).id }));
    expect(
      (await vraag(zuid, { huishouden: { ...ANDER, aanduiding: "X" }, adres, leden })).bekendBij,
    ).toEqual([]);
  });

  test("raadt geen geheim adres, ook niet als het klopt", async () => {
    const adres = { straat: "Schuilkade", huisnummer: "78", postcode: "9999 ZY", geheim: true };
    await regisseur.huishouden.legAdresVast(bij(adres));
    const los = { huishouden: { ...ANDER, aanduiding: "Y" }, adres: { ...adres, geheim: false } };
    expect((await vraag(zuid, los)).bekendBij).toEqual([]);
  });

  test("zegt met een geheim adres ook niet in welke plaats, wat men ook vraagt", async () => {
    const eigen = { huishouden: { aanduiding: "Gezin Verborgema", woonplaats: "Voorbeelddam" } };
    await regisseur.huishouden.wijzig(bij(eigen.huishouden));
    const adres = { straat: "Schuilkade", huisnummer: "79", postcode: "9999 ZX" };
    const geheim = { ...eigen, adres: { ...adres, geheim: true } };
    expect((await vraag(zuid, eigen)).bekendBij).toEqual(NOORD);
    expect((await vraag(zuid, geheim)).bekendBij).toEqual([]);
    await regisseur.huishouden.legAdresVast(bij(geheim.adres));
    expect((await vraag(zuid, eigen)).bekendBij).toEqual([]);
    await regisseur.huishouden.legAdresVast(bij({ ...adres, geheim: false }));
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
    await regisseur.huishouden.wijzig(bij(eigen.huishouden));
    const { id } = await regio.persoon("professional1.zuid");
    await regio.eigenaar.execute(sql`
      insert into uitsluiting (casus_id, gebruiker_id, door_zichzelf, van)
      select id, ${id}, true, nu() from casus where casusnummer = ${casusnummer}`);
    expect((await vraag(zuid, eigen)).bekendBij).toEqual([]);
    expect((await vraag(await regio.als("professional2.zuid"), eigen)).bekendBij).toEqual(NOORD);
  });

  test("is alleen voor wie een casus kan openen", async () => {
    const { ikId, werkgebieden } = await regisseur.casus.bereidVoor({});
    const invoer = openInvoer(ikId, werkgebieden[0]!.id);
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

test("een zienswijze verandert niet meer; een daad schrijft alleen bij de eigen casus", async () => {
  const poging = regio.db.execute(sql`update lid_zienswijze set op = op`);
  expect(await bezwaarVan(poging)).toBe("geen recht");
  const vreemd = await regio.casusVan("Huishouden Zuidervaart");
  const sessieId = await regio.sessieVan("professional1.noord");
  const schrijf = inDaad(regio.db, async (tx) => {
    await tx.execute(sql`select betreed(${sessieId})`);
    await tx.execute(
      sql`insert into huishouden_adres values (${vreemd.id}, 'A', '1', '1000 AA', false)`,
    );
  });
  expect(await bezwaarVan(schrijf)).toBe("geen recht");
});
