import type { Page, Request } from "@playwright/test";
import postgres from "postgres";
import type { Bezoeker } from "./aanroep.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { casusMetOverdracht, vindVeiligheidsteam } from "./casus-klaarzetten.ts";
import { type EigenPortaal, maakEigenPortaal } from "./eigen-portaal.ts";
import { keur } from "./keuring.ts";

// What another organisation does reaches an open browser by itself, and what goes out by e-mail says nothing about people.
test.describe.configure({ mode: "serial", timeout: 600_000 });

const MAAIKE = "coordinator.rvt-oost";
let portaal: EigenPortaal;
let eigenaar: postgres.Sql;
let noord: Bezoeker;
let rvtId: string;

test.beforeAll(async () => {
  portaal = await maakEigenPortaal({ metWerker: true });
  eigenaar = postgres(portaal.database.eigenaarUrl, { max: 1, onnotice: () => {} });
  noord = await portaal.logIn("coordinator.noord");
  rvtId = await vindVeiligheidsteam(noord);
});
test.afterAll(async () => {
  await eigenaar?.end();
  await portaal?.sluit();
});

/** The streams of a page: how many were opened, and which are still open. */
function volgStromen(page: Page) {
  const open = new Set<Request>();
  let geopend = 0;
  page.on("request", (r) => {
    if (!r.url().includes("/api/trpc/bericht.live")) return;
    geopend += 1;
    open.add(r);
  });
  for (const einde of ["requestfinished", "requestfailed"] as const)
    page.on(einde as "requestfinished", (r) => open.delete(r));
  return { aantal: () => open.size, geopend: () => geopend };
}

const bel = (page: Page) =>
  page
    .getByRole("banner")
    .getByRole("link", { name: /^Berichten/ })
    .locator(".telling");

const belStand = async (page: Page) =>
  Number.parseInt((await bel(page).allInnerTexts())[0] ?? "0", 10);

/** How many unread berichten Postgres holds for Maaike; of one casus when it is given. */
async function ongelezen(casusnummer?: string): Promise<number> {
  const [rij] = await eigenaar<{ aantal: number }[]>`
    select count(*)::int as aantal from bericht
    where ontvanger_id = (select id from gebruiker where email = ${adresVan(MAAIKE)})
      and gelezen_op is null and casusnummer = coalesce(${casusnummer ?? null}, casusnummer)`;
  return rij!.aantal;
}

