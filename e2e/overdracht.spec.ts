import type { Page } from "@playwright/test";
import { Bezoeker } from "./aanroep.ts";
import { staatErin, verzamel } from "./antwoorden.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { casusMetOverdracht, vindVeiligheidsteam } from "./casus-klaarzetten.ts";
import { openDatabank } from "./databank.ts";
import { muis } from "./hand.ts";
import {
  accepteer,
  beoordeel,
  draagOver,
  geheimen,
  maakHuishouden,
  NA_HET_ANTWOORD,
  openCasus,
  VOOR_HET_ANTWOORD,
} from "./hoofdroute.ts";
import { roepAllesAan } from "./leesprocedures.ts";

const databank = openDatabank();
test.afterAll(() => databank.sluit());

const LOKAAL = "Lokaal team Fictiestad";
const RVT = "Regionaal veiligheidsteam West";
/** Longer than the portal waits before it asks again. */
const NA_EEN_BEURT = 31_000;

const regel = (page: Page, zin: string | RegExp) =>
  page.getByRole("listitem").filter({ hasText: zin }).first();
const bel = (page: Page) => page.getByRole("banner").getByRole("link", { name: /^Berichten/ });
const aantalIn = async (page: Page) =>
  Number((await bel(page).textContent())?.match(/\d+/)?.[0] ?? "0");

