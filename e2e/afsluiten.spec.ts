import { Bezoeker } from "./aanroep.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { openCasus } from "./casus-klaarzetten.ts";
import { keur } from "./keuring.ts";

test("een casus sluiten en na terugval heropenen: daartussen is zij er voor niemand", async ({
  kom,
}) => {
  const casusnummer = await openCasus(await Bezoeker.logIn(adresVan("professional1.proefdorp")));
  const regisseur = await kom("professional1.proefdorp");
  const coordinator = await kom("coordinator.proefdorp");

  await test.step("wat nog moet staat er als lijst met links", async () => {
    await regisseur.goto(`/casussen/${casusnummer}/afsluiten`);
    await regisseur.getByRole("radio", { name: "Het huishouden kan verder" }).check();
    await expect(regisseur.getByRole("link", { name: "Schaal eerst af" })).toBeVisible();
    await keur(regisseur, "afsluiten, met wat nog moet");
    await regisseur.getByLabel("Toelichting").fill("Het gaat goed.");
    await regisseur.getByRole("button", { name: "Sluit de casus af" }).click();
    await expect(regisseur.getByText("Afronden kan alleen vanaf niveau 1").first()).toBeVisible();
    await expect(regisseur.getByLabel("Toelichting")).toHaveValue("Het gaat goed.");
  });

  await test.step("afgesloten: de regisseur vindt haar niet meer, de coördinator ziet alleen dat zij er is", async () => {
    await regisseur.getByRole("radio", { name: "ten onrechte geopend" }).check();
    await regisseur.getByRole("button", { name: "Sluit de casus af" }).click();
    await regisseur.waitForURL("**/casussen");
    await regisseur.goto(`/casussen/${casusnummer}`);
    await expect(regisseur.getByRole("heading", { name: "Niet gevonden" })).toBeVisible();
    await coordinator.goto("/casussen?afgesloten=ja");
    await coordinator.getByRole("link", { name: casusnummer }).click();
    await expect(coordinator.getByText("Deze casus is afgesloten en afgeschermd")).toBeVisible();
    await expect(coordinator.getByText("Robin Proef")).toHaveCount(0);
    await keur(coordinator, "een afgesloten casus");
  });

  await test.step("heropenen: alles wat bekend was is er weer", async () => {
    await coordinator.getByRole("link", { name: "Heropen de casus" }).click();
    await coordinator.getByLabel("Wat gaat er weer mis?").fill("De ruzies zijn terug.");
    await coordinator.getByRole("radio", { name: /Niveau 2/ }).check();
    for (const taak of ["Casusregisseur", "Wie heeft zicht op veiligheid?"])
      await coordinator.getByLabel(taak).selectOption({ index: 1 });
    await keur(coordinator, "heropenen");
    await coordinator.getByRole("button", { name: "Heropen de casus" }).click();
    await coordinator.waitForURL(`**/casussen/${casusnummer}`);
    await expect(coordinator.getByText("Robin Proef").first()).toBeVisible();
    await expect(coordinator.getByText("Casus heropend na terugval").first()).toBeVisible();
  });
});
