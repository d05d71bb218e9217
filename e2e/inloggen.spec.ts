import type { Page } from "@playwright/test";
import { ADRES, Bezoeker } from "./aanroep.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { openCasus as zetCasusKlaar } from "./casus-klaarzetten.ts";
import { openDatabank } from "./databank.ts";
import { muis } from "./hand.ts";
import { logIn } from "./hoofdroute.ts";

const databank = openDatabank();
test.afterAll(() => databank.sluit());

/** Whose sessions are ended here: no other visitor may be this person at the same time. */
const UITGELOGD = "professional2.zuid";
const NIET_GELUKT = "Inloggen is niet gelukt. Controleer je e-mailadres en wachtwoord.";

test("elke mislukte poging krijgt dezelfde zin, ook voor wie niet bestaat", async ({ kom }) => {
  const page = await kom(null);
  await page.goto("/inloggen");
  const email = page.getByLabel("E-mailadres");
  const wachtwoord = page.getByLabel("Wachtwoord");
  // After so many failures even the right password has to wait, and says nothing more.
  const geduld = adresVan("professional2.zvh");
  await databank.misluktInloggen(geduld, 12);
  const pogingen = [
    [geduld, "mis"],
    [geduld, "Voorbeeld-2026!"],
    ["niemand@voorbeeldland.example", "Voorbeeld-2026!"],
    ["x'or'1'='1@voorbeeldland.example", "' or 1=1 --"],
  ] as [string, string][];
  for (const [wie, geheim] of pogingen) {
    await email.fill(wie);
    await wachtwoord.fill(geheim);
    const antwoord = page.waitForResponse("**/api/auth/callback/wachtwoord");
    await page.getByRole("button", { name: "Inloggen" }).click();
    expect((await antwoord).status()).toBe(401);
    await expect(page.getByRole("alert").filter({ hasText: NIET_GELUKT })).toBeFocused();
    await expect(email).toHaveValue(wie);
    await expect(page).toHaveURL("/inloggen");
  }
});

test("een voorbeeldaccount vult het formulier in en je komt op je eigen startpagina", async ({
  kom,
}) => {
  const page = await kom(null);
  await page.goto("/");
  await page.getByRole("button", { name: /coordinator\.zvh@/ }).click();
  await page.getByRole("button", { name: "Inloggen" }).click();
  await expect(page).toHaveURL("/zorg-en-veiligheidshuis");
  await page.goto("/inloggen");
  await expect(page).toHaveURL("/zorg-en-veiligheidshuis");
  await page.goto("/lokaal-team");
  await expect(page.getByRole("heading", { level: 1, name: "Niet gevonden" })).toBeVisible();
});

test("na het inloggen ga je verder waar je was, maar nooit naar een andere site", async ({
  kom,
}) => {
  const page = await kom(null);
  await page.goto("/casussen?niveau=3");
  await logIn(page, muis, "professional1.ggz");
  await expect(page).toHaveURL("/casussen?niveau=3");
  await expect(page.getByLabel("Niveau")).toHaveValue("3");

  for (const elders of [
    "//evil.example/",
    "https://evil.example/",
    "/\\evil.example",
    "/.//evil",
  ]) {
    await page.context().clearCookies();
    await page.goto(`/inloggen?verder=${encodeURIComponent(elders)}`);
    await logIn(page, muis, "professional1.ggz");
    await expect(page).toHaveURL("/ketenpartner");
  }
});

test("na het uitloggen is de sessie voorbij, ook voor wie de cookie bewaarde", async ({ kom }) => {
  const page = await kom(null);
  await page.goto("/");
  await logIn(page, muis, "professional2.ggz");
  const cookies = await page.context().cookies();
  const cookie = cookies.map((c) => `${c.name}=${c.value}`).join("; ");
  expect(cookies.find((c) => c.name === "regie-sessie")).toMatchObject({
    httpOnly: true,
    sameSite: "Lax",
  });
  await page.goto("/casussen");
  await page.getByRole("banner").getByText("Lisanne Poelstra").first().click();
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(page).toHaveURL("/inloggen");
  await page.goBack();
  await expect(page).toHaveURL(/\/inloggen/);
  await expect(page.getByRole("heading", { name: "Casussen" })).toHaveCount(0);
  const oud = await fetch(`${ADRES}/casussen`, { headers: { cookie }, redirect: "manual" });
  expect(oud.headers.get("location")).toContain("/inloggen");
});

/** Sent on by the router, the login page is loaded anew: what is typed before that is gone. */
const isVersGeladen = (page: Page) =>
  page.waitForFunction(() => {
    const [geladen] = performance.getEntriesByType("navigation");
    return geladen !== undefined && new URL(geladen.name).pathname === "/inloggen";
  });

test("is de sessie elders voorbij, dan toont ook Terug niets meer van de casus", async ({
  kom,
}) => {
  const wie = UITGELOGD;
  const casusnummer = await zetCasusKlaar(await Bezoeker.logIn(adresVan(wie)));
  const page = await kom(null);
  await page.goto("/casussen");
  await logIn(page, muis, wie);
  await page.getByRole("link", { name: casusnummer }).first().click();
  await expect(page.getByLabel("Wat wil je vastleggen?")).toBeVisible();
  await databank.trekSessiesIn(wie);
  await page.getByRole("link", { name: "Casussen", exact: true }).first().click();
  await expect(page).toHaveURL(/\/inloggen/);
  await isVersGeladen(page);
  await page.goBack();
  await expect(page).toHaveURL(/\/inloggen/);
  await expect(page.getByLabel("Wat wil je vastleggen?")).toHaveCount(0);
});

test("een ingetrokken sessie vraagt opnieuw in te loggen en brengt je terug bij je tekst", async ({
  kom,
}) => {
  const wie = UITGELOGD;
  const casusnummer = await zetCasusKlaar(await Bezoeker.logIn(adresVan(wie)));
  const page = await kom(null);
  await page.goto(`/casussen/${casusnummer}`);
  await logIn(page, muis, wie);
  await expect(page).toHaveURL(`/casussen/${casusnummer}`);

  await test.step("midden in een formulier", async () => {
    const veld = page.getByLabel("Wat wil je vastleggen?");
    await veld.fill("Dit mag niet kwijtraken.");
    await databank.trekSessiesIn(wie);
    await page.getByRole("button", { name: "Notitie vastleggen" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "niet meer ingelogd" })).toBeVisible();
    await expect(veld).toHaveValue("Dit mag niet kwijtraken.");
    await page.getByRole("link", { name: "Opnieuw inloggen" }).click();
    await isVersGeladen(page);
    await logIn(page, muis, wie);
    await expect(page).toHaveURL(`/casussen/${casusnummer}`);
    await expect(veld).toHaveValue("Dit mag niet kwijtraken.");
  });

  await test.step("bij het openen van een volgende pagina", async () => {
    await databank.trekSessiesIn(wie);
    await page.getByRole("link", { name: "Beoordeling starten" }).click();
    await expect(page).toHaveURL(
      `/inloggen?verder=${encodeURIComponent(`/casussen/${casusnummer}/beoordeling`)}`,
    );
    await isVersGeladen(page);
    await logIn(page, muis, wie);
    await expect(page).toHaveURL(`/casussen/${casusnummer}/beoordeling`);
  });
});