test("een lokaal team draagt over aan het veiligheidsteam en krijgt de casus later terug", async ({
  kom,
}) => {
  const lokaal = await kom("coordinator.fictiestad");
  const rvt = await kom("coordinator.rvt-west");
  const h = maakHuishouden("Vlinder");
  const verborgen = [...geheimen(h), ...NA_HET_ANTWOORD];
  await rvt.clock.install();
  await rvt.goto("/");
  const ongelezen = await aantalIn(rvt);
  const ontvangen = await verzamel(rvt.context());
  let casusnummer = "";

  await test.step("het lokaal team opent, beoordeelt naar niveau 3 en stelt een overdracht voor", async () => {
    await lokaal.goto("/");
    casusnummer = await openCasus(lokaal, muis, h);
    await beoordeel(lokaal, muis, 3);
    await draagOver(lokaal, muis, RVT);
    await expect(lokaal.getByText("Overdracht wacht op antwoord")).toBeVisible();
    await expect(lokaal.getByRole("heading", { level: 1, name: /^Niveau 2/ })).toBeVisible();
  });

  await test.step("de bel van het veiligheidsteam telt op zonder dat iemand ververst", async () => {
    await rvt.clock.fastForward(NA_EEN_BEURT);
    await expect.poll(() => aantalIn(rvt)).toBe(ongelezen + 1);
  });

  await test.step("het staat daar bij de berichten en onder Nu doen", async () => {
    await bel(rvt).click();
    await expect(
      regel(rvt, `${casusnummer}: overdracht van procesregie voorgesteld`),
    ).toBeVisible();
    await rvt.getByRole("link", { name: "Mijn dag" }).click();
    const nuDoen = rvt.getByRole("region", { name: /^Nu doen/ });
    await nuDoen.getByRole("link", { name: new RegExp(`Beantwoord.*${casusnummer}`) }).click();
    await expect(rvt.getByRole("heading", { level: 1, name: /Overdracht/ })).toBeVisible();
  });

  await test.step("voor het antwoord ziet het veiligheidsteam alleen het voorstel", async () => {
    for (const tekst of VOOR_HET_ANTWOORD) await expect(rvt.getByText(tekst)).toBeVisible();
    await rvt.goto("/casussen");
    await expect(rvt.getByRole("link", { name: casusnummer })).toBeVisible();
    await rvt.getByRole("link", { name: casusnummer }).click();
    await expect(rvt.getByText("Je ziet alleen de stand")).toBeVisible();
    const gekregen = ontvangen.alles() + (await procedures(casusnummer));
    expect(staatErin(gekregen, VOOR_HET_ANTWOORD)).toEqual(VOOR_HET_ANTWOORD);
    expect(staatErin(gekregen, verborgen)).toEqual([]);
  });

  await test.step("het veiligheidsteam accepteert en ziet dan alles", async () => {
    await rvt.getByRole("link", { name: "Bekijk overdracht" }).click();
    await accepteer(rvt, muis, "Femke Noordhof");
    await rvt.getByRole("link", { name: "Naar de casus" }).click();
    await expect(rvt.getByRole("heading", { level: 1, name: /^Niveau 3/ })).toBeVisible();
    await expect(rvt.getByText(h.ouder)).toBeVisible();
    expect(staatErin(ontvangen.alles(), geheimen(h))).toEqual(geheimen(h));
  });

  await test.step("beide kanten zien het in het verloop, de afzender ook in de bel", async () => {
    await lokaal.reload();
    for (const page of [lokaal, rvt])
      await expect(regel(page, `geaccepteerd door ${RVT}, niveau 2 naar 3`)).toBeVisible();
    await bel(lokaal).click();
    await expect(
      regel(lokaal, `${casusnummer}: overdracht van procesregie geaccepteerd door ${RVT}`),
    ).toBeVisible();
  });

  await test.step("het veiligheidsteam schaalt af en draagt terug over", async () => {
    await beoordeel(rvt, muis, 2);
    await draagOver(rvt, muis, LOKAAL);
    await lokaal.goto("/");
    const nuDoen = lokaal.getByRole("region", { name: /^Nu doen/ });
    await nuDoen.getByRole("link", { name: new RegExp(`Beantwoord.*${casusnummer}`) }).click();
    await accepteer(lokaal, muis, "Tatjana Petrovic");
    await lokaal.getByRole("link", { name: "Naar de casus" }).click();
    await expect(lokaal.getByRole("heading", { level: 1, name: /^Niveau 2/ })).toBeVisible();
    await expect(regel(lokaal, `geaccepteerd door ${LOKAAL}, niveau 3 naar 2`)).toBeVisible();
  });

  await test.step("de databank heeft precies deze stappen en berichten", async () => {
    expect(await databank.niveauStappen(casusnummer)).toEqual([
      { volgnr: 1, niveau: 2, aard: "gestart", overdracht: false },
      { volgnr: 2, niveau: 3, aard: "opgeschaald", overdracht: true },
      { volgnr: 3, niveau: 2, aard: "afgeschaald", overdracht: true },
    ]);
    expect(await databank.regieStappen(casusnummer, "procesregie")).toEqual([
      { volgnr: 1, aard: "gestart", organisatie: LOKAAL, persoon: "Tatjana Petrovic" },
      { volgnr: 2, aard: "geaccepteerd", organisatie: RVT, persoon: "Femke Noordhof" },
      { volgnr: 3, aard: "geaccepteerd", organisatie: LOKAAL, persoon: "Tatjana Petrovic" },
    ]);
    for (const soort of ["casusregie", "zicht_op_veiligheid"])
      expect(await databank.regieStappen(casusnummer, soort)).toEqual([
        { volgnr: 1, aard: "gestart", organisatie: LOKAAL, persoon: "Tatjana Petrovic" },
      ]);
    expect(await databank.overdrachten(casusnummer)).toEqual(["geaccepteerd", "geaccepteerd"]);
    expect((await databank.berichten(casusnummer)).map((b) => `${b.soort} → ${b.wie}`)).toEqual([
      "casus_geopend → coordinator.fictiestad",
      "beoordeling_vastgelegd → coordinator.fictiestad",
      "overdracht_voorgesteld → coordinator.fictiestad",
      "overdracht_voorgesteld → coordinator.rvt-west",
      "overdracht_geaccepteerd → coordinator.fictiestad",
      "overdracht_geaccepteerd → coordinator.rvt-west",
      "overdracht_geaccepteerd → professional1.rvt-west",
      "beoordeling_vastgelegd → coordinator.fictiestad",
      "beoordeling_vastgelegd → professional1.rvt-west",
      "overdracht_voorgesteld → coordinator.fictiestad",
      "overdracht_voorgesteld → coordinator.rvt-west",
      "overdracht_voorgesteld → professional1.rvt-west",
      "overdracht_geaccepteerd → coordinator.fictiestad",
      "overdracht_geaccepteerd → coordinator.rvt-west",
      "overdracht_geaccepteerd → professional1.rvt-west",
    ]);
  });
});

