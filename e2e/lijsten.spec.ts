import type { Locator, Page } from "@playwright/test";
import { ADRES } from "./aanroep.ts";
import { expect, test } from "./bezoek.ts";
import { keur } from "./keuring.ts";

/** Behind a number stand as many casussen. Another visitor may open one between the two looks: then it is looked at again. */
async function opentZijnLijst(page: Page, pad: string, tegel: Locator): Promise<void> {
  await expect(async () => {
    await page.goto(pad);
    const aantal = Number.parseInt((await tegel.textContent())!, 10);
    await tegel.click();
    await expect(page).toHaveURL(/\/casussen\?/);
    const hoeveel = await page
      .getByRole("status")
      .filter({ hasText: /\d+ casus/ })
      .textContent();
    expect(hoeveel).toMatch(new RegExp(`^${aantal} ${aantal === 1 ? "casus" : "casussen"}\\b`));
  }).toPass({ timeout: 60_000 });
}

test("een lijst met filters bewaar je, vind je terug, en neem je mee als CSV", async ({ kom }) => {
  const page = await kom("coordinator.proefdorp");
  await page.goto("/casussen?niveau=2&regie=wij");
  const eigen = page.getByRole("link", { name: "Niveau 2, regie bij ons" });
  await page.getByRole("button", { name: "Bewaar deze lijst" }).click();
  await expect(eigen).toBeVisible();
  await page.goto("/casussen");
  await eigen.click();
  await expect(page).toHaveURL("/casussen?niveau=2&regie=wij");
  await keur(page, "een eigen lijst");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download als CSV" }).click();
  expect((await download).suggestedFilename()).toBe("casussen.csv");
  await page.getByRole("button", { name: "Bewaar deze lijst niet meer" }).click();
  await expect(eigen).toHaveCount(0);
});

test("een download is alleen voor wie is ingelogd, en niet op verzoek van een andere site", async ({
  kom,
}) => {
  const { request } = (await kom("coordinator.proefdorp")).context();
  const vraag = (pad: string, headers = {}) => request.get(ADRES + pad, { headers });
  const lijst = await vraag("/api/casussen?niveau=2");
  expect(await lijst.text()).toMatch(/^\uFEFFNummer,Niveau,/);
  expect((await vraag("/api/casussen", { "sec-fetch-site": "cross-site" })).status()).toBe(403);
  const onbekend = "/api/agenda/00000000-0000-4000-8000-000000000000";
  expect((await vraag(onbekend)).status()).toBe(404);
  expect((await fetch(`${ADRES}/api/casussen`)).status).toBe(401);
});

test("wie is wie: zoeken op naam zet geen naam in het adres", async ({ kom }) => {
  const page = await kom("coordinator.zvh");
  await page.goto("/wie-is-wie");
  await page.getByLabel("Naam", { exact: true }).fill("yilmaz");
  await page.getByRole("button", { name: "Zoek", exact: true }).click();
  await expect(page.getByText("1 persoon")).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "Selin Yilmaz" })).toBeVisible();
  await expect(page).toHaveURL("/wie-is-wie");
  await keur(page, "wie is wie met een uitkomst");
  await page.getByRole("link", { name: "Lokaal team Noord" }).click();
  await expect(page.getByRole("rowheader", { name: "Maaike de Boer" })).toBeVisible();
});

test("de manager begint bij stand en aantallen, en elk aantal opent zijn lijst", async ({
  kom,
}) => {
  const page = await kom("manager.noord");
  await page.goto("/");
  await expect(page).toHaveURL("/manager");
  await opentZijnLijst(
    page,
    "/manager",
    page.getByRole("link", { name: /Wij hebben procesregie/ }),
  );
  await page.goto("/hulp#niveau-3");
  await expect(
    page.getByText("complexe zorgen met onveiligheid in het huishouden").first(),
  ).toBeVisible();
});

test("wat aandacht vraagt staat bij wie er iets aan kan doen, en elk aantal opent zijn lijst", async ({
  kom,
}) => {
  const page = await kom("coordinator.noord");
  const vlak = page.getByRole("region", { name: "Vraagt aandacht" });
  const tegels = vlak.getByRole("listitem").getByRole("link");
  await page.goto("/lokaal-team");
  await expect(tegels.first()).toBeVisible();
  await vlak.getByText("Na hoeveel dagen staat het hier?").click();
  await expect(vlak.getByText("regionale invulling", { exact: true })).toBeVisible();
  await keur(page, "wat aandacht vraagt");
  for (let i = (await tegels.count()) - 1; i >= 0; i--)
    await opentZijnLijst(page, "/lokaal-team", tegels.nth(i));
  const manager = await kom("manager.noord");
  await manager.goto("/manager");
  await expect(
    manager.getByRole("region", { name: /Wij hebben|per niveau/ }).first(),
  ).toBeVisible();
  await expect(manager.getByRole("region", { name: "Vraagt aandacht" })).toHaveCount(0);
});
