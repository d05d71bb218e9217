import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Databank, openDatabank } from "#db/databank";
import { WGS_CRITERIUM_CODES } from "#regiekaart/wgs";
import { stelKlokIn } from "../proef/klok.ts";
import { openCasus } from "../proef/nieuwe-casus.ts";
import { type Aanroeper, maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";
import { signaleer } from "../werker/signaleer.ts";

let regio: Proefregio;
let noord: Aanroeper;
let oost: Aanroeper;
let rvt: string;
let zvh: string;
let casusnummer: string;
let casusId: string;

beforeAll(async () => {
  regio = await maakProefregio();
  noord = await regio.als("professional1.noord");
  oost = await regio.als("coordinator.rvt-oost");
  rvt = (await regio.persoon("coordinator.rvt-oost")).organisatieId;
  zvh = (await regio.persoon("coordinator.zvh")).organisatieId;
});
afterAll(() => regio.sluit());

beforeEach(async () => {
  casusnummer = await openCasus(noord);
  const [rij] = await regio.eigenaar.execute<{ id: string }>(
    sql`select id from casus where casusnummer = ${casusnummer}`,
  );
  casusId = rij!.id;
});

type Vraag = Parameters<Aanroeper["consult"]["vraag"]>[0];
const OP_NAAM = { opNaam: true, grondslag: "jeugdwet", reden: "Zij kennen dit gezin." } as const;
const vraag = (anders: Partial<Vraag> = {}, wie = noord) =>
  wie.consult.vraag({
    casusnummer,
    sleutel: randomUUID(),
    naarOrganisatieId: rvt,
    soort: "veiligheid",
    vraag: "Een kind durft niet naar huis. Hoe schatten jullie dit in?",
    ...anders,
  });
const advies = (consultId: string, wie = oost) =>
  wie.consult.beantwoord({ consultId, sleutel: randomUUID(), advies: "Maak eerst een plan." });
const laatste = async (wie = noord) => (await wie.casus.bekijk({ casusnummer })) as Volledig;
type Volledig = Extract<Awaited<ReturnType<Aanroeper["casus"]["bekijk"]>>, { beeld: "volledig" }>;
const consultId = async () => (await laatste()).consulten[0]!.id;

describe("een consult zonder naam", () => {
  test("vertelt wie gevraagd is de vraag en wie belt, en nergens welke casus het is", async () => {
    await vraag();
    const id = await consultId();
    const { consult, leden } = await oost.consult.bekijk({ consultId: id });
    expect(consult).toMatchObject({ casusnummer: null, aanOns: true, niveau: 2, status: "open" });
    expect(consult.vraag).toContain("durft niet naar huis");
    expect(consult.door.telefoon).not.toBe("");
    expect(leden).toEqual([]);
    const gekregen = [
      await oost.consult.lijst({}),
      await oost.consult.bekijk({ consultId: id }),
      await oost.dashboard.mijnDag({}),
      await oost.bericht.lijst({}),
      await oost.casus.lijst({}),
      await advies(id),
      await oost.bericht.lijst({}),
    ];
    const tekst = JSON.stringify(gekregen);
    expect(tekst).toContain(id);
    for (const geheim of [casusnummer, casusId, "Robin"]) expect(tekst).not.toContain(geheim);
    expect(await weigeringVan(oost.casus.bekijk({ casusnummer }))).toBe("niet_gevonden");
  });

  test("geeft in de databank geen rij en geen toegang, ook niet buiten onze vragen om", async () => {
    await vraag();
    const sessieId = await regio.sessieVan("coordinator.rvt-oost");
    const zichtbaar = await regio.db.transaction(async (tx) => {
      await tx.execute(sql`select 1 from betreed(${sessieId}::uuid)`);
      const rijen = await tx.execute<{ wat: string }>(sql`
        select 'consult' as wat from consult where casus_id = ${casusId}
        union all select 'tekst' from tekst where casus_id = ${casusId}
        union all select 'toegang' from toegang where casus_id = ${casusId}`);
      return rijen.map((r) => r.wat);
    });
    expect(zichtbaar).toEqual([]);
  });

  test("gaat niet weg met een naam of een nummer erin", async () => {
    const [lid] = (await laatste()).leden;
    const eerste = lid!.naam.split(" ")[0]!;
    expect(await weigeringVan(vraag({ vraag: `Is ${eerste} veilig?` }))).toBe(
      "consult_is_herleidbaar",
    );
    expect(await weigeringVan(vraag({ vraag: `Het gaat om ${casusnummer}.` }))).toBe(
      "consult_is_herleidbaar",
    );
  });

  test("bestaat niet voor wie daar is uitgesloten, of er niet over gaat", async () => {
    await vraag();
    const id = await consultId();
    const ander = await regio.als("professional1.rvt-oost");
    expect(await weigeringVan(ander.consult.bekijk({ consultId: id }))).toBe("niet_gevonden");
    expect(await weigeringVan(advies(id, ander))).toBe("niet_gevonden");
    const { id: wie } = await regio.persoon("coordinator.rvt-oost");
    await regio.eigenaar.execute(
      sql`insert into uitsluiting (casus_id, gebruiker_id, door_zichzelf, van) values (${casusId}, ${wie}, false, nu())`,
    );
    expect(await weigeringVan(oost.consult.bekijk({ consultId: id }))).toBe("niet_gevonden");
    expect(await weigeringVan(advies(id))).toBe("niet_gevonden");
  });

  test("staat bij de casus in de inzage als ernaar gekeken is", async () => {
    await vraag();
    await oost.consult.bekijk({ consultId: await consultId() });
    const [rij] = await regio.eigenaar.execute<{ grond: string; organisatieId: string }>(
      sql`select grond, organisatie_id as "organisatieId" from inzage where casus_id = ${casusId} and soort = 'consult_bekijken'`,
    );
    expect(rij).toEqual({ grond: "consult", organisatieId: rvt });
    expect(
      (await laatste()).laatstBekeken,
      "who reads a consult did not look at the casus",
    ).toBeNull();
  });
});

describe("een consult op naam", () => {
  test("noemt wie het zijn tot het advies er is, en dat staat bij wie kan zien", async () => {
    await vraag(OP_NAAM);
    const id = await consultId();
    const voor = await oost.consult.bekijk({ consultId: id });
    expect(voor.consult.casusnummer).toBe(casusnummer);
    expect(voor.leden.length).toBeGreaterThan(0);
    const grond = async () => (await laatste()).toegang.map((t) => t.grond);
    expect(await grond()).toContain("consult");
    await advies(id);
    const na = await oost.consult.bekijk({ consultId: id });
    expect([na.consult.casusnummer, na.leden]).toEqual([null, []]);
    expect(await grond()).not.toContain("consult");
    expect(await weigeringVan(oost.casus.bekijk({ casusnummer }))).toBe("niet_gevonden");
  });

  test("met het zorg- en veiligheidshuis vraagt eerst de WGS-toets", async () => {
    const bijZvh = { ...OP_NAAM, naarOrganisatieId: zvh };
    expect(await weigeringVan(vraag(bijZvh))).toBe("wgs_toets_ontbreekt");
    const wgsToets = { doel: "systeemgericht" as const, criteria: [...WGS_CRITERIUM_CODES] };
    await vraag({ ...bijZvh, wgsToets });
    await vraag({ naarOrganisatieId: zvh });
  });
});

describe("het advies", () => {
  test("wordt één keer gegeven, en staat bij de casus en in de berichten van beide kanten", async () => {
    await vraag();
    const id = await consultId();
    await Promise.allSettled([advies(id), advies(id), advies(id)]);
    const { consulten } = await laatste();
    expect(consulten[0]).toMatchObject({ status: "beantwoord", antwoord: "Maak eerst een plan." });
    const berichten = await regio.eigenaar.execute<{ email: string; casusnummer: string }>(sql`
      select g.email, b.casusnummer from bericht b join gebruiker g on g.id = b.ontvanger_id
       where b.casus_id = ${casusId} and b.soort = 'consult_beantwoord' order by 1`);
    const wie = Object.fromEntries(berichten.map((b) => [b.email.split("@")[0], b.casusnummer]));
    expect(wie).toMatchObject({
      "professional1.noord": casusnummer,
      "coordinator.noord": casusnummer,
      "coordinator.rvt-oost": "Consult",
    });
    expect(await weigeringVan(advies(id))).toBe("consult_is_klaar");
  });

  test("wordt in één klik een overdracht met wat er is geschreven", async () => {
    await vraag();
    const id = await consultId();
    await advies(id);
    const v = await noord.overdracht.bereidVoor({ casusnummer, consultId: id });
    expect(v.uitConsult).toMatchObject({ organisatieId: rvt });
    expect(v.bekend.samenvatting).toContain("durft niet naar huis");
    expect(v.bekend.reden).toContain("Maak eerst een plan.");
    const andere = await openCasus(noord);
    expect(
      await weigeringVan(noord.overdracht.bereidVoor({ casusnummer: andere, consultId: id })),
    ).toBe("niet_gevonden");
  });

  test("hoeft niet meer na intrekken, en zo lang het wacht sluit de casus niet", async () => {
    await vraag();
    const id = await consultId();
    const sluit = () =>
      noord.afsluiting.sluitAf({
        casusnummer,
        sleutel: randomUUID(),
        reden: "onterecht",
        toelichting: "Een vergissing.",
      });
    expect(await weigeringVan(sluit())).toBe("afsluiten_kan_nog_niet");
    await noord.consult.trekIn({ casusnummer, consultId: id, sleutel: randomUUID() });
    expect(await weigeringVan(oost.consult.bekijk({ consultId: id }))).toBe("niet_gevonden");
    expect(await weigeringVan(advies(id))).toBe("niet_gevonden");
    await sluit();
  });
});

test("een consult dat wacht wordt op de helft en aan het eind één keer gemeld, zonder het nummer", async () => {
  const werker: Databank = openDatabank(regio.proef.werkerUrl, 1);
  const zet = await stelKlokIn(regio);
  await zet("2027-03-08 09:00");
  noord = await regio.als("professional1.noord");
  casusnummer = await openCasus(noord);
  await vraag();
  for (const moment of [
    "2027-03-09 17:00",
    "2027-03-10 09:00",
    "2027-03-11 17:01",
    "2027-03-12 09:00",
  ]) {
    await zet(moment);
    await Promise.all([signaleer(werker), signaleer(werker)]);
  }
  const rijen = await regio.eigenaar.execute<{ soort: string; email: string; nummer: string }>(sql`
    select b.soort, split_part(g.email, '@', 1) as email, b.casusnummer as nummer
      from bericht b join gebruiker g on g.id = b.ontvanger_id join casus c on c.id = b.casus_id
     where c.casusnummer = ${casusnummer} and b.signaal_id is not null and b.soort like 'consult%' order by 1, 2`);
  const bij = (soort: string, email: string) =>
    rijen.filter((r) => r.soort === soort && r.email === email).map((r) => r.nummer);
  expect(bij("consult_herinnerd", "coordinator.rvt-oost")).toEqual(["Consult"]);
  expect(bij("consult_herinnerd", "professional1.noord")).toEqual([casusnummer]);
  expect(bij("consult_verlopen", "manager.noord")).toEqual([casusnummer]);
  expect(bij("consult_verlopen", "coordinator.rvt-oost")).toEqual(["Consult"]);
  await werker.$client.end();
});
