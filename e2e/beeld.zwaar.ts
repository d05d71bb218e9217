import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { Bezoeker } from "./aanroep.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { casusMetOverdracht, type Klaargezet, vindVeiligheidsteam } from "./casus-klaarzetten.ts";
import { casusMetLangeTeksten, LANG } from "./lange-casus.ts";

// Pictures of every page for who may see it, to be looked at: node bin/test.mjs --zwaar --alleen e2e beeld.zwaar
const MAP = fileURLToPath(new URL("../.cache/beeld/", import.meta.url));
const BEELDEN = [
  { naam: "breed", maat: { width: 1280, height: 900 }, kleur: "light" },
  { naam: "telefoon", maat: { width: 360, height: 740 }, kleur: "light" },
  { naam: "donker", maat: { width: 1280, height: 900 }, kleur: "dark" },
] as const;

test.describe.configure({ mode: "parallel", timeout: 600_000 });

let klaar: Klaargezet;
let lang: string;
test.beforeAll(async () => {
  mkdirSync(MAP, { recursive: true });
  const zuid = await Bezoeker.logIn(adresVan("coordinator.zuid"));
  klaar = await casusMetOverdracht(zuid, await vindVeiligheidsteam(zuid));
  lang = await casusMetLangeTeksten(zuid);
});

async function fotografeer(page: Page, naam: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  for (const beeld of BEELDEN) {
    await page.setViewportSize(beeld.maat);
    await page.emulateMedia({ colorScheme: beeld.kleur, reducedMotion: "reduce" });
    const path = `${MAP}${naam.replace(/[^\w.-]+/g, "_")}-${beeld.naam}.png`;
    await page.screenshot({ path, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: "light" });
}

async function langs(page: Page, wie: string, paden: readonly string[]): Promise<void> {
  for (const pad of paden) {
    await page.goto(pad);
    await fotografeer(page, `${wie}${pad}`);
  }
}

const eersteCasus = async (page: Page, lijst: string) => {
  await page.goto(lijst);
  const eerste = page.getByRole("rowheader").getByRole("link").first();
  return (await eerste.count()) > 0 ? await eerste.getAttribute("href") : null;
};

const DELEN = [
  "",
  "/verloop",
  "/plan",
  "/huishouden",
  "/beoordelingen",
  "/toegang",
  "/inzage",
  "/afdrukken",
];
/** What only the regie holder does: shown once, for the coordinator of a lokaal team. */
const DADEN = [
  "/overdragen",
  "/afsluiten",
  "/heropenen",
  "/voorleggen",
  "/spoed",
  "/consult",
  "/verhuizing",
  "/verhuizing/document",
];
const WERK = ["/overdrachten", "/overdrachten?toon=verstuurd", "/overdrachten?toon=afgehandeld"];
const IEDEREEN = ["/", "/berichten", "/wie-is-wie", "/hulp", "/instellingen"];
/** Who, the list whose first casus is opened, and which pages besides those of everybody. */
const ROLLEN: readonly [string, string | null, readonly string[]][] = [
  [
    "coordinator.noord",
    "/casussen?regie=wij",
    [
      "/casussen",
      "/casussen/nieuw",
      "/medewerkers",
      "/piket",
      "/voorleggingen",
      "/demo/postvak",
      "/spoed",
      ...WERK,
    ],
  ],
  ["professional1.noord", "/casussen?regie=mijn", ["/casussen?niveau=5&zoek=R-1999", ...WERK]],
  [
    "coordinator.rvt-oost",
    "/casussen?regie=wij&niveau=3",
    ["/casussen?regie=wij", "/regiekaart", ...WERK],
  ],
  ["professional2.rvt-oost", "/casussen?niveau=3&wacht=op_anderen", ["/berichten?toon=ongelezen"]],
  ["coordinator.zvh", "/casussen?regie=wij", WERK],
  ["coordinator.gemeente-voorbeelddam", "/casussen?niveau=5", ["/gemeente", ...WERK]],
  ["professional2.ggz", "/casussen", WERK],
  ["piket.rvt-oost", "/casussen", ["/noodtoegang", ...WERK]],
  ["manager.noord", "/casussen", ["/casussen", "/voorleggingen"]],
  ["fg", null, ["/toezicht", "/toezicht/inzage"]],
  ["beheerder", null, ["/medewerkers", "/beheer/verzending"]],
];

for (const [wie, lijst, paden] of ROLLEN)
  test(`wat ${wie} ziet`, async ({ kom }) => {
    const page = await kom(wie);
    await langs(page, wie, [...IEDEREEN, ...paden]);
    const casus = lijst && (await eersteCasus(page, lijst));
    if (!casus) return;
    for (const deel of wie.startsWith("manager") ? [""] : DELEN) {
      await page.goto(casus + deel);
      await fotografeer(page, `${wie}-casus${deel}`);
    }
  });

const eersteLink = async (page: Page, lijst: string, adres: RegExp) => {
  await page.goto(lijst);
  const links = await page
    .locator("main a")
    .evaluateAll((as) => as.map((a) => a.getAttribute("href")));
  return links.find((href) => href && adres.test(href)) ?? null;
};

test("daden van de regie, een overdrachtsdocument en wat werd voorgelegd", async ({ kom }) => {
  const noord = await kom("coordinator.noord");
  const casus = await eersteCasus(noord, "/casussen?regie=wij");
  for (const deel of DADEN) {
    await noord.goto(casus + deel);
    await fotografeer(noord, `noord-casus${deel}`);
  }
  const overdracht = await eersteLink(
    noord,
    "/overdrachten?toon=afgehandeld",
    /^\/overdrachten\/[\w-]{36}$/,
  );
  if (overdracht) {
    await noord.goto(`${overdracht}/document`);
    await fotografeer(noord, "noord-overdrachtsdocument");
    await noord.pdf({ path: `${MAP}papier-overdrachtsdocument.pdf`, preferCSSPageSize: true });
  }
  for (const wie of ["coordinator.rvt-west", "coordinator.ggz", "professional1.proefdorp"]) {
    const page = await kom(wie);
    await langs(page, wie, ["/consulten"]);
    const consult = await eersteLink(page, "/consulten", /^\/consulten\/[\w-]{36}$/);
    if (!consult) continue;
    await page.goto(consult);
    await fotografeer(page, `${wie}-consult`);
  }
  for (const wie of [
    "manager.noord",
    "coordinator.noord",
    "coordinator.zuid",
    "manager.rvt-oost",
  ]) {
    const page = await kom(wie);
    const voorlegging = await eersteLink(page, "/voorleggingen", /^\/voorleggingen\/[\w-]{36}$/);
    if (!voorlegging) continue;
    await page.goto(voorlegging);
    await fotografeer(page, `${wie}-voorlegging`);
  }
});

test("formulieren, leeg, vol en geweigerd", async ({ kom }) => {
  const page = await kom("coordinator.zuid");
  await langs(page, "zuid", [
    `/casussen/${klaar.casusnummer}/beoordeling`,
    `/overdrachten/${klaar.overdrachtId}`,
    ...DELEN.map((deel) => `/casussen/${lang}${deel}`),
    `/casussen/${lang}/beoordeling`,
    "/bestaat-niet",
  ]);
  await page.goto("/casussen/nieuw");
  await page.getByRole("button", { name: "Casus openen" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "punten nog na" })).toBeVisible();
  await fotografeer(page, "zuid-nieuw-geweigerd");
  await page.goto(`/casussen/${lang}/plan`);
  await page.evaluate(() => {
    for (const vouw of document.querySelectorAll("main details"))
      (vouw as HTMLDetailsElement).open = true;
  });
  await page.getByRole("textbox").first().fill(LANG);
  await fotografeer(page, "zuid-plan-open-en-lang");
  await page.goto("/");
  await page.keyboard.press("?");
  await fotografeer(page, "zuid-sneltoetsen");
  await page.keyboard.press("Escape");
  await page.keyboard.press("d");
  await page.goto(`/casussen/${klaar.casusnummer}`);
  await fotografeer(page, "zuid-discreet");
});

