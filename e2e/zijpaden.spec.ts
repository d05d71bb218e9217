import type { Page } from "@playwright/test";
import { dagOver } from "#db/voorbeeldregio/proef-invoer";
import { VOORWAARDE_TEKST } from "#regiekaart/kaart";
import { Bezoeker } from "./aanroep.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { casusMetOverdracht, openCasus, vindVeiligheidsteam } from "./casus-klaarzetten.ts";
import { muis } from "./hand.ts";
import { accepteer, draagOver, stap, verder } from "./hoofdroute.ts";

/** The right column of the card beside the ladder: each route as those who walk it see it. */

const vraagVan = (page: Page, tekst: string) =>
  page.getByRole("group", { name: new RegExp(`^${tekst}`, "i") });

/** Up to the third step, with "ja" to these conditions and "nee" to all others. */
async function totBesluit(page: Page, casusnummer: string, ja: RegExp): Promise<void> {
  await page.goto(`/casussen/${casusnummer}/beoordeling`);
  await stap(page, "Aanleiding");
  await page
    .getByLabel("Wat vindt het huishouden er zelf van?")
    .fill("De ouder vertelt hoe het gaat.");
  await verder(page, muis, "Regiekaart");
  for (const [code, { tekst }] of Object.entries(VOORWAARDE_TEKST))
    await vraagVan(page, tekst)
      .getByRole("radio", { name: ja.test(code) ? "Ja" : "Nee", exact: true })
      .check();
  await page.getByLabel("Onderbouwing").fill("Besproken met het huishouden.");
}

const TOT_2 = /draagkracht|zelfredzaamheid|basiszorg|andere_hulp/;

test("het huishouden laat de hulp vastlopen: eigen reden, expertise gevraagd, en naar niveau 3", async ({
  kom,
}) => {
  const casusnummer = await openCasus(await Bezoeker.logIn(adresVan("coordinator.zuid")));
  const ruben = await kom("coordinator.zuid");
  await totBesluit(ruben, casusnummer, TOT_2);
  await ruben.getByRole("radio", { name: /^Ja. Nodig: .*veiligheid/i }).check();
  await expect(ruben.getByRole("status").filter({ hasText: "Niveau 3" })).toBeVisible();
  await verder(ruben, muis, "Advies en besluit");
  await ruben.getByRole("radio", { name: "Ik volg het advies" }).check();
  await verder(ruben, muis, "Procesregie");
  await ruben.getByRole("radio", { name: "Wij dragen de procesregie over" }).check();
  await verder(ruben, muis, "Controleren");
  await expect(ruben.getByText("Het loopt vast; nodig")).toBeVisible();
  await ruben.getByRole("button", { name: "Beoordeling vastleggen" }).click();
  await expect(ruben).toHaveURL(/\/overdragen/);
  await draagOver(ruben, muis, "Regionaal veiligheidsteam Oost");

  const karin = await kom("coordinator.rvt-oost");
  await karin.goto("/overdrachten");
  await karin.getByRole("link", { name: casusnummer }).first().click();
  await accepteer(karin, muis, "Karin Zandstra");
  await karin.goto(`/casussen/${casusnummer}`);
  await expect(karin.getByRole("heading", { level: 1, name: /^Niveau 3/ })).toBeVisible();
});

test("een visieverschil: naar de managers, dan naar het bestuur, en niveau en regie blijven", async ({
  kom,
}) => {
  const zuid = await Bezoeker.logIn(adresVan("coordinator.zuid"));
  const { casusnummer } = await casusMetOverdracht(zuid, await vindVeiligheidsteam(zuid));

  const ruben = await kom("coordinator.zuid");
  await ruben.goto(`/casussen/${casusnummer}/voorleggen`);
  await ruben
    .getByLabel("Met welke organisatie zijn jullie het niet eens?")
    .selectOption({ label: "Regionaal veiligheidsteam Oost" });
  await ruben.getByLabel("Wat is de vraag?").fill("Moet het team nu al overnemen?");
  await ruben.getByLabel("Hoe zien jullie het?").fill("Ja: thuis is het niet veilig genoeg.");
  await ruben.getByRole("button", { name: "Leg voor" }).click();
  await ruben.waitForURL(`**/casussen/${casusnummer}`);

  const open = async (wie: string) => {
    const page = await kom(wie);
    await page.goto("/voorleggingen");
    await page.getByRole("link", { name: casusnummer }).click();
    return page;
  };
  const karin = await open("coordinator.rvt-oost");
  await karin.getByLabel("Hoe zien jullie het?").fill("Nee: eerst het gesprek met school.");
  const onzeVisie = karin.getByRole("button", { name: "Leg onze visie vast" });
  await onzeVisie.click();
  // The same words stand in the field until they are recorded; also below.
  await expect(onzeVisie).toHaveCount(0);
  await expect(karin.getByText("Nee: eerst het gesprek met school.").first()).toBeVisible();

  const managerZuid = await open("manager.zuid");
  await expect(managerZuid.getByText("Robin Proef")).toHaveCount(0);
  await managerZuid.getByRole("button", { name: "Breng naar het bestuur" }).click();
  await expect(managerZuid.getByText(/bij het bestuur/).first()).toBeVisible();

  const bestuur = await open("manager.gemeente-voorbeelddam");
  await bestuur.getByRole("radio", { name: "Er is een besluit genomen" }).check();
  await bestuur.getByLabel("Wat spreken jullie af?").fill("Het team kijkt vanaf maandag mee.");
  const vast = bestuur.getByRole("button", { name: "Leg de uitkomst vast" });
  await vast.click();
  await expect(vast).toHaveCount(0);
  await expect(bestuur.getByText("Het team kijkt vanaf maandag mee.").first()).toBeVisible();

  await ruben.goto(`/casussen/${casusnummer}`);
  await expect(ruben.getByText(/Visieverschil .* heeft een uitkomst/).first()).toBeVisible();
  await expect(ruben.getByRole("heading", { level: 1, name: /^Niveau 2/ })).toBeVisible();
});

