import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openInvoer, voorstelNaar3 } from "#db/voorbeeldregio/proef-invoer";
import { type Aanroeper, maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";

let regio: Proefregio;
let noord: Aanroeper;
let ikId: string;
let werkgebiedId: string;
let casusnummer: string;
let rvt: string;
let zvh: string;
let gemeente: string;

beforeAll(async () => {
  regio = await maakProefregio();
  noord = await regio.als("professional1.noord");
  const { werkgebieden, ...wie } = await noord.casus.bereidVoor({});
  ikId = wie.ikId;
  werkgebiedId = werkgebieden[0]!.id;
  rvt = (await regio.persoon("piket.rvt-oost")).organisatieId;
  zvh = (await regio.persoon("piket.zvh")).organisatieId;
  gemeente = (await regio.persoon("coordinator.gemeente-voorbeelddam")).organisatieId;
});
afterAll(() => regio.sluit());

beforeEach(async () => {
  const invoer = openInvoer(ikId, werkgebiedId);
  casusnummer = (await noord.casus.open({ ...invoer, sleutel: randomUUID() })).casusnummer!;
});

type Invoer = Parameters<Aanroeper["spoed"]["start"]>[0];
const FORMULIER = {
  niveau: 4 as const,
  reden: "Er is vannacht met een wapen gedreigd.",
  veiligheid: "De kinderen zijn bij oma.",
  telefoon: "099 000 10 10",
};
const start = (anders: Partial<Invoer> = {}, wie = noord) =>
  wie.spoed.start({
    ...FORMULIER,
    casusnummer,
    sleutel: randomUUID(),
    naarOrganisatieId: rvt,
    ...anders,
  });
const neemOver = (wie: Aanroeper, nr = casusnummer) =>
  wie.spoed.neemOver({ casusnummer: nr, sleutel: randomUUID() });

async function stappen(nr = casusnummer) {
  const niveau = await regio.eigenaar.execute<{ niveau: number; spoed: boolean; aard: string }>(
    sql`select niveau, spoed, n.aard from niveau_stap n join casus c on c.id = n.casus_id where casusnummer = ${nr} order by volgnr`,
  );
  const regie = await regio.eigenaar.execute<{ organisatie: string; aard: string }>(
    sql`select r.organisatie_id as organisatie, r.aard from regie_stap r join casus c on c.id = r.casus_id
         where casusnummer = ${nr} and r.soort = 'procesregie' order by volgnr`,
  );
  return { niveau: [...niveau], regie: [...regie] };
}
async function openTaken(nr = casusnummer): Promise<string[]> {
  const rijen = await regio.eigenaar.execute<{ soort: string }>(
    sql`select t.soort from spoed_taak t join casus c on c.id = t.casus_id where casusnummer = ${nr} and afgerond_op is null order by t.soort`,
  );
  return rijen.map((r) => r.soort);
}

describe("spoed op een casus die er al is", () => {
  test("het niveau telt meteen, de houder blijft waarnemend, en het piket ziet en weet het", async () => {
    const { overdrachtId } = await start();
    const { niveau, regie } = await stappen();
    expect(niveau.at(-1)).toEqual({ niveau: 4, spoed: true, aard: "opgeschaald" });
    expect(regie).toHaveLength(1);
    const piket = await regio.als("piket.rvt-oost");
    const beeld = await piket.overdracht.bekijk({ overdrachtId: overdrachtId! });
    expect(beeld.overdracht).toMatchObject({ spoed: true, niveauVan: 4, niveauNaar: 4 });
    expect(beeld.inhoud.map((i) => i.onderdeel)).toEqual([
      "reden",
      "spoed_veiligheid",
      "terugbellen",
    ]);
    const { rijen } = await piket.bericht.lijst({});
    expect(JSON.stringify(rijen)).toContain(casusnummer);
  });

  test("de termijn loopt in klokuren", async () => {
    const { overdrachtId } = await start();
    const [rij] = await regio.eigenaar.execute<{ uren: number }>(
      sql`select extract(epoch from termijn_op - voorgesteld_op)::int / 3600 as uren from overdracht where id = ${overdrachtId}`,
    );
    expect(rij!.uren).toBe(4);
  });

  test("wat werd overgeslagen staat als taak klaar, en beide managers zien het", async () => {
    await start();
    // The regisseur has profile A, and niveau 4 asks for more.
    expect(await openTaken()).toEqual(["beoordeling", "motivering", "overdracht", "profiel"]);
    const { nuDoen } = await noord.dashboard.mijnDag({});
    const mijn = nuDoen.filter((t) => t.casusnummer === casusnummer).map((t) => t.soort);
    expect(mijn).toEqual(
      expect.arrayContaining(["spoed_motivering", "spoed_overdracht", "spoed_beoordeling"]),
    );
    for (const adres of ["manager.noord", "manager.rvt-oost"]) {
      const manager = await regio.als(adres);
      const taken = (await manager.spoed.lijst({})).filter((t) => t.casusnummer === casusnummer);
      expect(taken).toHaveLength(4);
      expect((await manager.casus.bekijk({ casusnummer })).beeld).toBe("stand");
    }
    const ander = await regio.als("manager.zuid");
    expect(JSON.stringify(await ander.spoed.lijst({}))).not.toContain(casusnummer);
  });

  test("het piket accepteert zonder profiel of uitleg, en de afzender houdt de stand", async () => {
    const { overdrachtId } = await start();
    const piket = await regio.als("piket.rvt-oost");
    const { id: regisseurId } = await regio.persoon("professional1.rvt-oost");
    await piket.overdracht.accepteer({
      overdrachtId: overdrachtId!,
      sleutel: randomUUID(),
      regisseurId,
      vorigeHouder: "geen",
    });
    const { regie } = await stappen();
    expect(regie.at(-1)).toEqual({ organisatie: rvt, aard: "geaccepteerd" });
    const manager = await regio.als("manager.noord");
    expect((await manager.spoed.lijst({})).map((t) => t.casusnummer)).toContain(casusnummer);
  });

  test("naar het zorg- en veiligheidshuis gaat niets zonder de korte WGS-toets", async () => {
    expect(await weigeringVan(start({ naarOrganisatieId: zvh }))).toBe("wgs_toets_ontbreekt");
    await start({ naarOrganisatieId: zvh, wgsNoodzakelijk: true });
  });

  test.each<[string, () => Partial<Invoer>, string]>([
    ["op 4 de gemeente", () => ({ naarOrganisatieId: gemeente }), "niet_toegestaan_op_dit_niveau"],
    ["niemand om te bellen", () => ({ naarOrganisatieId: null }), "ontvanger_ontbreekt"],
    ["een naam in de reden", () => ({ reden: "Robin heeft gedreigd." }), "naam_in_voorstel"],
    ["op 5 een veiligheidsteam", () => ({ niveau: 5 }), "niet_toegestaan_op_dit_niveau"],
  ])("%s wordt met naam geweigerd", async (_, anders, weigering) => {
    expect(await weigeringVan(start(anders()))).toBe(weigering);
    expect((await stappen()).niveau).toHaveLength(1);
  });

  test("wat al bij een ander lag, vervalt, en van 4 gaat het verder naar 5 bij de gemeente", async () => {
    await start();
    await start({ niveau: 5, naarOrganisatieId: gemeente });
    const open = await regio.eigenaar.execute<{ status: string }>(
      sql`select o.status from overdracht o join casus c on c.id = o.casus_id where casusnummer = ${casusnummer} order by voorgesteld_op`,
    );
    expect(open.map((o) => o.status)).toEqual(["vervallen", "voorgesteld"]);
    expect(await openTaken()).toContain("bestuurlijk");
  });
});

describe("na spoed", () => {
  async function taakId(soort: "motivering" | "overdracht" | "profiel"): Promise<string> {
    return (await noord.spoed.taak({ casusnummer, soort })).id;
  }

  test("de motivering achteraf rondt haar taak af, en maar één keer", async () => {
    await start();
    const invoer = {
      casusnummer,
      taakId: await taakId("motivering"),
      toelichting: "Er was gevaar.",
    };
    await noord.spoed.rondTaakAf({ ...invoer, sleutel: randomUUID() });
    expect(await openTaken()).not.toContain("motivering");
    expect(await weigeringVan(noord.spoed.rondTaakAf({ ...invoer, sleutel: randomUUID() }))).toBe(
      "al_afgerond",
    );
  });

  test("wie alarm sloeg en niet meer meedoet, houdt de stand tot de motivering er is", async () => {
    const { id: persoonId } = await regio.persoon("professional1.linde");
    const basis = { casusnummer, sleutel: randomUUID() };
    const meedoen = { persoonId, doel: "Meekijken", zicht: "bijdragen" as const };
    await noord.betrokkene.voegToe({ ...basis, ...meedoen });
    const belde = await regio.als("professional1.linde");
    await start({ naarOrganisatieId: zvh, wgsNoodzakelijk: true }, belde);
    const [mee] = await regio.eigenaar.execute<{ id: string }>(
      sql`select b.id from betrokkenheid b join casus c on c.id = b.casus_id where casusnummer = ${casusnummer} and tot is null`,
    );
    const einde = { casusnummer, betrokkenheidId: mee!.id, sleutel: randomUUID() };
    await noord.betrokkene.beeindig(einde);
    expect(await weigeringVan(belde.casus.bekijk({ casusnummer }))).toBe("niet_gevonden");
    const coordinator = await regio.als("coordinator.linde");
    const { id } = await coordinator.spoed.taak({ casusnummer, soort: "motivering" });
    const wat = { casusnummer, toelichting: "Er was gevaar.", sleutel: randomUUID() };
    await coordinator.spoed.rondTaakAf({ ...wat, taakId: id });
    // What else was left out is still theirs; with that done too, nothing ties them to the casus.
    const { inhoud } = voorstelNaar3(casusnummer, zvh);
    const rest = await coordinator.spoed.taak({ casusnummer, soort: "overdracht" });
    const vul = { casusnummer, taakId: rest.id, inhoud, sleutel: randomUUID() };
    await coordinator.spoed.vulOverdrachtAan(vul);
    expect(await weigeringVan(coordinator.casus.bekijk({ casusnummer }))).toBe("niet_gevonden");
  });

  test("na een terugval onder 5 vraagt niemand meer wie bestuurlijk verantwoordelijk is", async () => {
    await start({ niveau: 5, naarOrganisatieId: gemeente });
    const coordinator = await regio.als("coordinator.noord");
    const [o] = await regio.eigenaar.execute<{ id: string }>(
      sql`select o.id from overdracht o join casus c on c.id = o.casus_id where casusnummer = ${casusnummer} and afgehandeld_op is null`,
    );
    const basis = () => ({ casusnummer, sleutel: randomUUID() });
    await coordinator.overdracht.trekIn({ overdrachtId: o!.id, sleutel: randomUUID() });
    const sluit = { reden: "uit_beeld" as const, toelichting: "Vertrokken zonder bericht." };
    await coordinator.afsluiting.sluitAf({ ...basis(), ...sluit });
    expect(await openTaken()).toContain("bestuurlijk");
    await coordinator.afsluiting.heropen({
      ...basis(),
      niveau: 3,
      aanleiding: "Zij zijn terug.",
      procesregisseurId: ikId,
      casusregisseurId: ikId,
      zichtOpVeiligheidId: ikId,
      profielMotivering: "Zij kent het huishouden.",
    });
    expect(await openTaken()).not.toContain("bestuurlijk");
  });

  test("een ander team rondt die taak niet af", async () => {
    await start();
    const invoer = {
      casusnummer,
      taakId: await taakId("motivering"),
      toelichting: "Er was gevaar.",
    };
    const ander = await regio.als("coordinator.rvt-oost");
    expect(await weigeringVan(ander.spoed.rondTaakAf({ ...invoer, sleutel: randomUUID() }))).toBe(
      "geen_bevoegdheid",
    );
  });

  test("de rest van de overdracht wordt aangevuld, en onvolledig gaat dat niet", async () => {
    await start();
    const taak = { casusnummer, taakId: await taakId("overdracht") };
    const { inhoud } = voorstelNaar3(casusnummer, rvt);
    const vul = (deel: object) =>
      noord.spoed.vulOverdrachtAan({ ...taak, sleutel: randomUUID(), inhoud: deel });
    expect(await weigeringVan(vul({ doel: "Rust." }))).toBe("onderdeel_ontbreekt");
    await vul(inhoud);
    expect(await openTaken()).not.toContain("overdracht");
  });

  test("een beoordeling rondt haar taak af, en ineens terug naar 2 kan als de gronden nee zijn", async () => {
    await start();
    const voor = await noord.beoordeling.bereidVoor({ casusnummer });
    expect(voor.naSpoed).toBe(true);
    await noord.beoordeling.legVast({
      casusnummer,
      sleutel: randomUUID(),
      gezienVolgnr: voor.niveauVolgnr,
      antwoorden: {
        draagkracht_uit_balans: "ja",
        zelfredzaamheid_beperkt: "ja",
        basiszorg_ontoereikend: "ja",
        andere_hulp_nodig: "ja",
        signalen_van_onveiligheid: "nee",
        ketenoverstijgend_nodig: "nee",
        escalatie_of_onrust_dreigt: "nee",
      },
      onderbouwing: "Het bleek loos alarm.",
      zienswijze: "De ouder is opgelucht.",
      besluit: 2,
    });
    expect((await stappen()).niveau.at(-1)).toMatchObject({
      niveau: 2,
      aard: "terugkeer_na_spoed",
    });
    expect(await openTaken()).not.toContain("beoordeling");
  });
});

describe("overnemen bij spoed", () => {
  test("wie is gevraagd neemt de regie; de overdracht vervalt en de motivering volgt", async () => {
    await start();
    await neemOver(await regio.als("coordinator.rvt-oost"));
    const { regie } = await stappen();
    expect(regie.at(-1)).toEqual({ organisatie: rvt, aard: "overgenomen_bij_spoed" });
    const [o] = await regio.eigenaar.execute<{ status: string }>(
      sql`select o.status from overdracht o join casus c on c.id = o.casus_id where casusnummer = ${casusnummer}`,
    );
    expect(o!.status).toBe("vervallen");
    expect(await openTaken()).toEqual(expect.arrayContaining(["motivering", "overdracht"]));
  });

  test("het piket neemt over zonder regisseur; de organisatie heeft dan de regie", async () => {
    await start();
    await neemOver(await regio.als("piket.rvt-oost"));
    const [rij] = await regio.eigenaar.execute<{ persoon: string | null }>(
      sql`select r.persoon_id as persoon from regie_stap r join casus c on c.id = r.casus_id
           where casusnummer = ${casusnummer} and r.soort = 'procesregie' order by volgnr desc limit 1`,
    );
    expect(rij!.persoon).toBeNull();
  });

  test("zonder spoed, of door wie niet is gevraagd, kan het niet", async () => {
    expect(await weigeringVan(neemOver(noord))).toBe("geen_spoed");
    await start();
    expect(await weigeringVan(neemOver(noord))).toBe("is_al_houder");
    expect(await weigeringVan(neemOver(await regio.als("coordinator.zvh")))).toBe("niet_gevonden");
  });

  test("noodtoegang om te kijken is geen weg naar de regie, ook niet voor de coördinator", async () => {
    await start({ naarOrganisatieId: zvh, wgsNoodzakelijk: true });
    const piket = await regio.als("piket.rvt-oost");
    const reden = "De buren hoorden vannacht een kind roepen om hulp.";
    await piket.noodtoegang.neem({ casusnummer, reden, sleutel: randomUUID() });
    for (const wie of [piket, await regio.als("coordinator.rvt-oost")]) {
      const beeld = await wie.casus.bekijk({ casusnummer });
      expect(JSON.stringify(beeld)).toContain('"magOvernemen":false');
      expect(await weigeringVan(neemOver(wie))).toBe("geen_bevoegdheid");
    }
  });

  test("twee organisaties tegelijk: één neemt over, de ander hoort waarom niet", async () => {
    await start({ naarOrganisatieId: zvh, wgsNoodzakelijk: true });
    const { id: persoonId } = await regio.persoon("professional3.rvt-oost");
    await noord.betrokkene.voegToe({
      casusnummer,
      sleutel: randomUUID(),
      persoonId,
      doel: "Meekijken",
      zicht: "bijdragen",
    });
    const wie = [await regio.als("coordinator.zvh"), await regio.als("professional3.rvt-oost")];
    const uitkomsten = await Promise.allSettled(wie.map((w) => neemOver(w)));
    expect(uitkomsten.filter((u) => u.status === "fulfilled")).toHaveLength(1);
    const { regie } = await stappen();
    expect(regie.map((r) => r.aard)).toEqual(["gestart", "overgenomen_bij_spoed"]);
  });
});

describe("spoed voor een huishouden dat nog niet in het portaal staat", () => {
  const open = (wie: Aanroeper, anders = {}) =>
    wie.spoed.open({
      ...FORMULIER,
      sleutel: randomUUID(),
      werkgebiedId,
      aanduiding: "Huishouden Nachtvlinder",
      naarOrganisatieId: rvt,
      ...anders,
    });

  test("opent de casus in dezelfde daad; wij houden tot iemand accepteert", async () => {
    const { casusnummer: nr, overdrachtId } = await open(noord);
    expect(overdrachtId).not.toBeNull();
    const { niveau, regie } = await stappen(nr!);
    expect(niveau).toEqual([{ niveau: 4, spoed: true, aard: "gestart" }]);
    expect(regie.map((r) => r.aard)).toEqual(["gestart"]);
    expect(await openTaken(nr!)).toContain("huishouden");
    await noord.huishouden.voegLidToe({
      casusnummer: nr!,
      sleutel: randomUUID(),
      naam: "Mot Nachtvlinder",
      rol: "ouder",
      leeftijdsgroep: "16_plus",
    });
    expect(await openTaken(nr!)).not.toContain("huishouden");
  });

  test("wie geen regie kan vasthouden, of daar niet werkt, opent er geen", async () => {
    const ggz = await regio.als("professional1.ggz");
    expect(await weigeringVan(open(ggz))).toBe("spoed_niet_zonder_houder");
    const west = await regio.als("professional1.fictiestad");
    expect(await weigeringVan(open(west))).toBe("organisatie_buiten_werkgebied");
    const naam = { reden: "Bij Nachtvlinder is gedreigd." };
    expect(await weigeringVan(open(noord, naam))).toBe("naam_in_voorstel");
  });
});

describe("aanwijzen", () => {
  test("de manager van de gemeente wijst aan als iedereen niet accepteerde, en niemand anders", async () => {
    const manager = await regio.als("manager.gemeente-voorbeelddam");
    const wijsAan = (wie: Aanroeper, naarOrganisatieId = rvt) =>
      wie.regie.wijsAan({
        casusnummer,
        sleutel: randomUUID(),
        naarOrganisatieId,
        motivering: "Niemand wil, en het kan niet wachten.",
      });
    expect(await weigeringVan(wijsAan(manager))).toBe("niet_gevonden");
    const { overdrachtId } = await start({ niveau: 5, naarOrganisatieId: gemeente });
    expect(await weigeringVan(wijsAan(manager))).toBe("er_loopt_al_een_overdracht");
    const coordinator = await regio.als("coordinator.gemeente-voorbeelddam");
    await coordinator.overdracht.accepteerNiet({
      overdrachtId: overdrachtId!,
      sleutel: randomUUID(),
      reden: "visieverschil",
      toelichting: "Wij zien het anders.",
    });
    // Declined, so the gemeente sees nothing of it any more; a visieverschil makes it known to its manager.
    expect(await weigeringVan(wijsAan(manager))).toBe("niet_gevonden");
    await noord.voorlegging.legVoor({
      casusnummer,
      sleutel: randomUUID(),
      anderId: gemeente,
      vraag: "Wie heeft hier de regie?",
      visie: "De gemeente.",
    });
    expect(await weigeringVan(wijsAan(coordinator))).toBe("geen_bevoegdheid");
    expect(await weigeringVan(wijsAan(manager))).toBe("niet_toegestaan_op_dit_niveau");
    expect(await manager.casus.bekijk({ casusnummer })).toMatchObject({
      spoed: { magAanwijzen: true },
    });
    await wijsAan(manager, gemeente);
    const { regie } = await stappen();
    expect(regie.at(-1)).toEqual({ organisatie: gemeente, aard: "aangewezen" });
  });
});

describe("bestuurlijk verantwoordelijk", () => {
  test("hoort bij niveau 5; elke blik op de samenvatting staat in het log, en namen ziet alleen wie leest", async () => {
    const leg = (wie: Aanroeper) =>
      wie.bestuurlijk.legVast({
        casusnummer,
        sleutel: randomUUID(),
        functie: "burgemeester",
        naam: "Bo van Voorbeelddam",
      });
    expect(await weigeringVan(leg(noord))).toBe("geen_niveau_5");
    await start({ niveau: 5, naarOrganisatieId: gemeente });
    await leg(noord);
    expect(await openTaken()).not.toContain("bestuurlijk");
    const manager = await regio.als("manager.gemeente-voorbeelddam");
    const blad = await manager.bestuurlijk.bekijk({ casusnummer });
    expect(blad.verantwoordelijke).toMatchObject({ functie: "burgemeester" });
    expect(blad.huishouden).toBeNull();
    expect(JSON.stringify(blad)).not.toContain("Yilmaz");
    expect((await noord.bestuurlijk.bekijk({ casusnummer })).huishouden).toBe("Huishouden Proef");
    const [rij] = await regio.eigenaar.execute<{ n: number }>(
      sql`select count(*)::int as n from inzage i join casus c on c.id = i.casus_id
           where casusnummer = ${casusnummer} and i.soort = 'bestuurlijke_samenvatting'`,
    );
    expect(rij!.n).toBe(2);
  });
});

describe("piket", () => {
  const dienst = (gebruikerId: string, uren = 8) => ({
    gebruikerId,
    telefoon: "099 000 20 99",
    van: new Date(Date.now() - 3_600_000).toISOString(),
    tot: new Date(Date.now() + uren * 3_600_000).toISOString(),
  });

  test("een coördinator legt vast wie er piket heeft, en het spoedformulier toont het", async () => {
    const coordinator = await regio.als("coordinator.rvt-oost");
    const { id } = await regio.persoon("piket.rvt-oost");
    await coordinator.piket.voegToe(dienst(id));
    const { keuzes } = await noord.spoed.bereidVoor({ casusnummer });
    const oost = keuzes[0]!.ontvangers.find((o) => o.id === rvt)!;
    expect(oost.piket).toContainEqual({ naam: "Marit Ekelmans", telefoon: "099 000 20 99" });
    const mijn = (await coordinator.piket.lijst({})).diensten.find(
      (d) => d.magIntrekken && d.telefoon === "099 000 20 99",
    )!;
    const ander = await regio.als("coordinator.zvh");
    expect(await weigeringVan(ander.piket.trekIn({ dienstId: mijn.id }))).toBe("niet_gevonden");
    await coordinator.piket.trekIn({ dienstId: mijn.id });
    expect((await coordinator.piket.lijst({})).diensten).not.toContainEqual(
      expect.objectContaining({ id: mijn.id }),
    );
  });

  test("niet door een professional, en niet voor wie niet kan antwoorden", async () => {
    const { id } = await regio.persoon("piket.rvt-oost");
    const professional = await regio.als("professional1.rvt-oost");
    expect(await weigeringVan(professional.piket.voegToe(dienst(id)))).toBe("geen_bevoegdheid");
    const coordinator = await regio.als("coordinator.rvt-oost");
    const ander = await regio.persoon("professional1.rvt-oost");
    expect(await weigeringVan(coordinator.piket.voegToe(dienst(ander.id)))).toBe(
      "kan_niet_antwoorden_bij_spoed",
    );
    expect(await weigeringVan(coordinator.piket.voegToe(dienst(id, 24 * 60)))).toBe(
      "dienst_te_lang",
    );
  });
});
