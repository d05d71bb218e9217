import { beoordeelNaar3 } from "#db/voorbeeldregio/proef-invoer";
import { Bezoeker } from "./aanroep.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { openCasus } from "./casus-klaarzetten.ts";
import { keur } from "./keuring.ts";

/** Advice without a transfer: who is asked learns the question and who rings, never which casus it is. */
test("een consult zonder naam: vragen, adviseren, en er in één klik een overdracht van maken", async ({
  kom,
}) => {
  const casusnummer = await openCasus(await Bezoeker.logIn(adresVan("coordinator.zuid")));
  const ruben = await kom("coordinator.zuid");
  const vraag = "Een kind is vaak alleen thuis. Welke aanpak past, en bij wie?";
  let adres = "";

  await test.step("Ruben vraagt het, en komt niet weg met een naam", async () => {
    await ruben.goto(`/casussen/${casusnummer}`);
    await ruben.getByText("Meer acties").click();
    await ruben.getByRole("link", { name: "Consult vragen" }).click();
    await ruben
      .getByLabel("Wie vraag je om advies?")
      .selectOption({ label: "Regionaal veiligheidsteam Oost" });
    await ruben.getByRole("radio", { name: "Welke aanpak of hulp past hier?" }).check();
    await ruben.getByLabel("Wat is je vraag?").fill("Robin is vaak alleen thuis.");
    await ruben.getByRole("button", { name: "Vraag het consult" }).click();
    await expect(
      ruben.getByText("Haal die weg, of vraag het consult op naam").first(),
    ).toBeVisible();
    await ruben.getByRole("radio", { name: "Ja, op naam" }).check();
    await keur(ruben, "consult vragen, op naam, met een fout");
    await ruben.getByRole("radio", { name: "Nee, zonder naam" }).check();
    await ruben.getByLabel("Wat is je vraag?").fill(vraag);
    await ruben.getByRole("button", { name: "Vraag het consult" }).click();
    await ruben.waitForURL(`**/casussen/${casusnummer}**`);
    const vlak = ruben.locator("#consulten");
    await expect(vlak.getByText("wacht op advies")).toBeVisible();
    adres = (await vlak.getByRole("link", { name: "Bekijk het consult" }).getAttribute("href"))!;
    await ruben.goto("/");
    await expect(
      ruben
        .getByRole("region", { name: /Wacht op anderen/ })
        .getByText(casusnummer)
        .first(),
    ).toBeVisible();
  });

  const karin = await kom("coordinator.rvt-oost");
  await test.step("Karin vindt het bij wat zij moet doen, en ziet nergens welke casus het is", async () => {
    await karin.goto("/");
    // A long list folds; what is not urgent may stand below the fold.
    await expect(karin.getByText("Advies gevraagd door Lokaal team Zuid").first()).toBeAttached();
    await karin.goto("/consulten");
    await karin
      .getByRole("region", { name: /Gevraagd aan ons/ })
      .getByRole("row", { name: /Lokaal team Zuid.*zonder naam/ })
      .locator(`a[href="${adres}"]`)
      .click();
    await expect(karin.getByText(vraag)).toBeVisible();
    await expect(karin.getByText("Ruben Kloosterman").first()).toBeVisible();
    await keur(karin, "een consult beantwoorden");
    for (const geheim of [casusnummer, "Robin", "Huishouden Proef"])
      expect(await karin.content()).not.toContain(geheim);
    await karin.getByLabel("Wat adviseren jullie?").fill("Draag het over: wij kennen de school.");
    await karin.getByRole("button", { name: "Geef advies" }).click();
    // The same words stand in the field until they are recorded.
    await expect(karin.getByRole("region", { name: "Het advies" })).toContainText(
      "Draag het over: wij kennen de school.",
    );
    expect(await karin.content()).not.toContain(casusnummer);
  });

  await test.step("Ruben hoort het, en leest het advies bij de casus", async () => {
    await ruben.goto("/berichten");
    await ruben
      .getByRole("link", { name: `${casusnummer}: advies gegeven door Regionaal veiligheidsteam` })
      .first()
      .click();
    await ruben.getByRole("link", { name: "Naar de casus" }).click();
    const vlak = ruben.locator("#consulten");
    await expect(vlak.getByText("Draag het over: wij kennen de school.")).toBeVisible();
    await keur(ruben, "een casus met een consult");
  });

  // At niveau 2 only a lokaal team may hold: to the niveau where the advice leads first.
  await test.step("één klik maakt er een overdracht van, zonder iets over te typen", async () => {
    const zuid = await Bezoeker.logIn(adresVan("coordinator.zuid"));
    await zuid.doe("beoordeling.legVast", beoordeelNaar3(casusnummer, "overdracht"));
    await ruben.reload();
    await ruben.getByRole("link", { name: "Maak er een overdracht van" }).click();
    await expect(
      ruben.getByRole("radio", { name: "Regionaal veiligheidsteam Oost" }),
    ).toBeChecked();
    await expect(ruben.getByLabel("Waarom draag je de regie over?")).toHaveValue(
      /Draag het over: wij kennen de school/,
    );
    await ruben.getByLabel("Wat moet de overdracht bereiken?").fill("Een veilige plek na school.");
    await ruben.getByRole("button", { name: "Verder" }).click();
    await expect(ruben).toHaveURL(/consult=.*stap=2/);
    await expect(ruben.getByLabel("Wat is er aan de hand, in een paar zinnen?")).toHaveValue(vraag);
    await expect(ruben.getByLabel("Wat is er al geprobeerd?")).toHaveValue(/wij kennen de school/);
  });
});