test("wie er niets mee te maken heeft, vindt de casus en de overdracht niet", async ({ kom }) => {
  const noord = await Bezoeker.logIn(adresVan("coordinator.noord"));
  const { casusnummer, overdrachtId } = await casusMetOverdracht(
    noord,
    await vindVeiligheidsteam(noord),
  );
  const casus = { casusnummer, overdrachtId };
  const paden = padenVan(casus);
  // What does not exist at all. What may not be seen must look the same.
  const onbekend = padenVan({
    casusnummer: "R-1999-0001",
    overdrachtId: "00000000-0000-4000-8000-000000000000",
  });

  for (const naam of ["coordinator.zuid", "manager.zuid", "beheerder", "fg", "coordinator.ggz"])
    await test.step(`${naam}: op de pagina, bij de procedure en in de lijst`, async () => {
      const page = await kom(naam);
      await page.goto(`/casussen/${casusnummer}`);
      await expect(page.getByRole("heading", { level: 1, name: "Niet gevonden" })).toBeVisible();
      const wie = await Bezoeker.logIn(adresVan(naam));
      for (const [i, pad] of paden.entries()) {
        const antwoord = await wie.pagina(pad);
        expect(antwoord.tekst).toContain("Niet gevonden");
        expect(antwoord, pad).toEqual(await wie.pagina(onbekend[i]!));
      }
      const { tekst } = await wie.pagina(`/casussen?zoek=${casusnummer}`);
      expect(tekst).toContain("Geen casus past bij deze filters");
      const gekregen = await roepAllesAan(wie, casus);
      expect(gekregen.open).toEqual([]);
      expect(gekregen.weigeringen).toEqual(["niet_gevonden"]);
      expect(gekregen.tekst).not.toContain(casusnummer);
    });

  await test.step("een manager van de afzender ziet de stand, en niet wie of wat", async () => {
    const page = await kom("manager.noord");
    const ontvangen = await verzamel(page.context());
    await page.goto(`/casussen/${casusnummer}`);
    await expect(page.getByText("Je ziet alleen de stand")).toBeVisible();
    await page.goto(`/casussen?zoek=${casusnummer}`);
    await expect(page.getByRole("link", { name: casusnummer })).toBeVisible();
    const manager = await Bezoeker.logIn(adresVan("manager.noord"));
    for (const pad of paden.slice(1))
      expect((await manager.pagina(pad)).tekst, pad).toContain("Niet gevonden");
    const gekregen = await roepAllesAan(manager, casus);
    expect(gekregen.open).toEqual(["casus.bekijk", "casus.lijst"]);
    const alles = ontvangen.alles() + gekregen.tekst;
    expect(staatErin(alles, ["Robin Proef", "Huishouden Proef", "Zorgen van school"])).toEqual([]);
  });

  await test.step("een bezoeker komt bij het inloggen uit", async () => {
    const niemand = Bezoeker.niemand();
    for (const pad of [...paden, "/casussen", "/overdrachten", "/berichten", "/lokaal-team"]) {
      const { status, naar, tekst } = await niemand.pagina(pad);
      expect({ status, naar }).toEqual({
        status: 307,
        naar: `/inloggen?verder=${encodeURIComponent(pad)}`,
      });
      expect(tekst).not.toContain(casusnummer);
    }
    const gekregen = await roepAllesAan(niemand, casus);
    expect(gekregen).toMatchObject({ open: [], weigeringen: ["sessie_verlopen"] });
  });
});

const padenVan = (casus: { casusnummer: string; overdrachtId: string }) => [
  `/casussen/${casus.casusnummer}`,
  ...["verloop", "beoordelingen", "toegang", "afdrukken", "beoordeling", "overdragen"].map(
    (deel) => `/casussen/${casus.casusnummer}/${deel}`,
  ),
  `/overdrachten/${casus.overdrachtId}`,
];

/** What the procedures of the portal themselves give the receiver about this casus. */
async function procedures(casusnummer: string): Promise<string> {
  const rvt = await Bezoeker.logIn(adresVan("coordinator.rvt-west"));
  const { ontvangen } = await rvt.lees<{ ontvangen: { id: string; casusnummer: string }[] }>(
    "overdracht.lijst",
  );
  const overdrachtId = ontvangen.find((o) => o.casusnummer === casusnummer)!.id;
  const gekregen = await roepAllesAan(rvt, { casusnummer, overdrachtId });
  expect(gekregen.open).toEqual(["overdracht.bekijk", "casus.bekijk", "casus.lijst"]);
  return gekregen.tekst;
}
