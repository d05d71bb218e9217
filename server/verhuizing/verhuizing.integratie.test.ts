import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dagOver, voorstelCasusregie, voorstelNaar3 } from "#db/voorbeeldregio/proef-invoer";
import { openCasus } from "../proef/nieuwe-casus.ts";
import { type Aanroeper, maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";

let regio: Proefregio;
let noord: Aanroeper;
let werkgebiedId: string;
let ikId: string;
let casusnummer: string;

beforeAll(async () => {
  regio = await maakProefregio();
  noord = await regio.als("coordinator.noord");
  const { werkgebieden, ...wie } = await noord.casus.bereidVoor({});
  werkgebiedId = werkgebieden[0]!.id;
  ikId = wie.ikId;
});
afterAll(() => regio.sluit());

beforeEach(async () => {
  casusnummer = await openCasus(noord);
});

const basis = () => ({ casusnummer, sleutel: randomUUID() });
const VANDAAG = dagOver(0);
const bevestig = (ontvangenOp = VANDAAG, wie = noord) =>
  wie.verhuizing.bevestigOntvangst({
    ...basis(),
    ontvanger: "Wijkteam Zeeoever, gemeente Andersland",
    bevestigdDoor: "Floor Hemelrijk, wijkwerker",
    ontvangenOp,
  });
const sluit = () =>
  noord.afsluiting.sluitAf({
    ...basis(),
    reden: "verhuizing",
    toelichting: "Het huishouden woont nu in Andersland.",
  });

type Voorstel = Omit<Parameters<Aanroeper["overdracht"]["stelVoor"]>[0], "sleutel">;

describe("een verhuizing binnen de regio", () => {
  const herinnerd = async () =>
    (await noord.dashboard.mijnDag({})).nuDoen.some(
      (t) => t.casusnummer === casusnummer && t.soort === "overdracht_na_verhuizing",
    );

  test("maakt van wie daar werkt een ontvanger, en de regie blijft tot die accepteert", async () => {
    const { werkgebieden } = await noord.verhuizing.bereidVoor({ casusnummer });
    const zuid = werkgebieden.find((w) => w.naam === "Voorbeelddam Zuid")!;
    expect(await herinnerd()).toBe(false);
    await noord.verhuizing.verhuis({ ...basis(), werkgebiedId: zuid.id });
    expect(await herinnerd()).toBe(true);
    const v = await noord.overdracht.bereidVoor({ casusnummer });
    expect(v.ontvangers.map((o) => o.naam)).toContain("Lokaal team Zuid");
    expect(v.bekend.reden).toBe("Het huishouden is verhuisd naar Voorbeelddam Zuid.");
    expect(v.houder).toBe("Lokaal team Noord");
    expect(
      await weigeringVan(noord.verhuizing.verhuis({ ...basis(), werkgebiedId: zuid.id })),
    ).toBe("werkgebied_ongewijzigd");
    expect(
      await weigeringVan(noord.verhuizing.verhuis({ ...basis(), werkgebiedId: randomUUID() })),
    ).toBe("niet_gevonden");
  });

  test("herinnert aan de overdracht, behalve zolang er een voorstel van de procesregie loopt", async () => {
    const { werkgebieden } = await noord.verhuizing.bereidVoor({ casusnummer });
    const zuid = werkgebieden.find((w) => w.naam === "Voorbeelddam Zuid")!;
    await noord.verhuizing.verhuis({ ...basis(), werkgebiedId: zuid.id });
    const stelVoor = async (wat: Voorstel) =>
      (await noord.overdracht.stelVoor({ ...wat, sleutel: randomUUID() })).overdrachtId!;
    const trekIn = (overdrachtId: string) =>
      noord.overdracht.trekIn({ overdrachtId, sleutel: randomUUID() });
    const { organisatieId: naarZuid } = await regio.persoon("coordinator.zuid");
    const casusregie = await stelVoor(voorstelCasusregie(casusnummer, naarZuid));
    expect(await herinnerd()).toBe(true);
    await trekIn(casusregie);
    const procesregie = await stelVoor({
      ...voorstelNaar3(casusnummer, naarZuid),
      niveauNaar: null,
    });
    expect(await herinnerd()).toBe(false);
    await trekIn(procesregie);
    expect(await herinnerd()).toBe(true);
  });

  test("is niet aan wie alleen meedoet", async () => {
    const ander = await regio.als("professional1.linde");
    const { id: persoonId } = await regio.persoon("professional1.linde");
    await noord.betrokkene.voegToe({
      ...basis(),
      persoonId,
      doel: "Meedenken",
      zicht: "bijdragen",
    });
    const { werkgebieden } = await ander.verhuizing.bereidVoor({ casusnummer });
    const anders = werkgebieden.find((w) => w.id !== werkgebiedId)!;
    expect(
      await weigeringVan(ander.verhuizing.verhuis({ ...basis(), werkgebiedId: anders.id })),
    ).toBe("geen_bevoegdheid");
    expect(await weigeringVan(bevestig(VANDAAG, ander))).toBe("geen_bevoegdheid");
  });
});

describe("een verhuizing naar buiten de regio", () => {
  test("sluit pas af als de ontvangst is bevestigd, en wie bevestigde staat alleen in teksten", async () => {
    expect(await weigeringVan(sluit())).toBe("afsluiten_kan_nog_niet");
    expect(await weigeringVan(bevestig("2099-01-01"))).toBe("dag_moet_nog_komen");
    await bevestig();
    const { bevestiging } = await noord.verhuizing.bereidVoor({ casusnummer });
    expect(bevestiging).toMatchObject({ bevestigdDoor: "Floor Hemelrijk, wijkwerker" });
    const [rij] = await regio.eigenaar.execute(sql`
      select to_jsonb(v) || jsonb_build_object('gebeurtenis', to_jsonb(g)) as rij from verhuisbevestiging v
        join gebeurtenis g on g.id = v.gebeurtenis_id join casus c on c.id = v.casus_id where c.casusnummer = ${casusnummer}`);
    expect(JSON.stringify(rij)).not.toMatch(/Hemelrijk|Andersland/);
    await sluit();
  });

  test("vraagt na een terugval opnieuw om een bevestiging", async () => {
    await bevestig();
    await sluit();
    await noord.afsluiting.heropen({
      ...basis(),
      niveau: 2,
      aanleiding: "Zij zijn terug.",
      procesregisseurId: ikId,
      casusregisseurId: ikId,
      zichtOpVeiligheidId: ikId,
    });
    expect(await weigeringVan(sluit())).toBe("afsluiten_kan_nog_niet");
  });

  test("gaat op papier met wat de casus weet, zonder wat een bron niet mee wil geven", async () => {
    const actie = { houder: { soort: "professional" as const, id: ikId }, voor: "2099-01-05" };
    const voegToe = (inhoud: string, voorwaarde: "geen" | "instemming_nodig") =>
      noord.plan.voegActieToe({ ...basis(), ...actie, inhoud, voorwaarde });
    await voegToe("Aanmelden bij de nieuwe school.", "geen");
    await voegToe("Dit blijft hier.", "instemming_nodig");
    const d = await noord.verhuizing.document({ casusnummer });
    expect(d.van).toMatchObject({ organisatie: "Lokaal team Noord" });
    expect(d.leden.map((l) => l.naam)).toEqual(["Robin Proef"]);
    expect(d.onderdelen.map((o) => o.code)).toContain("doel");
    expect(d.acties.map((a) => a.inhoud)).toEqual(["Aanmelden bij de nieuwe school."]);
    expect(d.nietMee.map((n) => n.aantal)).toEqual([1]);
    const [inzage] = await regio.eigenaar.execute<{ soort: string }>(sql`
      select soort from inzage i join casus c on c.id = i.casus_id where c.casusnummer = ${casusnummer} and soort = 'verhuisdocument'`);
    expect(inzage).toBeDefined();
  });
});
