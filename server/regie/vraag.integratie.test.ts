import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { beoordeelNaar3, voorstelNaar3 } from "#db/voorbeeldregio/proef-invoer";
import { metSleutel, openCasus } from "../proef/nieuwe-casus.ts";
import {
  type Aanroeper,
  maakProefregio,
  type Persoon,
  type Proefregio,
} from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";

const WAAROM = "Wij zien het gezin nu het vaakst.";
let regio: Proefregio;
let selin: Aanroeper;
let noord: Aanroeper;
let emre: Aanroeper;
let oost: Aanroeper;
let wieEmre: Persoon;
let casusnummer: string;

beforeAll(async () => {
  regio = await maakProefregio();
  selin = await regio.als("professional1.noord");
  noord = await regio.als("coordinator.noord");
  emre = await regio.als("professional1.rvt-oost");
  oost = await regio.als("coordinator.rvt-oost");
  wieEmre = await regio.persoon("professional1.rvt-oost");
});
afterAll(() => regio.sluit());

/** A casus at niveau 3 that the lokaal team leads; Emre of the veiligheidsteam takes part. */
beforeEach(async () => {
  casusnummer = await openCasus(selin);
  await selin.beoordeling.legVast(metSleutel(beoordeelNaar3(casusnummer, "nu")));
  await selin.betrokkene.voegToe(
    metSleutel({
      casusnummer,
      persoonId: wieEmre.id,
      doel: "Meekijken",
      zicht: "bijdragen" as const,
      duoPartner: true,
    }),
  );
});

const vraag = (wie = emre, waarom = WAAROM) => wie.regie.vraag(metSleutel({ casusnummer, waarom }));
const verzoeken = async (wie: Aanroeper) => (await wie.regie.verzoeken({ casusnummer })).verzoeken;
const taken = async (wie: Aanroeper) =>
  (await wie.dashboard.mijnDag({})).nuDoen.filter(
    (t) => t.casusnummer === casusnummer && t.soort === "regie_gevraagd",
  );
const geefNiet = async (wie: Aanroeper, anders: object = {}) =>
  wie.regie.geefNiet(
    metSleutel({
      casusnummer,
      verzoekId: (await verzoeken(noord))[0]!.id,
      reden: "eerst_beoordelen" as const,
      toelichting: "Volgende week beoordelen we opnieuw.",
      ...anders,
    }),
  );
const wachtOp = async (wie: Aanroeper) =>
  (await wie.dashboard.mijnDag({})).wachtOpRegie.filter((v) => v.casusnummer === casusnummer);
const zinnen = async (wie: Aanroeper) =>
  (await wie.bericht.lijst({})).rijen
    .filter((b) => b.casusnummer === casusnummer)
    .map((b) => b.zin);
async function procesregie() {
  const rijen = await regio.eigenaar.execute(sql`
    select 1 from regie_stap r join casus c on c.id = r.casus_id where c.casusnummer = ${casusnummer} and r.soort = 'procesregie'`);
  return rijen.length;
}

