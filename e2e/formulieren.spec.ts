import { beoordeelNaar3 } from "#db/voorbeeldregio/proef-invoer";
import { ZIN } from "#regiekaart/gronden";
import { Bezoeker, moetLukken } from "./aanroep.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { openCasus as zetCasusKlaar } from "./casus-klaarzetten.ts";
import { muis } from "./hand.ts";
import { CONTRACT, draagOverTot, stap, verder } from "./hoofdroute.ts";

const WIE = "coordinator.noord";
let casusnummer: string;
test.beforeAll(async () => {
  casusnummer = await zetCasusKlaar(await Bezoeker.logIn(adresVan(WIE)));
});

const ZIENSWIJZE = "Wat vindt het huishouden er zelf van?";

test("terug, vooruit en verversen in een wizard verliezen geen woord", async ({ kom }) => {
  const page = await kom(WIE);
  await page.goto(`/casussen/${casusnummer}/beoordeling`);
  await page.getByLabel(ZIENSWIJZE).fill("De moeder wil hulp. De zoon wil rust. 🌧️");
  await verder(page, muis, "Regiekaart");
  const eerste = page.getByRole("group", { name: /draagkracht/i });
  await eerste.getByRole("radio", { name: "Ja", exact: true }).check();
  await page.getByLabel("Onderbouwing").fill("Half af");

  await page.goBack();
  await stap(page, "Aanleiding");
  await expect(page.getByLabel(ZIENSWIJZE)).toHaveValue("De moeder wil hulp. De zoon wil rust. 🌧️");
  await page.goForward();
  await stap(page, "Regiekaart");
  await expect(page.getByLabel("Onderbouwing")).toHaveValue("Half af");

  await page.reload();
  await stap(page, "Regiekaart");
  await expect(page.getByLabel("Onderbouwing")).toHaveValue("Half af");
  await expect(eerste.getByRole("radio", { name: "Ja", exact: true })).toBeChecked();
  await page.getByRole("button", { name: "Vorige" }).click();
  await expect(page.getByLabel(ZIENSWIJZE)).toHaveValue("De moeder wil hulp. De zoon wil rust. 🌧️");

  await page.getByRole("link", { name: "Later verder" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Niveau 2/ })).toBeVisible();
  await page.getByRole("link", { name: "Beoordeling starten" }).click();
  await expect(page.getByLabel(ZIENSWIJZE)).toHaveValue("De moeder wil hulp. De zoon wil rust. 🌧️");
});

test("niemand slaat een stap over door het adres te veranderen", async ({ kom }) => {
  const page = await kom(WIE);
  const wie = await Bezoeker.logIn(adresVan(WIE));
  const anders = await zetCasusKlaar(wie);
  const probeer = async (deel: string) => {
    for (const gevraagd of ["4", "99", "-1", "x"]) {
      await page.goto(`/casussen/${anders}/${deel}?stap=${gevraagd}`);
      // The first step of an overdracht may be filled in from the casus; what nobody filled in stops here.
      await expect(page.getByRole("heading", { level: 2, name: /^Stap [12] van/ })).toBeVisible();
    }
  };
  await probeer("beoordeling");
  moetLukken(await wie.doe("beoordeling.legVast", beoordeelNaar3(anders, "overdracht")));
  await probeer("overdragen");
});

test("een oud tabblad hoort dat het niveau is veranderd, en gaat met de eigen tekst verder", async ({
  kom,
}) => {
  const wie = await Bezoeker.logIn(adresVan(WIE));
  const anders = await zetCasusKlaar(wie);
  moetLukken(await wie.doe("beoordeling.legVast", beoordeelNaar3(anders, "overdracht")));
  const page = await kom(WIE);
  await page.goto(`/casussen/${anders}/overdragen`);
  await draagOverTot(page, muis, "Regionaal veiligheidsteam Oost");
  moetLukken(await wie.doe("beoordeling.legVast", beoordeelNaar3(anders, "nu")));

  await page.getByRole("button", { name: "Overdracht voorstellen" }).click();
  const fout = page.getByRole("alert").filter({ hasText: ZIN.niveau_is_gewijzigd });
  await expect(fout).toBeFocused();
  await page
    .getByRole("button", { name: "Laad de casus opnieuw, mijn tekst blijft staan" })
    .click();
  await expect(fout).toBeHidden();
  await expect(page.getByText(CONTRACT.samenvatting)).toBeVisible();
  await page.getByRole("button", { name: "Overdracht voorstellen" }).click();
  await expect(page.getByText("Overdracht wacht op antwoord")).toBeVisible();
});

