import type { Page } from "@playwright/test";
import { Bezoeker } from "./aanroep.ts";
import { staatErin, verzamel } from "./antwoorden.ts";
import { adresVan, expect, test } from "./bezoek.ts";
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

// No other visitor sends anything to this veiligheidsteam: the bell is counted exactly.
const LOKAAL = "Lokaal team Fictiestad";
const RVT = "Regionaal veiligheidsteam West";
const TATJANA = "Tatjana Petrovic";
const FEMKE = "Femke Noordhof";
const h = maakHuishouden("Vlinder");
/** Longer than the portal waits before it asks again. */
const NA_EEN_BEURT = 31_000;

/** Two people at two desks, and what came over the line to the second. */
type Kanten = {
  lokaal: Page;
  rvt: Page;
  ontvangen: Awaited<ReturnType<typeof verzamel>>;
};

test("een lokaal team draagt over aan het veiligheidsteam en krijgt de casus later terug", async ({
  kom,
}) => {
  const lokaal = await kom("coordinator.fictiestad");
  const rvt = await kom("coordinator.rvt-west");
  await rvt.clock.install();
  await rvt.goto("/");
  const ongelezen = await aantalIn(rvt);
  const kanten = { lokaal, rvt, ontvangen: await verzamel(rvt.context()) };
  let nummer = "";

  await test.step("het lokaal team opent, beoordeelt naar niveau 3 en stelt een overdracht voor", async () => {
    nummer = await stelVoor(kanten);
  });
  await test.step("de bel van het veiligheidsteam telt op zonder dat iemand ververst", async () => {
    await rvt.clock.fastForward(NA_EEN_BEURT);
    await expect.poll(() => aantalIn(rvt)).toBe(ongelezen + 1);
  });
  await test.step("het staat daar bij de berichten en onder Nu doen", async () => {
    await bel(rvt).click();
    await expect(regel(rvt, `${nummer}: overdracht van procesregie voorgesteld`)).toBeVisible();
    await rvt.getByRole("link", { name: "Mijn dag" }).click();
    await beantwoordUitNuDoen(rvt, nummer);
  });
  await test.step("voor het antwoord ziet het veiligheidsteam alleen het voorstel", () =>
    zietAlleenHetVoorstel(kanten, nummer));
  await test.step("het veiligheidsteam accepteert en ziet dan alles", () =>
    accepteertEnZietAlles(kanten));
  await test.step("beide kanten zien het in het verloop, de afzender ook in de bel", () =>
    staatInHetVerloop(kanten, nummer));
  await test.step("het veiligheidsteam schaalt af en draagt terug over", () =>
    gaatTerug(kanten, nummer));
  await test.step("de databank heeft precies deze stappen en berichten", () =>
    staatInDeDatabank(nummer));
});

const regel = (page: Page, zin: string) =>
  page.getByRole("listitem").filter({ hasText: zin }).first();
const bel = (page: Page) => page.getByRole("banner").getByRole("link", { name: /^Berichten/ });
const aantalIn = async (page: Page) =>
  Number((await bel(page).textContent())?.match(/\d+/)?.[0] ?? "0");
const niveau = (page: Page, nu: number) =>
  expect(page.getByRole("heading", { level: 1, name: new RegExp(`^Niveau ${nu}`) })).toBeVisible();

async function stelVoor({ lokaal }: Kanten): Promise<string> {
  await lokaal.goto("/");
  const nummer = await openCasus(lokaal, muis, h);
  await beoordeel(lokaal, muis, 3);
  await draagOver(lokaal, muis, RVT);
  await expect(lokaal.getByText("Overdracht wacht op antwoord")).toBeVisible();
  await niveau(lokaal, 2);
  return nummer;
}

async function beantwoordUitNuDoen(page: Page, nummer: string): Promise<void> {
  const nuDoen = page.getByRole("region", { name: /^Nu doen/ });
  await nuDoen.waitFor();
  for (const meer of await nuDoen.locator("summary").all()) await meer.click();
  await nuDoen.getByRole("link", { name: new RegExp(`Beantwoord.*${nummer}`) }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Overdracht/ })).toBeVisible();
}

async function zietAlleenHetVoorstel({ rvt, ontvangen }: Kanten, nummer: string): Promise<void> {
  for (const tekst of VOOR_HET_ANTWOORD) await expect(rvt.getByText(tekst)).toBeVisible();
  await rvt.goto("/casussen");
  await rvt.getByRole("link", { name: nummer }).click();
  await expect(rvt.getByText("Je ziet alleen de stand")).toBeVisible();
  const gekregen = ontvangen.alles() + (await procedures(nummer));
  expect(staatErin(gekregen, VOOR_HET_ANTWOORD)).toEqual(VOOR_HET_ANTWOORD);
  expect(staatErin(gekregen, [...geheimen(h), ...NA_HET_ANTWOORD])).toEqual([]);
}

