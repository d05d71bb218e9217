import { Bezoeker } from "./aanroep.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { openCasus } from "./casus-klaarzetten.ts";
import { keur } from "./keuring.ts";

test("een plan: doel, actie voor iemand thuis, en een veiligheidsafspraak die in zicht blijft", async ({
  kom,
}) => {
  const casusnummer = await openCasus(await Bezoeker.logIn(adresVan("professional1.proefdorp")));
  const page = await kom("professional1.proefdorp");
  await page.goto(`/casussen/${casusnummer}/plan`);
  await expect(page.getByText("Er is nog geen plan.")).toBeVisible();

  await test.step("een veiligheidsafspraak staat meteen bij de casus", async () => {
    await page.getByText("Veiligheidsafspraak toevoegen").click();
    await page.getByRole("button", { name: "Afspraak vastleggen" }).click();
    await expect(page.getByText("De afspraak is nog leeg.").first()).toBeVisible();
    await page.getByLabel("Wat is er afgesproken?").fill("Bij ruzie belt zij haar zus.");
    await page.getByRole("button", { name: "Afspraak vastleggen" }).click();
    await expect(page.getByText("De veiligheidsafspraak staat bij de casus.")).toBeVisible();
  });

  await test.step("een doel, en een actie van iemand uit het huishouden", async () => {
    await page.getByText("Doel toevoegen").click();
    await page.getByLabel("Wat willen jullie bereiken?").fill("Rust in huis.");
    await page.getByRole("button", { name: "Doel vastleggen" }).click();
    await expect(page.getByRole("heading", { name: "Rust in huis." })).toBeVisible();
    await page.getByText("Actie toevoegen").click();
    await page.getByLabel("Wat gaat er gebeuren?").fill("Elke avond samen eten.");
    await page.getByRole("button", { name: "Actie vastleggen" }).click();
    await expect(page.getByText("Kies wie het doet.").first()).toBeVisible();
    await page.getByLabel("Wie doet het?").selectOption({ label: "Robin Proef (ouder)" });
    await page.getByLabel("Wanneer is het klaar?").fill("2099-01-01");
    await page.getByLabel("Bij welk doel hoort dit?").selectOption({ label: "Rust in huis." });
    await page.getByRole("button", { name: "Actie vastleggen" }).click();
    await expect(page.getByText("Robin Proef (huishouden)")).toBeVisible();
  });
  await keur(page, "het plan van een casus");

  await test.step("een actie afronden zonder resultaat kan alleen als zij is gedaan", async () => {
    await page.getByText("Rond deze actie af").click();
    await page.getByRole("radio", { name: "niet gedaan" }).check();
    await page.getByRole("button", { name: "Leg vast" }).first().click();
    await expect(page.getByText("Schrijf kort op waarom dit niet is gelukt").first()).toBeVisible();
    await page.getByRole("radio", { name: "gedaan", exact: true }).check();
    await page.getByRole("button", { name: "Leg vast" }).first().click();
    await expect(page.getByText("Rond deze actie af")).toHaveCount(0);
  });

  await test.step("op de casus staat de afspraak bovenaan, en controleren kan daar", async () => {
    await page.goto(`/casussen/${casusnummer}`);
    const vlak = page.getByRole("region", { name: "Veiligheidsafspraken" });
    await expect(vlak).toContainText("Bij ruzie belt zij haar zus.");
    await vlak.getByText("Controleer", { exact: true }).click();
    await vlak.getByRole("radio", { name: "Ja" }).check();
    await vlak.getByRole("button", { name: "Leg de controle vast" }).click();
    await expect(vlak).toContainText("Laatst gecontroleerd vandaag");
  });
});
