import { Bezoeker } from "./aanroep.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { casusMetOverdracht, type Klaargezet, vindVeiligheidsteam } from "./casus-klaarzetten.ts";
import { kijkend, muis } from "./hand.ts";
import { accepteer, beoordeel, draagOver, logIn, maakHuishouden, openCasus } from "./hoofdroute.ts";
import { geenZijwaarts, keur } from "./keuring.ts";
import { casusMetLangeTeksten } from "./lange-casus.ts";

// Every page, in every state that it has: what axe, a phone and large text have to say about it.
test.describe.configure({ mode: "parallel", timeout: 240_000 });

const STARTPAGINAS = [
  ["coordinator.noord", "/lokaal-team"],
  ["coordinator.rvt-oost", "/veiligheidsteam"],
  ["coordinator.zvh", "/zorg-en-veiligheidshuis"],
  ["coordinator.gemeente-voorbeelddam", "/gemeente"],
  ["professional1.linde", "/ketenpartner"],
  ["manager.rvt-west", "/manager"],
  ["beheerder", "/gemeente"],
  ["fg", "/toezicht"],
] as const;

let klaar: Klaargezet;
test.beforeAll(async () => {
  const zuid = await Bezoeker.logIn(adresVan("coordinator.zuid"));
  klaar = await casusMetOverdracht(zuid, await vindVeiligheidsteam(zuid));
});

for (const [wie, pad] of STARTPAGINAS)
  test(`de startpagina van ${wie} is toegankelijk`, async ({ kom }) => {
    const page = await kom(wie);
    await page.goto("/");
    await expect(page).toHaveURL(pad);
    await keur(page, `start van ${wie}`);
  });

test("de openbare pagina's zijn toegankelijk, ook met een fout en als er niets is", async ({
  kom,
}) => {
  const page = await kom(null);
  await page.goto("/inloggen?verder=/casussen");
  await keur(page, "inloggen");
  await page.getByLabel("E-mailadres").fill("niemand2@voorbeeldland.example");
  await page.getByLabel("Wachtwoord").fill("mis");
  await page.getByRole("button", { name: "Inloggen" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "niet gelukt" })).toBeVisible();
  await keur(page, "inloggen met fout");
  for (const pad of ["/privacy", "/toegankelijkheid", "/bestaat-niet"]) {
    await page.goto(pad);
    await keur(page, pad);
  }
});

test("lijsten en berichten zijn toegankelijk", async ({ kom }) => {
  const page = await kom("coordinator.rvt-oost");
  for (const pad of [
    "/casussen?regie=wij",
    "/casussen?niveau=5&zoek=R-1999",
    "/overdrachten",
    "/overdrachten?toon=verstuurd",
    "/overdrachten?toon=afgehandeld",
    "/consulten",
    "/berichten",
    "/berichten?toon=ongelezen",
  ]) {
    await page.goto(pad);
    await keur(page, pad);
  }
});

test("de regiekaart, de mensen, hulp en de menu's zijn toegankelijk", async ({ kom }) => {
  const page = await kom("coordinator.rvt-oost");
  for (const pad of ["/regiekaart", "/medewerkers", "/instellingen", "/wie-is-wie", "/hulp"]) {
    await page.goto(pad);
    await keur(page, pad);
  }
  await page.getByRole("banner").locator("summary").click();
  await keur(page, "menu van de gebruiker open");
  await page.getByRole("button", { name: "Sneltoetsen" }).first().click();
  await expect(page.getByRole("dialog", { name: "Sneltoetsen" })).toBeVisible();
  await keur(page, "sneltoetsen open");
});

test("een casus is toegankelijk, voor wie alles ziet en voor wie de stand ziet", async ({
  kom,
}) => {
  const page = await kom("coordinator.rvt-oost");
  await page.goto("/casussen?regie=wij&niveau=3");
  await page.getByRole("rowheader").getByRole("link").first().click();
  await expect(page.getByText("Wie kan deze casus zien?").first()).toBeVisible();
  const pad = new URL(page.url()).pathname;
  for (const deel of [
    "",
    "/verloop",
    "/plan",
    "/huishouden",
    "/beoordelingen",
    "/toegang",
    "/afdrukken",
  ]) {
    await page.goto(pad + deel);
    await keur(page, `casus${deel}`);
  }
  await page.goto(pad);
  await page.getByText("Toon als tabel").click();
  await page.getByText("Meer acties").click();
  await page.getByRole("button", { name: "Notitie vastleggen" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "is nog leeg" })).toBeVisible();
  await keur(page, "casus met fout, tabel en menu");
  const manager = await kom("manager.rvt-oost");
  await manager.goto(pad);
  await expect(manager.getByText("Je ziet alleen de stand")).toBeVisible();
  await keur(manager, "casus, alleen de stand");
});

