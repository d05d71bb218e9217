import { voorstelCasusregie } from "#db/voorbeeldregio/proef-invoer";
import { Bezoeker, moetLukken } from "./aanroep.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { casusMetOverdracht, openCasus, vindVeiligheidsteam } from "./casus-klaarzetten.ts";
import { openDatabank } from "./databank.ts";
import { muis } from "./hand.ts";
import { accepteer } from "./hoofdroute.ts";

const databank = openDatabank();
test.afterAll(() => databank.sluit());

test("vragen, aanvullen, toezeggen en na het gesprek accepteren: ieder aan een eigen bureau", async ({
  kom,
}) => {
  const afzender = await Bezoeker.logIn(adresVan("coordinator.zuid"));
  const rvtId = await vindVeiligheidsteam(afzender);
  const { casusnummer, overdrachtId } = await casusMetOverdracht(afzender, rvtId);
  const rvt = await kom("coordinator.rvt-oost");
  const zuid = await kom("coordinator.zuid");
  const pad = `/overdrachten/${overdrachtId}`;

  await rvt.goto(pad);
  await rvt.getByRole("button", { name: "Bevestig ontvangst" }).click();
  await expect(rvt.getByRole("button", { name: "Bevestig ontvangst" })).toHaveCount(0);
  await rvt.getByRole("radio", { name: "Aanvulling vragen" }).check();
  await rvt.getByLabel("Wat willen jullie nog weten?").fill("Wie let er nu op het jongste kind?");
  await rvt.getByRole("button", { name: "Vraag om aanvulling" }).click();
  await expect(rvt.getByText(/moet eerst antwoorden/)).toBeVisible();
  await expect(rvt.getByRole("radio", { name: "Accepteren", exact: true })).toHaveCount(0);

  await zuid.goto(pad);
  await expect(zuid.getByText("Wie let er nu op het jongste kind?")).toBeVisible();
  await zuid.getByLabel("Jullie aanvulling").fill("De school, tot vrijdag.");
  await zuid.getByRole("button", { name: "Vul aan", exact: true }).click();
  await expect(zuid.getByText("Overdracht wacht op antwoord")).toBeVisible();

  await rvt.reload();
  await expect(rvt.getByText("De school, tot vrijdag.")).toBeVisible();
  await rvt.getByRole("radio", { name: "Toezeggen" }).check();
  await rvt.getByLabel("Dag van het warme gesprek").fill("2099-11-25");
  await rvt.getByLabel("Tijd", { exact: true }).fill("11:00");
  await rvt.getByRole("button", { name: "Zeg toe" }).click();
  await expect(rvt.getByText("Toegezegd, na het warme gesprek")).toBeVisible();
  await zuid.goto(`/casussen/${casusnummer}`);
  await expect(zuid.getByText("Overdracht toegezegd, na het warme gesprek")).toBeVisible();
  expect(await databank.regieStappen(casusnummer, "procesregie")).toHaveLength(1);

  await accepteer(rvt, muis, "Emre Kaplan");
  expect(await databank.regieStappen(casusnummer, "procesregie")).toHaveLength(2);
});

test("casusregie gaat naar een ketenpartner, en alleen die", async ({ kom }) => {
  const selin = await Bezoeker.logIn(adresVan("professional1.zuid"));
  const casusnummer = await openCasus(selin);
  const zuid = await kom("professional1.zuid");
  await zuid.goto(`/casussen/${casusnummer}/overdragen/casusregie`);
  await zuid.getByRole("radio", { name: "GGZ Voorbeeldland" }).check();
  const { inhoud } = voorstelCasusregie(casusnummer, "");
  await zuid.getByLabel("Waarom draag je de regie over?").fill(inhoud.reden!);
  await zuid.getByLabel("Wat moet de overdracht bereiken?").fill(inhoud.doel!);
  await zuid.getByRole("button", { name: "Verder" }).click();
  await zuid.getByLabel("Wat is er aan de hand, in een paar zinnen?").fill(inhoud.samenvatting!);
  await zuid.getByLabel("Is het nu veilig?").fill(inhoud.veiligheid_nu!);
  await zuid
    .getByLabel("Wat vindt het huishouden hier zelf van?")
    .fill(inhoud.zienswijze_huishouden!);
  await zuid.getByRole("radio", { name: "Ja", exact: true }).check();
  await zuid.getByRole("button", { name: "Verder" }).click();
  await zuid.getByRole("button", { name: "Verder" }).click();
  await zuid.getByRole("button", { name: "Overdracht voorstellen" }).click();
  await expect(zuid).toHaveURL(new RegExp(`/casussen/${casusnummer}$`));

  const ggz = await kom("coordinator.ggz");
  await ggz.goto("/overdrachten");
  await ggz.getByRole("link", { name: new RegExp(`Beantwoord.*${casusnummer}`) }).click();
  await ggz.getByRole("radio", { name: "Accepteren", exact: true }).check();
  await ggz.getByLabel("Wie wordt casusregisseur?").selectOption({ index: 1 });
  await ggz.getByRole("button", { name: "Accepteer de overdracht" }).click();
  await expect.poll(() => databank.regieStappen(casusnummer, "casusregie")).toHaveLength(2);
  expect(await databank.regieStappen(casusnummer, "procesregie")).toHaveLength(1);
  expect(await databank.niveauStappen(casusnummer)).toHaveLength(1);
  moetLukken(await selin.vraag("casus.bekijk", { casusnummer }));
});
