import { Bezoeker } from "./aanroep.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { openCasus } from "./casus-klaarzetten.ts";
import { keur } from "./keuring.ts";

const REDEN = "De politie staat voor de deur en vraagt of er kinderen zijn.";

test("het piket neemt noodtoegang, de regisseur hoort het, en de fg beoordeelt", async ({
  kom,
}) => {
  const casusnummer = await openCasus(await Bezoeker.logIn(adresVan("professional1.noord")));
  const piket = await kom("piket.rvt-oost");
  await test.step("zonder goed nummer en reden gebeurt er niets, en de tekst blijft", async () => {
    await piket.goto("/noodtoegang");
    await piket.getByLabel("Casusnummer", { exact: true }).fill("R-2019-0001");
    await piket.getByLabel("Waarom kun je niet wachten?").fill("te kort");
    await piket.getByRole("button", { name: "Neem noodtoegang" }).click();
    await expect(piket.getByText("in minstens 20 tekens").first()).toBeVisible();
    await keur(piket, "noodtoegang met fout");
    await piket.getByLabel("Waarom kun je niet wachten?").fill(REDEN);
    await piket.getByRole("button", { name: "Neem noodtoegang" }).click();
    await expect(piket.getByText("We vinden dit niet.").first()).toBeVisible();
    await expect(piket.getByLabel("Waarom kun je niet wachten?")).toHaveValue(REDEN);
  });
  await test.step("met het goede nummer leest het piket de casus, met een klok en één notitie", async () => {
    await piket.getByLabel("Casusnummer", { exact: true }).fill(casusnummer);
    await piket.getByRole("button", { name: "Neem noodtoegang" }).click();
    await expect(piket.getByText("Je kijkt met noodtoegang")).toBeVisible();
    await expect(piket.getByRole("timer")).toHaveText(/^(60|5\d)\.\d\d$/);
    await keur(piket, "casus met noodtoegang");
    await piket.getByLabel("Wat wil je vastleggen?").fill("De kinderen zijn veilig.");
    await piket.getByRole("button", { name: "Notitie vastleggen" }).click();
    await expect(piket.getByText("Je notitie is geschreven.")).toBeVisible();
    await expect(piket.getByLabel("Wat wil je vastleggen?")).toHaveCount(0);
  });
  const regie = await kom("professional1.noord");
  await test.step("de regisseur ziet het in de berichten en in het inzagelog", async () => {
    await regie.goto("/berichten");
    await regie
      .getByRole("link", { name: new RegExp(`${casusnummer}: noodtoegang genomen`) })
      .click();
    await regie.getByRole("link", { name: "Inzagelog" }).first().click();
    await expect(regie.getByRole("rowheader", { name: /Marit Ekelmans/ }).first()).toBeVisible();
    await expect(regie.getByText(REDEN)).toBeVisible();
    await keur(regie, "inzagelog van een casus");
    await regie.getByLabel("Wat voor kijken?").selectOption("Afdruk");
    await regie.getByRole("button", { name: "Toon" }).click();
    await expect(regie.getByText("Niemand keek, of niemand past bij deze filters.")).toBeVisible();
  });
  await test.step("de fg beoordeelt en ziet geen casus", async () => {
    const fg = await kom("fg");
    await fg.goto("/");
    const wacht = fg.getByRole("region", { name: /Noodtoegang te beoordelen/ });
    const regel = wacht.getByRole("listitem").filter({ hasText: casusnummer });
    await expect(regel).toContainText(REDEN);
    await regel.getByText("Beoordeel", { exact: true }).click();
    await keur(fg, "toezicht met formulier");
    await regel.getByRole("radio", { name: "Terecht", exact: true }).check();
    await regel.getByRole("button", { name: "Leg vast" }).click();
    await expect(fg.getByRole("region", { name: /Beoordeelde noodtoegang/ })).toContainText(
      casusnummer,
    );
    await fg.goto(`/casussen/${casusnummer}/inzage`);
    await expect(fg.getByRole("rowheader", { name: /Marit Ekelmans/ }).first()).toBeVisible();
    await keur(fg, "inzagelog bij de fg");
    await fg.goto(`/casussen/${casusnummer}`);
    await expect(fg.getByRole("heading", { level: 1, name: "Niet gevonden" })).toBeVisible();
  });
});

test("wie het huishouden kent, meldt dat zelf en vindt de casus nergens meer", async ({ kom }) => {
  const casusnummer = await openCasus(await Bezoeker.logIn(adresVan("professional1.noord")));
  const regie = await kom("professional1.noord");
  await regie.goto(`/casussen/${casusnummer}`);
  await regie.getByLabel("Wat wil je vastleggen?").fill("Hier was ik nog mee bezig.");
  await regie.getByText("Ik ken dit huishouden").click();
  await keur(regie, "ik ken dit huishouden");
  const elders = await kom("professional1.noord");
  await elders.goto(`/casussen/${casusnummer}`);
  await elders.getByText("Ik ken dit huishouden").click();
  await elders.getByRole("button", { name: "Sluit mij uit" }).click();
  await expect(elders).toHaveURL("/lokaal-team");
  await elders.goto(`/casussen?zoek=${casusnummer}`);
  await expect(elders.getByText("Geen casus past bij deze filters.")).toBeVisible();
  await test.step("in het andere venster wordt de volgende vraag geweigerd, en de tekst blijft", async () => {
    await regie.getByRole("button", { name: "Notitie vastleggen" }).click();
    await expect(regie.getByText("We vinden dit niet.").first()).toBeVisible();
    await expect(regie.getByLabel("Wat wil je vastleggen?")).toHaveValue(
      "Hier was ik nog mee bezig.",
    );
  });
  const coordinator = await kom("coordinator.noord");
  await coordinator.goto(`/casussen/${casusnummer}/toegang`);
  const lijst = coordinator.getByRole("region", { name: /Wie is uitgesloten/ });
  await expect(lijst).toContainText("Selin Yilmaz");
  await expect(lijst).toContainText("Meldde dit zelf.");
  await keur(coordinator, "toegang met uitsluiting");
});