test("elk scherm van de hoofdroute is toegankelijk, van inloggen tot voorstellen", async ({
  kom,
}) => {
  const page = await kom(null);
  let scherm = 0;
  const hand = kijkend(muis, () => keur(page, `scherm ${++scherm} van de route, ${page.url()}`));
  await page.goto("/");
  // Somebody of their own: what stands half filled in is a draft, and the next test opens that form too.
  await logIn(page, muis, "professional3.zuid");
  await openCasus(page, hand, maakHuishouden("Bril"));
  await beoordeel(page, hand, 3);
  await draagOver(page, hand, "Regionaal veiligheidsteam Oost");
  await keur(page, "casus met een open overdracht");
  expect(scherm).toBeGreaterThanOrEqual(12);
});

test("formulieren met fouten zijn toegankelijk", async ({ kom }) => {
  const page = await kom("coordinator.zuid");
  await page.goto("/casussen/nieuw");
  await page.getByRole("button", { name: "Casus openen" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "punten nog na" })).toBeVisible();
  await keur(page, "nieuwe casus met fouten");
  await page.goto(`/casussen/${klaar.casusnummer}/beoordeling`);
  await page.getByRole("button", { name: "Verder" }).click();
  await page.getByLabel("Wat vindt het huishouden er zelf van?").fill("Iets");
  await page.getByRole("button", { name: "Verder" }).click();
  await page.getByRole("button", { name: "Verder" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "punten nog na" })).toBeVisible();
  await keur(page, "regiekaart met fouten");
});

test("lange teksten, emoji en een eindeloos woord steken nergens uit", async ({ kom }) => {
  const wie = "coordinator.zuid";
  const casusnummer = await casusMetLangeTeksten(await Bezoeker.logIn(adresVan(wie)));
  const page = await kom(wie);
  for (const deel of ["", "/plan", "/toegang", "/beoordeling", "/afdrukken"])
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/casussen/${casusnummer}${deel}`);
      await geenZijwaarts(page, `${deel || "de casus"} met lange teksten, ${width} px`);
    }
});

test("een overdracht is toegankelijk voor beide kanten, voor en na het antwoord", async ({
  kom,
}) => {
  const pad = `/overdrachten/${klaar.overdrachtId}`;
  const afzender = await kom("coordinator.zuid");
  await afzender.goto(pad);
  await afzender.getByText("Overdracht intrekken").click();
  await keur(afzender, "overdracht bij de afzender");
  const ontvanger = await kom("coordinator.rvt-oost");
  await ontvanger.goto(pad);
  await keur(ontvanger, "overdracht bij de ontvanger");
  await ontvanger.getByRole("radio", { name: "Niet accepteren" }).check();
  await ontvanger.getByRole("button", { name: "Accepteer niet" }).click();
  await expect(ontvanger.getByRole("alert").filter({ hasText: "punten nog na" })).toBeVisible();
  await keur(ontvanger, "niet accepteren met fouten");
  const hand = kijkend(muis, () => keur(ontvanger, "accepteren"));
  await accepteer(ontvanger, hand, "Emre Kaplan");
  await keur(ontvanger, "geaccepteerd bij de ontvanger");
  await afzender.reload();
  await keur(afzender, "geaccepteerd bij de afzender");
});

test("een overdracht die de afzender opnieuw moet bevestigen, is voor beide kanten toegankelijk", async ({
  kom,
}) => {
  const afzender = await kom("coordinator.fictiestad");
  await afzender.goto("/overdrachten?toon=verstuurd");
  await afzender
    .getByRole("link", { name: /^Vul aan/ })
    .first()
    .click();
  await expect(afzender.getByRole("button", { name: "Bevestig de overdracht" })).toBeVisible();
  await keur(afzender, "opnieuw bevestigen bij de afzender");
  const ontvanger = await kom("coordinator.rvt-west");
  await ontvanger.goto(new URL(afzender.url()).pathname);
  await expect(ontvanger.getByText("moet eerst opnieuw bevestigen")).toBeVisible();
  await keur(ontvanger, "opnieuw bevestigen bij de ontvanger");
});
