import { Bezoeker } from "./aanroep.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { openCasus } from "./casus-klaarzetten.ts";
import { keur } from "./keuring.ts";

/** Spoed in the night: a professional rings, whoever is on piket takes it, and both managers see what is left. */
test("spoed in de nacht: melden, overnemen door het piket, en de volgende dag aanvullen", async ({
  kom,
}) => {
  const noord = await Bezoeker.logIn(adresVan("professional1.noord"));
  const casusnummer = await openCasus(noord);
  const selin = await kom("professional1.noord");
  await selin.goto(`/casussen/${casusnummer}`);
  await selin.getByRole("link", { name: "Spoed", exact: true }).click();
  await expect(selin.getByRole("link", { name: /Veilig Thuis/ })).toHaveAttribute(
    "href",
    "tel:08002000",
  );
  await selin.getByRole("radio", { name: /^Niveau 4/ }).check();
  await selin.getByRole("radio", { name: "Regionaal veiligheidsteam Oost" }).check();
  await expect(selin.getByText(/Marit Ekelmans \(piket\)/)).toBeVisible();
  await keur(selin, "spoed melden");
  await selin.getByLabel("Wat is er aan de hand?").fill("Er is met een wapen gedreigd.");
  await selin.getByLabel("Is er nu iemand in gevaar?").fill("De kinderen zijn bij familie.");
  await selin.getByLabel(/Op welk nummer/).fill("099 000 10 99");
  await selin.getByRole("button", { name: "Meld het met spoed" }).click();
  await expect(selin.getByRole("heading", { level: 1, name: /Niveau 4/ })).toBeVisible();
  await expect(selin.getByRole("heading", { name: /Na spoed nog te doen/ })).toBeVisible();

  const marit = await kom("piket.rvt-oost");
  await marit.goto(`/casussen/${casusnummer}`);
  await keur(marit, "overnemen bij spoed");
  await marit.getByRole("button", { name: "Neem de regie over" }).click();
  await expect(marit.getByText("Jullie hebben nu de procesregie")).toBeVisible();
  await expect(marit.getByText("Jouw antwoord is nodig")).toBeHidden();

  for (const manager of ["manager.noord", "manager.rvt-oost"]) {
    const pagina = await kom(manager);
    await pagina.goto("/manager");
    const vlak = pagina.getByRole("region", { name: /Na spoed nog te doen/ });
    await expect(vlak.getByRole("link", { name: casusnummer }).first()).toBeVisible();
  }

  await selin.goto(`/casussen/${casusnummer}`);
  await selin.getByRole("link", { name: "Uitleggen waarom het spoed was" }).first().click();
  await expect(selin).toHaveTitle(/^Na spoed/);
  await keur(selin, "na spoed aanvullen");
  await selin.getByLabel(/Waarom kon dit niet wachten/).fill("Het gevaar was er nu.");
  await selin.getByRole("button", { name: "Leg dit vast" }).click();
  await selin.waitForURL(`**/casussen/${casusnummer}`);
});

test("spoed voor een huishouden dat nog niet in het portaal staat, naar niveau 5", async ({
  kom,
}) => {
  const selin = await kom("professional1.noord");
  await selin.goto("/lokaal-team");
  await selin.getByRole("link", { name: "Spoed", exact: true }).click();
  await selin.getByLabel(/Om welk huishouden/).fill("Huishouden Maanlicht");
  await selin.getByRole("radio", { name: /^Niveau 5/ }).check();
  await selin.getByLabel("Wat is er aan de hand?").fill("Er dreigt onrust in de straat.");
  await selin.getByLabel("Is er nu iemand in gevaar?").fill("Het huishouden is elders.");
  await selin.getByLabel(/Op welk nummer/).fill("099 000 10 99");
  await selin.getByRole("button", { name: "Meld het met spoed" }).click();
  await expect(selin.getByRole("heading", { level: 1, name: /Niveau 5/ })).toBeVisible();
  await selin.goto(`${new URL(selin.url()).pathname}/bestuurlijk`);
  await keur(selin, "bestuurlijke samenvatting");
  await selin.getByRole("radio", { name: "Burgemeester" }).check();
  await selin.getByLabel("Naam", { exact: true }).fill("Bo van Voorbeelddam");
  await selin.getByRole("button", { name: "Leg dit vast" }).click();
  await expect(selin.getByText("Bo van Voorbeelddam, burgemeester")).toBeVisible();
  // For the burgemeester it is one sheet of paper, without the form.
  const papier = (await selin.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(papier.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await selin.emulateMedia({ media: "print" });
  await expect(selin.getByLabel("Naam", { exact: true })).toBeHidden();
});

test("een coördinator houdt het piket bij", async ({ kom }) => {
  const karin = await kom("coordinator.rvt-oost");
  await karin.goto("/piket");
  await keur(karin, "piket");
  await expect(karin.getByRole("cell", { name: /Marit Ekelmans/ }).first()).toBeVisible();
});
