import { expect, test } from "./bezoek.ts";
import { openDatabank } from "./databank.ts";
import { keur } from "./keuring.ts";

const databank = openDatabank();
test.afterAll(() => databank.sluit());

const NIEUW = "een zin die ik onthoud";

test("wie een link kreeg, kiest één keer een wachtwoord en logt daarmee in", async ({ kom }) => {
  const token = await databank.maakInloglink("professional3.proefdorp");
  const page = await kom(null);
  await page.goto(`/wachtwoord#${token}`);
  const [eerste, nogmaals] = [page.getByLabel("Nieuw wachtwoord"), page.getByLabel("Nog een keer")];
  const bewaar = () => page.getByRole("button", { name: "Sla het wachtwoord op" }).click();

  await test.step("te kort en ongelijk zegt wat er mist", async () => {
    await eerste.fill("kort");
    await nogmaals.fill("anders");
    await bewaar();
    await expect(page.getByText("De twee wachtwoorden zijn niet gelijk.").first()).toBeVisible();
    await nogmaals.fill("kort");
    await bewaar();
    await expect(page.getByText("minstens 12 tekens").first()).toBeVisible();
    await keur(page, "wachtwoord kiezen, met fouten");
  });

  await eerste.fill(NIEUW);
  await nogmaals.fill(NIEUW);
  await bewaar();
  await page.getByRole("link", { name: "Log in" }).click();
  await page.getByLabel("E-mailadres").fill("professional3.proefdorp@voorbeeldland.example");
  await page.getByLabel("Wachtwoord").fill(NIEUW);
  await page.getByRole("button", { name: "Inloggen" }).click();
  await expect(page).toHaveURL("/lokaal-team");

  await test.step("dezelfde link werkt geen tweede keer", async () => {
    const ander = await kom(null);
    await ander.goto(`/wachtwoord#${token}`);
    await ander.getByLabel("Nieuw wachtwoord").fill("nog een lang wachtwoord");
    await ander.getByLabel("Nog een keer").fill("nog een lang wachtwoord");
    await ander.getByRole("button", { name: "Sla het wachtwoord op" }).click();
    await expect(ander.getByText("Deze link werkt niet (meer).")).toBeVisible();
  });
});
