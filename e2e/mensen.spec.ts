import { dagOver } from "#db/voorbeeldregio/proef-invoer";
import { Bezoeker } from "./aanroep.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { openCasus } from "./casus-klaarzetten.ts";
import { keur } from "./keuring.ts";

test("vervanging regelen en uit dienst gaan: de coördinator wijst daarna iemand aan", async ({
  kom,
}) => {
  const casusnummer = await openCasus(await Bezoeker.logIn(adresVan("professional3.fictiestad")));
  const pieter = await kom("professional3.fictiestad");
  await test.step("wie met vakantie gaat, regelt zelf vervanging", async () => {
    await pieter.goto("/instellingen");
    await pieter.getByText("Vervanging regelen").click();
    await pieter.getByLabel("Wie vervangt?").selectOption({ label: "Shanti Ramlal" });
    await pieter.getByRole("button", { name: "Regel de vervanging" }).click();
    await expect(pieter.getByRole("alert").first()).toBeVisible();
    await pieter.getByLabel("Vanaf").fill(dagOver(0));
    await pieter.getByLabel("Tot en met").fill(dagOver(0));
    await pieter.getByRole("button", { name: "Regel de vervanging" }).click();
    await expect(pieter.getByText("De vervanging is geregeld.")).toBeVisible();
    await keur(pieter, "instellingen met een vervanging");
  });
  await test.step("de vervanger schrijft namens hem", async () => {
    const shanti = await kom("professional2.fictiestad");
    await shanti.goto(`/casussen/${casusnummer}`);
    await shanti.getByLabel("Wat wil je vastleggen?").fill("Gebeld met de ouder.");
    await shanti.getByRole("button", { name: "Notitie vastleggen" }).click();
    await expect(shanti.getByText("Je notitie staat in het journaal.")).toBeVisible();
    await expect(shanti.getByText("namens Pieter Jelle Hoogland").first()).toBeVisible();
  });
  const coordinator = await kom("coordinator.fictiestad");
  await test.step("de coördinator zet hem uit dienst; hij is meteen uitgelogd", async () => {
    await coordinator.goto("/medewerkers");
    const rij = coordinator.getByRole("listitem").filter({ hasText: "Pieter Jelle Hoogland" });
    await rij.getByText("Uit dienst:").click();
    await keur(coordinator, "medewerkers");
    await rij.getByRole("button", { name: "Zet uit dienst" }).click();
    await expect(rij.getByText("uit dienst", { exact: true })).toBeVisible();
    await pieter.goto("/casussen");
    await expect(pieter).toHaveURL(/\/inloggen/);
  });
  await test.step("en wijst een ander aan", async () => {
    await coordinator.goto(`/casussen/${casusnummer}/toegang`);
    const vlak = coordinator.getByRole("region", { name: "Iemand anders aanwijzen" });
    await vlak.getByText("Procesregie", { exact: true }).click();
    await vlak
      .getByLabel("Wie wordt procesregisseur?")
      .selectOption({ label: "Shanti Ramlal · profiel A" });
    await vlak.getByRole("button", { name: "Wijs de procesregisseur aan" }).click();
    await expect(coordinator.getByText("Shanti Ramlal").first()).toBeVisible();
    await expect(vlak.getByText("is aangewezen en heeft bericht")).toBeVisible();
  });
});