test("een overdracht van een ander staat zonder verversen in de bel en in de lijst", async ({
  kom,
}) => {
  const page = await kom(MAAIKE, { baseURL: portaal.url });
  const stromen = volgStromen(page);
  await page.goto("/overdrachten");
  await expect.poll(stromen.aantal).toBe(1);
  await page.evaluate(() => document.body.setAttribute("data-zelfde", "ja"));
  const voor = await belStand(page);
  const { casusnummer } = await casusMetOverdracht(noord, rvtId);
  await expect(page.getByText(casusnummer).first()).toBeVisible();
  // The worker of this portal signals on its own, so the bell is held against what Postgres has at the same moment.
  await expect.poll(async () => (await belStand(page)) - (await ongelezen())).toBe(0);
  expect(await belStand(page)).toBeGreaterThan(voor);
  expect(await ongelezen(casusnummer), "van deze overdracht precies één bericht").toBe(1);
  await expect(page.locator("body")).toHaveAttribute("data-zelfde", "ja");

  await test.step("wie iets invult, hoort het en ververst zelf", async () => {
    const zoek = page.getByRole("searchbox");
    await zoek.fill("R-20");
    const tweede = await casusMetOverdracht(noord, rvtId);
    await expect(page.getByText("Er is iets nieuws")).toBeVisible();
    await expect(page.getByText(tweede.casusnummer)).toBeHidden();
    await expect(zoek).toHaveValue("R-20");
    await page.getByRole("button", { name: "Ververs de pagina" }).click();
    await expect(page.getByText(tweede.casusnummer).first()).toBeVisible();
    await expect(page.getByText("Er is iets nieuws")).toBeHidden();
  });

  await test.step("een tabblad dat niemand ziet luistert niet", async () => {
    const toon = (verborgen: boolean) =>
      page.evaluate((waarde) => {
        Object.defineProperty(document, "hidden", { value: waarde, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
      }, verborgen);
    await toon(true);
    await expect.poll(stromen.aantal).toBe(0);
    await toon(false);
    await expect.poll(stromen.aantal).toBe(1);
  });

  await test.step("een ingetrokken sessie luistert binnen een minuut niet meer", async () => {
    await eigenaar`update sessie set ingetrokken_op = nu()
      where gebruiker_id = (select id from gebruiker where email = ${adresVan(MAAIKE)})`;
    await expect.poll(stromen.aantal, { timeout: 60_000 }).toBe(0);
  });
});

test("wat kwam terwijl de pagina nog laadde, staat er ook", async ({ kom }) => {
  const page = await kom(MAAIKE, { baseURL: portaal.url });
  let laatDoor = () => {};
  const magDoor = new Promise<void>((door) => {
    laatDoor = door;
  });
  await page.route(/bericht\.live/, async (route) => {
    await magDoor;
    await route.continue();
  });
  const stroom = page.waitForRequest(/bericht\.live/);
  await page.goto("/overdrachten");
  await stroom;
  const { casusnummer } = await casusMetOverdracht(noord, rvtId);
  await expect(page.getByText(casusnummer)).toHaveCount(0);
  laatDoor();
  await expect(page.getByText(casusnummer).first()).toBeVisible();
});

test("de e-mail van een overdracht noemt het casusnummer en een link, en niemand", async ({
  kom,
}) => {
  const { casusnummer, overdrachtId } = await casusMetOverdracht(noord, rvtId);
  const page = await kom(MAAIKE, { baseURL: portaal.url });
  const regel = page.getByText(`Regieportaal: Antwoord gevraagd (${casusnummer})`);
  await expect(async () => {
    await page.goto("/demo/postvak");
    await expect(regel).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await regel.click();
  const brief = page.locator("details[open]");
  await expect(brief).toContainText(`${portaal.url}/overdrachten/${overdrachtId}`);
  await expect(brief).not.toContainText(/Robin|Proef|Huishouden|Noord/);
  await keur(page, "postvak");
});

test("de beheerder ziet wat niet aankwam, en verstuurt het opnieuw", async ({ kom }) => {
  await eigenaar`update verzending set stand = 'mislukt', verzonden_op = null, pogingen = 8,
      fout = 'ECONNREFUSED' where id = (select id from verzending where stand = 'uitgezet' or stand = 'verzonden'
      order by gemaakt_op desc limit 1)`;
  const page = await kom("beheerder", { baseURL: portaal.url });
  await page.goto("/beheer/verzending");
  await expect(page.getByRole("cell", { name: "ECONNREFUSED" })).toBeVisible();
  await keur(page, "verzending met een mislukte e-mail");
  await page
    .getByRole("button", { name: /^Verstuur opnieuw|^Opnieuw/ })
    .first()
    .click();
  await expect(page.getByRole("cell", { name: "ECONNREFUSED" })).toBeHidden();
  await keur(page, "verzending zonder mislukte e-mail");
});

test("de keuze voor e-mail blijft bewaard", async ({ kom }) => {
  const page = await kom("professional1.linde", { baseURL: portaal.url });
  await page.goto("/instellingen");
  await page.getByRole("group", { name: "Andere berichten" }).getByLabel("Geen e-mail").check();
  await page.getByLabel("Hoe laat wil je het overzicht?").selectOption("16");
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(page.getByText("Je keuze is bewaard.")).toBeVisible();
  await keur(page, "instellingen, bewaard");
  await page.reload();
  await expect(page.getByLabel("Hoe laat wil je het overzicht?")).toHaveValue("16");
});
