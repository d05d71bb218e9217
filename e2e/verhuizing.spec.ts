import { Bezoeker } from "./aanroep.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { openCasus } from "./casus-klaarzetten.ts";
import { muis } from "./hand.ts";
import { accepteer, draagOver } from "./hoofdroute.ts";
import { keur } from "./keuring.ts";

test("een huishouden verhuist binnen de regio: de regie gaat mee met een gewone overdracht", async ({
  kom,
}) => {
  const casusnummer = await openCasus(await Bezoeker.logIn(adresVan("coordinator.fictiestad")));
  const tatjana = await kom("coordinator.fictiestad");
  await tatjana.goto(`/casussen/${casusnummer}`);
  await tatjana.getByText("Meer acties").click();
  await tatjana.getByRole("link", { name: "Huishouden verhuist" }).click();
  await tatjana.getByLabel("Waar woont het huishouden nu?").selectOption({ label: "Proefdorp" });
  await tatjana.getByRole("button", { name: "Leg de verhuizing vast en draag over" }).click();
  await expect(tatjana).toHaveURL(/\/overdragen/);
  await expect(tatjana.getByLabel("Waarom draag je de regie over?")).toHaveValue(
    "Het huishouden is verhuisd naar Proefdorp.",
  );
  await draagOver(tatjana, muis, "Lokaal team Proefdorp");

  const gijs = await kom("coordinator.proefdorp");
  await gijs.goto("/overdrachten");
  await gijs.getByRole("link", { name: casusnummer }).first().click();
  await accepteer(gijs, muis, "Gijs Brouwershaven");
  await gijs.goto(`/casussen/${casusnummer}`);
  await expect(gijs.getByText("Huishouden verhuisd binnen de regio").first()).toBeVisible();
  await expect(gijs.getByText("Proefdorp", { exact: true }).first()).toBeVisible();
});

test("een huishouden verhuist naar buiten de regio: op papier, met een bevestiging, en dan pas afgesloten", async ({
  kom,
}) => {
  const casusnummer = await openCasus(await Bezoeker.logIn(adresVan("coordinator.fictiestad")));
  const tatjana = await kom("coordinator.fictiestad");

  await test.step("afsluiten kan nog niet, en wijst de weg", async () => {
    await tatjana.goto(`/casussen/${casusnummer}/afsluiten`);
    await tatjana.getByRole("radio", { name: /verhuisd naar buiten de regio/ }).check();
    await tatjana.getByRole("link", { name: /Stuur de overdracht op papier/ }).click();
    await expect(tatjana).toHaveURL(/\/verhuizing$/);
    await keur(tatjana, "verhuizing");
  });

  await test.step("de overdracht past op twee bladen en noemt geen adres", async () => {
    await tatjana.getByRole("link", { name: "Overdracht afdrukken" }).click();
    await expect(tatjana.getByRole("heading", { name: "Overdracht bij verhuizing" })).toBeVisible();
    await expect(tatjana.getByText("Rust en veiligheid thuis.")).toBeVisible();
    await keur(tatjana, "overdracht buiten de regio");
    const pdf = await tatjana.pdf({ format: "A4" });
    const bladen = pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
    expect(bladen).toBeGreaterThan(0);
    expect(bladen).toBeLessThanOrEqual(2);
  });

  await test.step("de ontvangst is bevestigd: nu kan zij dicht", async () => {
    await tatjana.goto(`/casussen/${casusnummer}/verhuizing`);
    await tatjana.getByLabel("Welke organisatie heeft").fill("Wijkteam Zeeoever, Andersland");
    await tatjana.getByLabel("Wie heeft dat bevestigd?").fill("Floor Hemelrijk, wijkwerker");
    await tatjana.getByRole("button", { name: "Leg de ontvangst vast" }).click();
    await expect(tatjana.getByText("De ontvangst is bevestigd")).toBeVisible();
    await tatjana.getByRole("link", { name: "Casus afsluiten" }).click();
    await tatjana.getByRole("radio", { name: /verhuisd naar buiten de regio/ }).check();
    await tatjana.getByLabel("Toelichting").fill("Het huishouden woont nu in Andersland.");
    await tatjana.getByRole("button", { name: "Sluit de casus af" }).click();
    await tatjana.waitForURL("**/casussen");
  });
});