/** What the procedures of the portal themselves give the receiver about this casus. */
async function procedures(casusnummer: string): Promise<string> {
  const rvt = await Bezoeker.logIn(adresVan("coordinator.rvt-west"));
  const { ontvangen } = await rvt.lees<{ ontvangen: { id: string; casusnummer: string }[] }>(
    "overdracht.lijst",
  );
  const overdrachtId = ontvangen.find((o) => o.casusnummer === casusnummer)!.id;
  const gekregen = await roepAllesAan(rvt, { casusnummer, overdrachtId });
  expect(gekregen.open).toEqual([
    "overdracht.bekijk",
    "casus.bekijk",
    "bestuurlijk.bekijk",
    "casus.lijst",
    "casus.exporteer",
  ]);
  return gekregen.tekst;
}

async function accepteertEnZietAlles({ rvt, ontvangen }: Kanten): Promise<void> {
  await rvt.getByRole("link", { name: "Bekijk overdracht" }).click();
  await accepteer(rvt, muis, FEMKE);
  await rvt.getByRole("link", { name: "Naar de casus" }).click();
  await niveau(rvt, 3);
  await expect(rvt.getByText(h.ouder)).toBeVisible();
  // Proves too that the words above could have been found, had they been sent before the answer.
  expect(staatErin(ontvangen.alles(), geheimen(h))).toEqual(geheimen(h));
}

async function staatInHetVerloop({ lokaal, rvt }: Kanten, nummer: string): Promise<void> {
  await lokaal.reload();
  for (const page of [lokaal, rvt])
    await expect(regel(page, `geaccepteerd door ${RVT}, niveau 2 naar 3`)).toBeVisible();
  await bel(lokaal).click();
  const bericht = `${nummer}: overdracht van procesregie geaccepteerd door ${RVT}`;
  await expect(regel(lokaal, bericht)).toBeVisible();
}

async function gaatTerug({ lokaal, rvt }: Kanten, nummer: string): Promise<void> {
  await beoordeel(rvt, muis, 2);
  await draagOver(rvt, muis, LOKAAL);
  await lokaal.goto("/");
  await beantwoordUitNuDoen(lokaal, nummer);
  await accepteer(lokaal, muis, TATJANA);
  await lokaal.getByRole("link", { name: "Naar de casus" }).click();
  await niveau(lokaal, 2);
  await expect(regel(lokaal, `geaccepteerd door ${LOKAAL}, niveau 3 naar 2`)).toBeVisible();
}

async function staatInDeDatabank(nummer: string): Promise<void> {
  expect(await databank.niveauStappen(nummer)).toEqual([
    { volgnr: 1, niveau: 2, aard: "gestart", overdracht: false },
    { volgnr: 2, niveau: 3, aard: "opgeschaald", overdracht: true },
    { volgnr: 3, niveau: 2, aard: "afgeschaald", overdracht: true },
  ]);
  const begin = { volgnr: 1, aard: "gestart", organisatie: LOKAAL, persoon: TATJANA };
  expect(await databank.regieStappen(nummer, "procesregie")).toEqual([
    begin,
    { volgnr: 2, aard: "geaccepteerd", organisatie: RVT, persoon: FEMKE },
    { volgnr: 3, aard: "geaccepteerd", organisatie: LOKAAL, persoon: TATJANA },
  ]);
  for (const soort of ["casusregie", "zicht_op_veiligheid"])
    expect(await databank.regieStappen(nummer, soort)).toEqual([begin]);
  expect(await databank.overdrachten(nummer)).toEqual(["geaccepteerd", "geaccepteerd"]);
  expect(await databank.berichten(nummer)).toEqual([
    "casus_geopend → coordinator.fictiestad",
    "beoordeling_vastgelegd → coordinator.fictiestad",
    "overdracht_voorgesteld → coordinator.fictiestad",
    "overdracht_voorgesteld → coordinator.rvt-west",
    "overdracht_geaccepteerd → coordinator.fictiestad",
    "overdracht_geaccepteerd → coordinator.rvt-west",
    "overdracht_geaccepteerd → professional1.rvt-west",
    "beoordeling_vastgelegd → coordinator.fictiestad",
    "overdracht_teruggekoppeld → coordinator.fictiestad",
    "beoordeling_vastgelegd → professional1.rvt-west",
    "overdracht_voorgesteld → coordinator.fictiestad",
    "overdracht_voorgesteld → coordinator.rvt-west",
    "overdracht_voorgesteld → professional1.rvt-west",
    "overdracht_geaccepteerd → coordinator.fictiestad",
    "overdracht_geaccepteerd → coordinator.rvt-west",
    "overdracht_geaccepteerd → professional1.rvt-west",
  ]);
}