test("een leeg formulier zegt wat er mist en brengt je ernaartoe", async ({ kom }) => {
  const page = await kom(WIE);
  await page.goto("/casussen/nieuw");
  await page.getByRole("button", { name: "Casus openen" }).click();
  const overzicht = page.getByRole("alert").filter({ hasText: /Kijk deze \d+ punten nog na/ });
  await expect(overzicht).toBeFocused();
  for (const { regel, veld } of [
    { regel: "Vul de woonplaats in.", veld: "Woonplaats" },
    { regel: "Kies de leeftijd van persoon 1.", veld: "Leeftijd" },
    { regel: "Schrijf op wat de aanleiding is.", veld: "Aanleiding" },
  ]) {
    await overzicht.getByRole("link", { name: regel }).click();
    const doel = page.getByLabel(veld, { exact: true });
    await expect(doel).toBeFocused();
    await expect(doel).toHaveAttribute("aria-invalid", "true");
    await expect(doel).toHaveAccessibleDescription(new RegExp(regel));
  }
  await overzicht.getByRole("link", { name: "Kies een grondslag." }).click();
  await expect(
    page.getByRole("group", { name: "Grondslag" }).getByRole("radio").first(),
  ).toBeFocused();

  await test.step("wie verbetert, blijft in het veld, en wie weer verstuurt, ziet wat er nog mist", async () => {
    const naam = page.getByLabel("Hoe noem je dit huishouden?");
    await naam.click();
    await page.keyboard.type("Gezin Voorbeeld");
    await expect(naam).toHaveValue("Gezin Voorbeeld");
    await expect(naam).toBeFocused();
    await page.getByRole("button", { name: "Casus openen" }).click();
    await expect(overzicht).toBeFocused();
  });

  await page.goto(`/casussen/${casusnummer}`);
  await page.getByRole("button", { name: "Notitie vastleggen" }).click();
  const leeg = page.getByRole("alert").filter({ hasText: "is nog leeg" });
  await expect(leeg).toBeFocused();
  await leeg.getByRole("link").click();
  await expect(page.getByLabel("Wat wil je vastleggen?")).toBeFocused();
  await page.keyboard.type("Gebeld.");
  await expect(page.getByLabel("Wat wil je vastleggen?")).toHaveValue("Gebeld.");
});

test("tekst blijft tekst: script, emoji en tienduizend tekens", async ({ kom }) => {
  const page = await kom(WIE);
  await page.goto(`/casussen/${casusnummer}`);
  const veld = page.getByLabel("Wat wil je vastleggen?");
  const leg = page.getByRole("button", { name: "Notitie vastleggen" });
  const klaar = page.getByRole("status").filter({ hasText: "Je notitie staat in het journaal." });

  const vreemd = `<script>alert(1)</script><img src=x onerror=alert(2)> 👩‍👧‍👦 Ümit's "citaat" ﷺ \\u0000 %00 {{7*7}}`;
  await veld.fill(vreemd);
  await leg.click();
  await expect(klaar).toBeVisible();
  await expect(page.getByText(vreemd)).toBeVisible();
  await expect(page.locator("img[src=x]")).toHaveCount(0);

  await test.step("een teken te veel wordt geweigerd met de tekst erbij, precies genoeg mag", async () => {
    const lang = `${"Zo gaat dat maar door. ".repeat(500)}`.slice(0, 9_999);
    await veld.fill(`${lang}😀!`);
    await leg.click();
    const fout = page.getByRole("alert").filter({ hasText: "gebruik hooguit 10.000 tekens" });
    await expect(fout).toBeFocused();
    await expect(veld).toHaveValue(`${lang}😀!`);
    await veld.fill(`${lang}!`);
    await leg.click();
    await expect(klaar).toBeVisible();
    await expect(veld).toHaveValue("");
  });
});
