import type { Page } from "@playwright/test";
import postgres from "postgres";
import { expect, test } from "./bezoek.ts";

const sql = postgres(process.env.E2E_DATABASE_EIGENAAR_URL!, { max: 1, onnotice: () => {} });
test.afterAll(() => sql.end());

/** Every name and every free text that the demo region knows. */
async function priveTeksten(): Promise<string[]> {
  const rijen = await sql<{ t: string }[]>`
    select naam as t from gebruiker union select naam from huishoudlid union select aanduiding from huishouden
    union select inhoud from tekst where inhoud is not null`;
  return rijen.map(({ t }) => t.trim()).filter((t) => t.length > 5);
}

/** What can still be read on the screen of what should not be. */
const leesbaar = (page: Page, geheim: readonly string[]) =>
  page.locator("main").evaluate((main, woorden) => {
    const gevonden: string[] = [];
    const lopen = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let stuk = lopen.nextNode(); stuk; stuk = lopen.nextNode()) {
      const tekst = stuk.textContent?.trim() ?? "";
      const ouder = stuk.parentElement;
      if (!ouder?.checkVisibility() || ouder.closest(".alleen-voorlezen, option")) continue;
      if (!woorden.some((w) => tekst.includes(w) || (tekst.length > 30 && w.includes(tekst))))
        continue;
      let el: Element | null = ouder;
      // Fields show dots in place of what stands in them; the rest is blurred.
      const verhult = (e: Element) => {
        const stijl = getComputedStyle(e);
        const dots = stijl.getPropertyValue("-webkit-text-security") === "disc";
        return dots || stijl.filter.includes("blur");
      };
      while (el && !verhult(el)) el = el.parentElement;
      if (!el) gevonden.push(`${tekst.slice(0, 80)} in ${ouder.tagName} ${ouder.className}`);
    }
    return gevonden;
  }, geheim);

const REIZEN = [
  ["coordinator.rvt-oost", "/casussen?regie=wij&niveau=3"],
  ["professional1.noord", "/casussen?regie=mijn"],
] as const;
const DELEN = [
  "",
  "/verloop",
  "/plan",
  "/beoordelingen",
  "/toegang",
  "/beoordeling",
  "/overdragen",
  "/regie-vragen",
];
const PAGINAS = [
  "/",
  "/overdrachten",
  "/overdrachten?toon=verstuurd",
  "/overdrachten?toon=afgehandeld",
];

for (const [wie, lijst] of REIZEN)
  test(`met Discreetmodus leest wie meekijkt geen naam en geen tekst bij ${wie}`, async ({
    kom,
  }) => {
    const geheim = await priveTeksten();
    const page = await kom(wie);
    await page.goto(lijst);
    const casus = await page.getByRole("rowheader").getByRole("link").first().getAttribute("href");
    expect(
      (await leesbaar(page, geheim)).length,
      "zonder Discreetmodus staan er namen",
    ).toBeGreaterThan(0);
    const isAan = page.getByRole("status").filter({ hasText: "Discreetmodus is aan" });
    // The keys are there once the page listens.
    await expect(async () => {
      if ((await isAan.count()) === 0) await page.keyboard.press("d");
      await expect(isAan).toBeAttached({ timeout: 3_000 });
    }).toPass();
    const paden = [
      lijst,
      ...PAGINAS,
      "/medewerkers",
      "/instellingen",
      ...DELEN.map((d) => casus + d),
    ];
    for (const pad of paden) {
      await page.goto(pad);
      await page.evaluate(() => {
        for (const vouw of document.querySelectorAll("main details"))
          (vouw as HTMLDetailsElement).open = true;
      });
      expect(await leesbaar(page, geheim), pad).toEqual([]);
    }
    const antwoord = await page.goto("/overdrachten");
    const eerste = page
      .getByRole("main")
      .getByRole("link", { name: /^(Beantwoord|Bekijk)/ })
      .first();
    if (antwoord?.ok() && (await eerste.count()) > 0) {
      await eerste.click();
      await expect(page.getByRole("heading", { level: 1, name: /^Overdracht R-/ })).toBeVisible();
      expect(await leesbaar(page, geheim), page.url()).toEqual([]);
    }
  });

test("Discreetmodus blijft aan, ook met de schakelaar, en op papier staat dat er alles op staat", async ({
  kom,
}) => {
  const page = await kom("professional1.noord");
  await page.goto("/casussen?regie=mijn");
  const schakel = page.getByLabel("Discreet");
  await schakel.check();
  await page.reload();
  await expect(schakel).toBeChecked();
  await page.getByRole("rowheader").getByRole("link").first().click();
  const naam = page.locator(".wie-naam .prive").first();
  await expect(naam).toHaveCSS("filter", /blur/);
  await page.emulateMedia({ media: "print" });
  await expect(naam).toHaveCSS("filter", "none");
  await expect(page.getByText("Discreetmodus geldt alleen voor het scherm")).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await schakel.uncheck();
  await expect(naam).toHaveCSS("filter", "none");
});

test("sneltoetsen werken, niet in een veld, en zijn uit te zetten", async ({ kom }) => {
  const page = await kom("coordinator.noord");
  await page.goto("/");
  // The keys are there once the page listens.
  await expect(async () => {
    await page.keyboard.press("g");
    await page.keyboard.press("c");
    await expect(page).toHaveURL(/\/casussen$/, { timeout: 3_000 });
  }).toPass();
  await page.keyboard.press("/");
  const zoek = page.getByRole("searchbox", { name: "Zoek casusnummer of organisatie" });
  await expect(zoek).toBeFocused();
  await page.keyboard.type("dng?/");
  await expect(zoek).toHaveValue("dng?/");
  await zoek.blur();

  await page.keyboard.press("?");
  const overzicht = page.getByRole("dialog", { name: "Sneltoetsen" });
  await expect(overzicht).toBeVisible();
  await page.keyboard.press("d");
  await expect(page.getByLabel("Discreet")).not.toBeChecked();
  await overzicht.getByRole("link", { name: "Uitzetten" }).click();
  await expect(overzicht).toBeHidden();

  await page.getByLabel("Sneltoetsen gebruiken").uncheck();
  await page.reload();
  await expect(page.getByLabel("Sneltoetsen gebruiken")).not.toBeChecked();
  await page.keyboard.press("d");
  await page.keyboard.press("n");
  await expect(page.getByLabel("Discreet")).not.toBeChecked();
  await expect(page).toHaveURL(/\/instellingen/);
  await page.getByLabel("Sneltoetsen gebruiken").check();
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("n");
  await expect(page).toHaveURL(/\/casussen\/nieuw$/);
});
