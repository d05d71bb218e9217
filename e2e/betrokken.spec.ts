import { Bezoeker } from "./aanroep.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { openCasus } from "./casus-klaarzetten.ts";
import { keur } from "./keuring.ts";
import { NU_DOEN, vindOp } from "./werkdag.ts";

const DAG = "2099-01-01";

test("een professional van de ggz doet mee, noteert iets, en houdt haar tekst als zij er niet meer bij hoort", async ({
  kom,
}) => {
  const casusnummer = await openCasus(await Bezoeker.logIn(adresVan("professional1.noord")));
  const regie = await kom("professional1.noord");
  await test.step("de procesregisseur voegt haar toe, met doel en einddatum", async () => {
    await regie.goto(`/casussen/${casusnummer}/toegang`);
    await expect(regie.getByText("Er doet nog niemand anders mee.")).toBeVisible();
    await regie.getByText("Iemand toevoegen").click();
    const formulier = regie.getByRole("region", { name: "Wie doet mee? (0)" }).locator("form");
    await formulier.getByLabel("Van welke organisatie?").selectOption("GGZ Voorbeeldland");
    await formulier.getByRole("button", { name: "Voeg toe" }).click();
    await expect(formulier.getByText("Kies een persoon.").first()).toBeVisible();
    await expect(formulier.getByText("Het doel is nog leeg.").first()).toBeVisible();
    await formulier.getByLabel("Wie?").selectOption({ label: "Lisanne Poelstra (profiel B)" });
    await formulier.getByLabel("Waarvoor doet deze persoon mee?").fill("Behandeling van de ouder");
    await formulier.getByRole("radio", { name: "Meelezen en meeschrijven" }).check();
    await formulier.getByLabel("Tot en met welke dag?").fill(DAG);
    await formulier.getByRole("button", { name: "Voeg toe" }).click();
    const mee = regie.getByRole("region", { name: "Wie doet mee? (1)" });
    await expect(mee).toContainText("GGZ Voorbeeldland: Behandeling van de ouder");
    await expect(mee).toContainText("1 januari 2099");
    // The summary of what was wrong had the focus, and is gone: the button stands above the outcome.
    await expect(mee.getByRole("button", { name: "Voeg toe" })).toBeFocused();
    await keur(regie, "wie deze casus kan zien");
  });

  const ggz = await kom("professional2.ggz");
  await test.step("zij vindt de casus op haar startpagina en noteert iets", async () => {
    await ggz.goto("/ketenpartner");
    await ggz.getByRole("link", { name: casusnummer }).first().click();
    await expect(ggz.getByText("omdat je als professional betrokken bent")).toBeVisible();
    await ggz.getByLabel("Wat wil je vastleggen?").fill("De eerste afspraak is geweest.");
    await ggz.getByRole("button", { name: "Notitie vastleggen" }).click();
    await expect(ggz.getByText("Je notitie staat in het journaal.")).toBeVisible();
  });

  await test.step("de regie beëindigt het; wat zij typt, blijft staan", async () => {
    await ggz.getByLabel("Wat wil je vastleggen?").fill("Dit was ik nog aan het typen.");
    await regie.getByText("Wijzig of beëindig: Lisanne Poelstra").click();
    await regie.getByRole("button", { name: "Beëindig nu" }).click();
    await expect(regie.getByText("Er doet nog niemand anders mee.")).toBeVisible();
    await ggz.getByRole("button", { name: "Notitie vastleggen" }).click();
    await expect(ggz.getByText("We vinden dit niet.").first()).toBeVisible();
    await expect(ggz.getByLabel("Wat wil je vastleggen?")).toHaveValue(
      "Dit was ik nog aan het typen.",
    );
    await ggz.goto(`/casussen/${casusnummer}`);
    await expect(ggz.getByRole("heading", { level: 1, name: "Niet gevonden" })).toBeVisible();
  });
});

test("wie gevraagd is om zicht op veiligheid, accepteert dat zelf", async ({ kom }) => {
  const casusnummer = await openCasus(await Bezoeker.logIn(adresVan("professional1.noord")));
  const regie = await kom("professional1.noord");
  await regie.goto(`/casussen/${casusnummer}/toegang`);
  await regie.getByText("Iemand vragen").click();
  const formulier = regie
    .getByRole("region", { name: "Wie heeft zicht op veiligheid?" })
    .locator("form");
  await formulier.getByLabel("Van welke organisatie?").selectOption("Lokaal team Noord");
  await formulier.getByLabel("Wie?").selectOption({ label: "Naïma el Amrani (profiel B)" });
  await formulier.getByRole("button", { name: "Vraag deze persoon" }).click();
  await expect(regie.getByText("en heeft nog niet geantwoord")).toBeVisible();

  const gevraagde = await kom("professional3.noord");
  await vindOp(gevraagde, NU_DOEN, "Gevraagd: zicht op veiligheid", casusnummer);
  await expect(gevraagde.getByText("Je ziet alleen de stand")).toBeVisible();
  await keur(gevraagde, "de vraag om zicht op veiligheid");
  await gevraagde.getByRole("button", { name: "Ik neem zicht op veiligheid" }).click();
  await expect(gevraagde.getByText("omdat je zicht op veiligheid hebt")).toBeVisible();
  await regie.reload();
  await expect(regie.getByText("Naïma el Amrani van Lokaal team Noord houdt zicht")).toBeVisible();
});
