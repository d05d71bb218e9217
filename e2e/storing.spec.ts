import { expect, test } from "@playwright/test";
import { Bezoeker } from "./aanroep.ts";
import { verzamel } from "./antwoorden.ts";
import { adresVan, logInAls } from "./bezoek.ts";
import { openCasus } from "./casus-klaarzetten.ts";
import { openDatabank } from "./databank.ts";

const databank = openDatabank();
test.afterAll(() => databank.sluit());

const NAAM = "Huishouden Geheimhoudsma";
const LEK = /Geheimhoudsma|Robin Proef|PL\/pgSQL|Failed query|insert into|select /;

test("als de databank struikelt, lees je één neutrale zin en blijft je tekst staan", async ({
  page,
}) => {
  await logInAls(page.context(), "professional2.zuid");
  const casusnummer = await openCasus(await Bezoeker.logIn(adresVan("professional2.zuid")));
  await page.goto(`/casussen/${casusnummer}`);
  await expect(page.getByLabel("Wat wil je vastleggen?")).toBeVisible();
  const ontvangen = await verzamel(page.context());
  const herstel = await databank.laatStruikelen(casusnummer, NAAM);
  try {
    await page.getByLabel("Wat wil je vastleggen?").fill(`Iets over ${NAAM}.`);
    await page.getByRole("button", { name: "Notitie vastleggen" }).click();
    await expect(
      page.getByRole("alert").filter({ hasText: /Er ging iets mis bij ons.*Referentie: \w{8}\./ }),
    ).toBeVisible();
    await expect(page.getByLabel("Wat wil je vastleggen?")).toHaveValue(`Iets over ${NAAM}.`);

    await page.goto(`/casussen/${casusnummer}`);
    await expect(page.getByRole("heading", { name: "Dit lukt nu niet" })).toBeVisible();
    await expect(page.getByText(/^Kenmerk: \w{8}$/)).toBeVisible();
    expect(ontvangen.alles()).toContain("Referentie: ");
    expect(ontvangen.alles()).not.toMatch(LEK);
  } finally {
    await herstel();
  }
  await page.getByRole("button", { name: "Probeer opnieuw" }).click();
  await expect(page.getByText("Robin Proef")).toBeVisible();
});