test("afschalen naar niveau 1 met de lijst en nazorg, en direct terug als het weer misgaat", async ({
  kom,
}) => {
  const casusnummer = await openCasus(await Bezoeker.logIn(adresVan("coordinator.zuid")));
  const ruben = await kom("coordinator.zuid");

  await test.step("de lijst afmaken: pas dan gaat het niveau omlaag", async () => {
    await totBesluit(ruben, casusnummer, /^$/);
    await verder(ruben, muis, "Advies en besluit");
    await ruben.getByRole("radio", { name: "Ik volg het advies" }).check();
    await verder(ruben, muis, "Procesregie");
    await ruben.getByRole("radio", { name: /^De procesregie blijft bij/ }).check();
    for (const vraag of ["Past de uitgangssituatie", "Zijn de afspraken", "Weet het huishouden"])
      await vraagVan(ruben, vraag).getByRole("radio", { name: "Ja", exact: true }).check();
    await ruben.getByLabel("Waaraan merk je dat het weer misgaat?").fill("School belt weer.");
    // A day that does not exist yet while it is typed stays empty: the proposal does not write over it.
    await ruben.getByLabel("Laatste contact van de nazorg").fill("");
    await ruben.getByRole("button", { name: "Verder" }).click();
    await expect(
      ruben.getByRole("link", { name: "Kies de dag van het laatste contact." }),
    ).toBeVisible();
    await ruben.getByLabel("Laatste contact van de nazorg").fill(dagOver(70));
    await verder(ruben, muis, "Controleren");
    await expect(ruben.getByText(/De nazorg duurt tot en met/)).toBeVisible();
    await ruben.getByRole("button", { name: "Beoordeling vastleggen" }).click();
    await ruben.waitForURL(`**/casussen/${casusnummer}`);
    await expect(ruben.getByRole("heading", { level: 1, name: /^Niveau 1/ })).toBeVisible();
    await expect(ruben.getByText(/^Nazorg tot en met/)).toBeVisible();
  });

  await test.step("een contact van de nazorg vastleggen", async () => {
    await ruben.goto(`/casussen/${casusnummer}/plan#nazorg`);
    await ruben.getByText("Leg dit contact vast").first().click();
    await ruben.getByRole("radio", { name: "Er zijn zorgen" }).first().check();
    await ruben.getByLabel("Wat heb je gehoord of gezien?").first().fill("School belde weer.");
    await ruben.getByRole("button", { name: "Leg vast", exact: true }).first().click();
    const gehad = ruben.locator(".plan-actie--klaar").filter({ hasText: "School belde weer." });
    await expect(gehad).toBeVisible();
  });

  await test.step("het gaat weer mis: terug zonder nieuwe intake, met wat bekend was", async () => {
    await ruben.getByRole("link", { name: /Het gaat weer mis: terug naar niveau 2/ }).click();
    await ruben.waitForURL("**/beoordeling**");
    await totBesluit(ruben, casusnummer, TOT_2);
    await verder(ruben, muis, "Advies en besluit");
    await ruben.getByRole("radio", { name: "Ik volg het advies" }).check();
    await verder(ruben, muis, "Procesregie");
    await ruben.getByRole("radio", { name: /^De procesregie blijft bij/ }).check();
    await verder(ruben, muis, "Controleren");
    await ruben.getByRole("button", { name: "Beoordeling vastleggen" }).click();
    await ruben.waitForURL(`**/casussen/${casusnummer}`);
    await expect(ruben.getByRole("heading", { level: 1, name: /^Niveau 2/ })).toBeVisible();
    await expect(ruben.getByText("Robin Proef").first()).toBeVisible();
  });
});