describe("wie haar hier mag hebben, vraagt om de procesregie", () => {
  test("en de houder krijgt het onder Nu doen; er verandert niets", async () => {
    await vraag();
    for (const wie of [selin, noord])
      expect(await taken(wie)).toMatchObject([{ van: "RVT Oost", niveau: 3 }]);
    for (const wie of [emre, oost]) expect(await taken(wie)).toEqual([]);
    expect(await zinnen(selin)).toContain(
      `${casusnummer}: procesregie gevraagd door Regionaal veiligheidsteam Oost.`,
    );
    expect(await selin.casus.bekijk({ casusnummer })).toMatchObject({
      regieGevraagdDoor: ["Regionaal veiligheidsteam Oost"],
    });
    expect(await procesregie()).toBe(1);
  });

  test("en wacht op de houder; een collega die ook meedoet en de houder zelf wachten niet", async () => {
    const { id: persoonId } = await regio.persoon("professional2.rvt-oost");
    const mee = { casusnummer, persoonId, doel: "Meelezen", zicht: "lezen" as const };
    await selin.betrokkene.voegToe(metSleutel(mee));
    await vraag();
    const vanNoord = [{ niveau: 3, naar: { naam: "Lokaal team Noord" } }];
    for (const wie of [emre, oost]) expect(await wachtOp(wie)).toMatchObject(vanNoord);
    for (const wie of [await regio.als("professional2.rvt-oost"), noord])
      expect(await wachtOp(wie)).toEqual([]);
  });

  test("en de houder maakt er een overdracht van, ingevuld met wat is gevraagd", async () => {
    await vraag();
    const { verzoeken: gevraagd } = await selin.overdracht.bereidVoor({ casusnummer });
    expect(gevraagd).toEqual([
      { organisatieId: wieEmre.organisatieId, persoonId: wieEmre.id, waarom: WAAROM },
    ]);
    const voorstel = voorstelNaar3(casusnummer, wieEmre.organisatieId);
    const { overdrachtId } = await selin.overdracht.stelVoor(
      metSleutel({ ...voorstel, gezienVolgnr: 2, niveauNaar: null, naarPersoonId: wieEmre.id }),
    );
    expect(await taken(selin)).toEqual([]);
    expect(await wachtOp(emre)).toEqual([]);
    expect(await verzoeken(emre)).toMatchObject([{ uitkomst: "overdracht" }]);
    expect(await weigeringVan(geefNiet(selin))).toBe("regieverzoek_is_afgerond");
    await emre.overdracht.accepteer(
      metSleutel({
        overdrachtId: overdrachtId!,
        regisseurId: wieEmre.id,
        vorigeHouder: "geen" as const,
      }),
    );
    expect(await procesregie()).toBe(2);
  });

  test("of zegt waarom niet: de vrager leest de reden, en mag later weer vragen", async () => {
    await vraag();
    await geefNiet(selin);
    expect(await verzoeken(emre)).toMatchObject([
      {
        uitkomst: "niet_gegeven",
        reden: "eerst_beoordelen",
        toelichting: "Volgende week beoordelen we opnieuw.",
      },
    ]);
    // A coordinator there sees no more than the stand, and this.
    expect(await oost.casus.bekijk({ casusnummer })).toMatchObject({ beeld: "stand" });
    expect(await verzoeken(oost)).toMatchObject([
      { waarom: WAAROM, toelichting: "Volgende week beoordelen we opnieuw." },
    ]);
    for (const wie of [emre, oost])
      expect(await zinnen(wie)).toContain(
        `${casusnummer}: gevraagde procesregie niet gegeven aan Regionaal veiligheidsteam Oost.`,
      );
    expect(await taken(selin)).toEqual([]);
    await vraag();
    expect(await procesregie()).toBe(1);
  });

  test("en trekt het verzoek zelf in", async () => {
    await vraag();
    const verzoekId = (await verzoeken(emre))[0]!.id;
    const trekIn = (wie: Aanroeper) =>
      wie.regie.trekVerzoekIn(metSleutel({ casusnummer, verzoekId }));
    expect(await weigeringVan(trekIn(selin))).toBe("geen_bevoegdheid");
    await trekIn(oost);
    expect(await weigeringVan(trekIn(emre))).toBe("regieverzoek_is_afgerond");
    expect(await taken(selin)).toEqual([]);
  });

  test("een andere regisseur bij dezelfde houder krijgt het verzoek mee", async () => {
    await vraag();
    const { id: persoonId } = await regio.persoon("professional3.noord");
    await noord.regie.wijsToe(
      metSleutel({ casusnummer, soort: "procesregie" as const, persoonId, motivering: "Kan nu." }),
    );
    const opvolger = await regio.als("professional3.noord");
    expect(await taken(opvolger)).toHaveLength(1);
    expect((await opvolger.casus.bekijk({ casusnummer })).regieGevraagdDoor).toHaveLength(1);
    expect((await opvolger.overdracht.bereidVoor({ casusnummer })).verzoeken).toHaveLength(1);
  });

  test("een verzoek telt niet meer als de regie intussen verhuisde, ook niet als ze terug is", async () => {
    await vraag();
    const voorstel = voorstelNaar3(casusnummer, wieEmre.organisatieId);
    const neem = (wie: Persoon) => sql`
      insert into regie_stap (casus_id, soort, volgnr, organisatie_id, persoon_id, sinds, aard, gebeurtenis_id, kaartversie, vorig_sinds)
      select r.casus_id, 'procesregie', r.volgnr + 1, ${wie.organisatieId}, ${wie.id}, greatest(nu(), r.sinds + interval '1 millisecond'), 'overgenomen_bij_spoed', r.gebeurtenis_id, r.kaartversie, r.sinds
        from regie_stap r join casus c on c.id = r.casus_id where c.casusnummer = ${casusnummer} and r.soort = 'procesregie'
       order by r.volgnr desc limit 1`;
    await regio.eigenaar.execute(neem(wieEmre));
    await regio.eigenaar.execute(neem(await regio.persoon("professional1.noord")));
    expect(await taken(selin)).toEqual([]);
    expect((await selin.overdracht.bereidVoor({ casusnummer })).verzoeken).toEqual([]);
    await selin.overdracht.stelVoor(metSleutel({ ...voorstel, gezienVolgnr: 2, niveauNaar: null }));
    expect(await verzoeken(emre)).toMatchObject([{ uitkomst: null }]);
  });
});

describe("wie er niet om kan vragen, hoort waarom", () => {
  test.each<[string, string, string]>([
    ["wie haar al heeft", "coordinator.noord", "is_al_houder"],
    ["een manager", "manager.rvt-oost", "geen_bevoegdheid"],
    ["wie de casus niet ziet", "coordinator.rvt-west", "niet_gevonden"],
  ])("%s", async (_, adres, verwacht) => {
    expect(await weigeringVan(vraag(await regio.als(adres)))).toBe(verwacht);
  });

  test("twee keer vragen kan niet, en een naam noemen ook niet", async () => {
    expect(await weigeringVan(vraag(emre, "Robin Proef vraagt ernaar."))).toBe("naam_in_voorstel");
    await vraag();
    expect(await weigeringVan(vraag(oost))).toBe("regieverzoek_loopt_al");
    expect(await weigeringVan(geefNiet(noord, { toelichting: "Robin Proef wil niet." }))).toBe(
      "naam_in_voorstel",
    );
    expect(await weigeringVan(geefNiet(emre))).toBe("geen_bevoegdheid");
  });

  test("een collega zonder rol ziet het verzoek niet, een betrokkene van elders wel", async () => {
    await vraag();
    const { id: persoonId } = await regio.persoon("professional1.ggz");
    await selin.betrokkene.voegToe(
      metSleutel({ casusnummer, persoonId, doel: "Behandeling", zicht: "lezen" as const }),
    );
    expect(await verzoeken(await regio.als("professional1.ggz"))).toHaveLength(1);
    expect(await verzoeken(await regio.als("coordinator.ggz"))).toEqual([]);
    expect(await verzoeken(await regio.als("manager.rvt-oost"))).toEqual([]);
  });
});
