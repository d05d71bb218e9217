import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import postgres from "postgres";
import { VOORWAARDE_TEKST } from "#regiekaart/kaart";
import { openCasus } from "./casus-klaarzetten.ts";
import { type EigenPortaal, maakEigenPortaal } from "./eigen-portaal.ts";
import { muis } from "./hand.ts";
import { logIn } from "./hoofdroute.ts";

const ZIENSWIJZE = "De moeder wil rust, het kind wil naar oma.";
const OPGESLAGEN = /Opgeslagen \d\d\.\d\d/;

let portaal: EigenPortaal;
let casusnummer: string;
let sql: postgres.Sql;

test.beforeAll(async () => {
  portaal = await maakEigenPortaal();
  casusnummer = await openCasus(await portaal.logIn("professional1.noord"));
  sql = postgres(portaal.database.eigenaarUrl, { max: 1, onnotice: () => {} });
});
test.afterAll(async () => {
  await sql?.end();
  await portaal?.sluit();
});

const verder = (page: Page) => page.getByRole("button", { name: "Verder" }).click();
const kop = (page: Page, naam: string) => page.getByRole("heading", { name: new RegExp(naam) });

/** Another browser with the same login and none of the text: what is there comes from the server. */
async function andereBrowser(context: BrowserContext): Promise<Page> {
  const { cookies } = await context.storageState();
  const ander = await context.browser()!.newContext({ baseURL: portaal.url });
  await ander.addCookies(cookies);
  return ander.newPage();
}

async function beantwoord(page: Page) {
  for (const [code, { tekst }] of Object.entries(VOORWAARDE_TEKST)) {
    const naam = /ketenoverstijgend|escalatie/.test(code) ? "Nee" : "Ja";
    const vraag = page.getByRole("group", { name: new RegExp(`^${tekst}`, "i") });
    await vraag.getByRole("radio", { name: naam, exact: true }).check();
  }
}

test("het portaal valt weg tussen de stappen van een beoordeling: de tekst en het inloggen blijven", async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: portaal.url });
  const page = await context.newPage();
  await page.goto("/inloggen");
  await logIn(page, muis, "professional1.noord");
  await page.goto(`/casussen/${casusnummer}/beoordeling`);
  await page.getByLabel("Wat vindt het huishouden er zelf van?").fill(ZIENSWIJZE);
  await expect(page.getByText(OPGESLAGEN)).toBeVisible();
  await portaal.schietAf();

  await test.step("zonder portaal kun je verder, en staat er waar je tekst nu is", async () => {
    await verder(page);
    await expect(kop(page, "Regiekaart")).toBeFocused();
    await beantwoord(page);
    await page.getByLabel("Onderbouwing").fill("Gezien tijdens het huisbezoek.");
    await expect(page.getByText("het portaal is nu niet te bereiken")).toBeVisible();
  });
  await portaal.start();

  await test.step("daarna ben je nog ingelogd, en is wat was opgeslagen overal terug", async () => {
    const ander = await andereBrowser(context);
    await ander.goto(`/casussen/${casusnummer}/beoordeling`);
    await expect(ander.getByText("Je eerdere tekst staat er weer.")).toBeVisible();
    await expect(ander.getByLabel("Wat vindt het huishouden er zelf van?")).toHaveValue(ZIENSWIJZE);
    // As the start page links it: on from the first step that misses something.
    await ander.goto(`/casussen/${casusnummer}/beoordeling?stap=9`);
    await expect(kop(ander, "Regiekaart")).toBeVisible();
    await ander.context().close();
  });

  await test.step("wie nog op de pagina zit, gaat gewoon verder", async () => {
    await page.getByLabel("Onderbouwing").fill("Gezien en besproken tijdens het huisbezoek.");
    await expect(page.getByText(OPGESLAGEN)).toBeVisible();
    await verder(page);
    await page.getByRole("radio", { name: "Ik volg het advies" }).check();
    await verder(page);
    await page.getByRole("radio", { name: "Wij dragen de procesregie over" }).check();
    await verder(page);
    await expect(kop(page, "Controleren")).toBeFocused();
  });

  await test.step("vastleggen zonder portaal zegt dat, en nog een keer doet het één keer", async () => {
    await portaal.schietAf();
    await page.getByRole("button", { name: "Beoordeling vastleggen" }).click();
    const melding = page.getByRole("alert").filter({ hasText: "Er is geen verbinding" });
    await expect(melding).toBeVisible();
    await portaal.start();
    await page.getByRole("button", { name: "Beoordeling vastleggen" }).click();
    await expect(page).toHaveURL(/\/overdragen/);
    const rijen = await sql<{ zienswijze: string }[]>`
      select t.inhoud as zienswijze from beoordeling b join casus c on c.id = b.casus_id
        join tekst t on t.id = b.zienswijze_id where c.casusnummer = ${casusnummer}`;
    expect(rijen).toEqual([{ zienswijze: ZIENSWIJZE }]);
  });
  await context.close();
});
