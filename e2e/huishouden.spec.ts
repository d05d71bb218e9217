import { Bezoeker } from "./aanroep.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { openCasus } from "./casus-klaarzetten.ts";
import { muis } from "./hand.ts";
import { maakHuishouden, openCasus as openInBrowser } from "./hoofdroute.ts";
import { keur } from "./keuring.ts";

const WIE = "professional1.proefdorp";

test("een kind komt erbij, zegt zelf iets, en het geheime adres staat nergens dan achter zijn knop", async ({
  kom,
}) => {
  const casusnummer = await openCasus(await Bezoeker.logIn(adresVan(WIE)));
  const page = await kom(WIE);
  await page.goto(`/casussen/${casusnummer}`);
  await page.getByRole("link", { name: "Naar het huishouden" }).click();
  await expect(page.getByRole("heading", { name: "Wie horen erbij?" })).toBeVisible();

  await test.step("wie jonger is dan 16, heeft iemand met gezag", async () => {
    await page.getByText("Iemand toevoegen").click();
    const nieuw = page.locator("form").filter({ hasText: "Voeg toe" });
    await nieuw.getByLabel("Naam").fill("Noor Proef");
    await nieuw.getByLabel("Rol in het huishouden").fill("dochter");
    await nieuw.getByLabel("Leeftijd").selectOption({ label: "12 tot en met 15 jaar" });
    await nieuw.getByRole("button", { name: "Voeg toe" }).click();
    await expect(page.getByText("Kies wie gezag heeft over dit kind.").first()).toBeVisible();
    await nieuw.getByLabel("Wie heeft gezag?").selectOption({ label: "Een van de ouders" });
    await nieuw.getByRole("button", { name: "Voeg toe" }).click();
    await expect(page.getByRole("heading", { name: /^Noor Proef/ })).toContainText(
      "ouders nog niet geïnformeerd",
    );
  });

  const noor = page.getByRole("listitem").filter({ hasText: "Noor Proef" });
  await test.step("wat mist vraagt om een reden; daarna telt het nieuwste", async () => {
    await noor.getByText("Zienswijze vastleggen: Noor Proef").click();
    const vraag = (naam: string) => noor.getByRole("group", { name: naam });
    await vraag("Weet Noor Proef van deze casus?").getByRole("radio", { name: "Ja" }).check();
    await vraag("Weten de ouders van deze casus?").getByRole("radio", { name: "Nog niet" }).check();
    await noor.getByLabel("Wat vindt Noor Proef").fill("Ik wil naar oma.");
    await noor.getByRole("button", { name: "Zienswijze vastleggen" }).click();
    await expect(noor.getByText("Schrijf op waarom, en wanneer").first()).toBeVisible();
    await noor.getByLabel("Waarom nog niet, en wanneer wel?").fill("Vader reist, tot vrijdag.");
    await noor.getByRole("button", { name: "Zienswijze vastleggen" }).click();
    await expect(noor.getByText("Waarom nog niet: Vader reist, tot vrijdag.")).toBeVisible();
    await vraag("Weten de ouders van deze casus?").getByRole("radio", { name: "Ja" }).check();
    await noor.getByLabel("Wat vindt Noor Proef").fill("Ik wil thuis blijven.");
    await noor.getByRole("button", { name: "Zienswijze vastleggen" }).click();
    await expect(noor.getByRole("heading", { name: "Noor Proef geïnformeerd" })).toBeVisible();
    await noor.getByText("Eerder gezegd (1)").click();
    await expect(noor.getByText("Ik wil naar oma.")).toBeVisible();
  });

  await test.step("een geheim adres toont alleen wie erom vraagt", async () => {
    await page.getByText("Adres vastleggen").first().click();
    await page.getByLabel("Straat").fill("Schuilkade");
    await page.getByLabel("Huisnummer").fill("77");
    await page.getByLabel("Postcode").fill("9999 ZZ");
    await page.getByLabel("Dit adres is geheim").check();
    await page.getByRole("button", { name: "Adres vastleggen" }).click();
    await expect(page.getByText("Het adres is vastgelegd.")).toBeVisible();
    await expect(page.getByLabel("Straat")).toHaveValue("");
    await page.getByRole("button", { name: "Toon het geheime adres" }).click();
    await expect(page.getByText("Schuilkade 77, 9999 ZZ")).toBeVisible();
    await keur(page, "het huishouden met een geheim adres open");
    for (const deel of ["", "/huishouden", "/afdrukken", "/plan", "/verloop"]) {
      await page.goto(`/casussen/${casusnummer}${deel}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await page.content(), deel).not.toContain("Schuilkade");
    }
  });

  await test.step("een beoordeling begint met wat zij zei", async () => {
    await page.goto(`/casussen/${casusnummer}/beoordeling`);
    await expect(page.getByLabel("Wat vindt het huishouden er zelf van?")).toHaveValue(
      /Noor Proef \(dochter\): Ik wil thuis blijven\./,
    );
  });
});

test("bij het openen staat alleen wie je belt, als het huishouden al bekend is", async ({
  kom,
}) => {
  const huishouden = maakHuishouden("Tweelinge");
  const eerste = await kom(WIE);
  await eerste.goto("/lokaal-team");
  const casusnummer = await openInBrowser(eerste, muis, huishouden);

  const ander = await kom("professional1.fictiestad");
  await ander.goto("/casussen/nieuw");
  await ander.getByLabel("Hoe noem je dit huishouden?").fill("Tweelingestra, gezin");
  await ander.getByLabel("Woonplaats").fill(huishouden.woonplaats.toUpperCase());
  await ander.getByLabel("Naam", { exact: true }).fill("Iemand Anders");
  await ander.getByLabel("Rol in het huishouden").fill("vader");
  await ander.getByLabel("Leeftijd").selectOption("16_plus");
  await ander.getByLabel("Aanleiding").fill("Een vraag van de buren.");
  await ander.getByLabel("Doel", { exact: true }).fill("Rust.");
  await ander.getByRole("group", { name: "Grondslag" }).getByRole("radio").first().check();
  await ander.getByRole("radio", { name: /^Niveau 2/ }).check();
  await ander.getByRole("button", { name: "Casus openen" }).click();
  const bekend = ander.getByRole("status").filter({ hasText: "misschien al bekend" });
  await expect(bekend).toContainText("Bekend bij Lokaal team Proefdorp.");
  await expect(bekend.getByRole("link", { name: "Bel Lokaal team Proefdorp" })).toBeVisible();
  await expect(bekend).not.toContainText(casusnummer);
  await keur(ander, "een nieuwe casus van een huishouden dat bekend is");
  await ander.getByRole("button", { name: "Toch een casus openen" }).click();
  await expect(ander).toHaveURL(/\/casussen\/R-\d{4}-\d{4}$/);
});