test("het antwoord van de ontvanger", async ({ kom }) => {
  const page = await kom("coordinator.rvt-oost");
  await page.goto(`/overdrachten/${klaar.overdrachtId}`);
  await fotografeer(page, "rvt-antwoord");
  await page.getByRole("radio", { name: "Niet accepteren" }).check();
  await page.getByRole("button", { name: "Accepteer niet" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "punten nog na" })).toBeVisible();
  await fotografeer(page, "rvt-niet-accepteren-geweigerd");
  await page.getByRole("radio", { name: "Accepteren", exact: true }).check();
  await fotografeer(page, "rvt-accepteren");
});

test("de openbare pagina's", async ({ kom }) => {
  await langs(await kom(null), "bezoeker", [
    "/inloggen",
    "/privacy",
    "/toegankelijkheid",
    "/bestaat-niet",
  ]);
});

test("papier en systeemkleuren", async ({ kom }) => {
  const page = await kom("professional2.rvt-oost");
  const casus = await eersteCasus(page, "/casussen?niveau=3&wacht=op_anderen");
  for (const [naam, pad] of [
    ["samenvatting", `${casus}/afdrukken`],
    ["regiekaart", "/regiekaart"],
    ["lijst", "/casussen"],
    ["casus", casus!],
  ] as const) {
    await page.goto(pad);
    await page.pdf({
      path: `${MAP}papier-${naam}.pdf`,
      preferCSSPageSize: true,
      printBackground: false,
    });
  }
  await page.emulateMedia({ forcedColors: "active" });
  for (const pad of ["/", casus!, "/regiekaart"]) {
    await page.goto(pad);
    await page.screenshot({
      path: `${MAP}systeemkleuren${pad.replaceAll("/", "_")}.png`,
      fullPage: true,
    });
  }
});

test("de casus in de README is de casus die je in de voorbeeldregio ziet", async ({ kom }) => {
  const page = await kom("professional2.rvt-oost", {
    viewport: { width: 1360, height: 1000 },
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  await page.goto("/casussen?niveau=3&wacht=op_anderen");
  await page.getByRole("rowheader").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1, name: /^Niveau 3/ })).toBeVisible();
  await expect(page.getByText("Overdracht wacht op antwoord")).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({
    path: fileURLToPath(new URL("../docs/beeld/casus.png", import.meta.url)),
  });
});
