import { beoordeelNaar3 } from "#db/voorbeeldregio/proef-invoer";
import { ZIN } from "#regiekaart/gronden";
import { Bezoeker, moetLukken } from "./aanroep.ts";
import { staatErin, verzamel } from "./antwoorden.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { casusMetOverdracht, type Klaargezet, vindVeiligheidsteam } from "./casus-klaarzetten.ts";
import { openDatabank } from "./databank.ts";
import { type Hand, muis } from "./hand.ts";
import { accepteer, beoordeel, draagOver, maakHuishouden, openCasus } from "./hoofdroute.ts";

const databank = openDatabank();
let afzender: Bezoeker;
let rvtId: string;
test.beforeAll(async () => {
  afzender = await Bezoeker.logIn(adresVan("coordinator.zuid"));
  rvtId = await vindVeiligheidsteam(afzender);
});
test.afterAll(() => databank.sluit());

const zetKlaar = (): Promise<Klaargezet> => casusMetOverdracht(afzender, rvtId);
const ACCEPTEER = "Accepteer de overdracht";

test("niet accepteren: de afzender leest waarom, de ontvanger houdt alleen het eigen antwoord", async ({
  kom,
}) => {
  const { casusnummer, overdrachtId } = await zetKlaar();
  const rvt = await kom("coordinator.rvt-oost");
  await rvt.goto(`/overdrachten/${overdrachtId}`);
  await rvt.getByRole("radio", { name: "Niet accepteren" }).check();

  await test.step("zonder reden of toelichting staat er wat er mist", async () => {
    await rvt.getByRole("button", { name: "Accepteer niet" }).click();
    await expect(rvt.getByRole("alert").filter({ hasText: "Kijk deze 2 punten" })).toBeFocused();
    await rvt.getByRole("link", { name: "De toelichting is nog leeg." }).click();
    await expect(rvt.getByLabel("Toelichting")).toBeFocused();
  });

  await rvt.getByLabel("Waarom niet?").selectOption({ label: "Er ontbreekt informatie" });
  await rvt.getByLabel("Toelichting").fill("We missen wie er nu op de kinderen let.");
  await rvt.getByRole("button", { name: "Accepteer niet" }).click();

  await test.step("de ontvanger ziet onder Afgehandeld het eigen antwoord, en verder niets", async () => {
    await expect(rvt).toHaveURL("/overdrachten?toon=afgehandeld");
    const rij = rvt.getByRole("row").filter({ hasText: casusnummer });
    await expect(rij).toContainText("We missen wie er nu op de kinderen let.");
    await expect(rij.getByRole("link")).toHaveCount(0);
    const daarna = await verzamel(rvt.context());
    for (const pad of [`/overdrachten/${overdrachtId}`, `/casussen/${casusnummer}`]) {
      await rvt.goto(pad);
      await expect(rvt.getByRole("heading", { level: 1, name: "Niet gevonden" })).toBeVisible();
    }
    await rvt.goto("/berichten");
    await expect(rvt.getByRole("listitem").filter({ hasText: casusnummer }).first()).toBeVisible();
    await expect(rvt.getByRole("link", { name: casusnummer })).toHaveCount(0);
    expect(staatErin(daarna.alles(), ["expertise over veiligheid", "Robin Proef"])).toEqual([]);
  });

  await test.step("de afzender heeft bericht, leest de reden en houdt de procesregie", async () => {
    const zuid = await kom("coordinator.zuid");
    await zuid.goto("/berichten");
    await zuid
      .getByRole("link", { name: `${casusnummer}: overdracht van procesregie niet` })
      .click();
    await expect(zuid.getByText("We missen wie er nu op de kinderen let.")).toBeVisible();
    await expect(zuid.getByText("er ontbreekt informatie")).toBeVisible();
    expect(await databank.overdrachten(casusnummer)).toEqual(["niet_geaccepteerd"]);
    expect(await databank.regieStappen(casusnummer, "procesregie")).toHaveLength(1);
    expect(await databank.niveauStappen(casusnummer)).toHaveLength(1);
  });
});

test("een casusregisseur blijft onder het profiel: de ontvanger legt uit waarom, en dat staat vast", async ({
  kom,
}) => {
  const metProfielA = await Bezoeker.logIn(adresVan("professional1.zuid"));
  const { overdrachtId } = await casusMetOverdracht(metProfielA, rvtId);
  const rvt = await kom("coordinator.rvt-oost");
  await rvt.goto(`/overdrachten/${overdrachtId}`);
  await rvt.getByRole("radio", { name: "Accepteren", exact: true }).check();
  await rvt.getByLabel("Wie wordt procesregisseur?").selectOption({ index: 1 });
  await rvt.getByRole("button", { name: ACCEPTEER }).click();
  const veld = rvt.getByLabel("Waarom kan de casusregisseur dit op dit niveau?");
  await expect(rvt.getByText(ZIN.profiel_onvoldoende).first()).toBeVisible();
  await veld.fill("De casusregisseur kent het gezin en krijgt begeleiding.");
  await rvt.getByRole("button", { name: ACCEPTEER }).click();
  await expect(rvt.getByText("Geaccepteerd", { exact: true }).first()).toBeVisible();
});

test("intrekken terwijl de ander het antwoord typt: die hoort waarom en houdt de tekst", async ({
  kom,
}) => {
  const { casusnummer, overdrachtId } = await zetKlaar();
  const rvt = await kom("coordinator.rvt-oost");
  await rvt.goto(`/overdrachten/${overdrachtId}`);
  await rvt.getByRole("radio", { name: "Niet accepteren" }).check();
  await rvt.getByLabel("Waarom niet?").selectOption({ label: "We hebben nu geen ruimte" });
  await rvt.getByLabel("Toelichting").fill("Dit typte ik net.");

  const zuid = await kom("coordinator.zuid");
  await zuid.goto(`/overdrachten/${overdrachtId}`);
  await zuid.getByText("Overdracht intrekken").click();
  await zuid.getByRole("button", { name: "Trek de overdracht in" }).click();
  await expect(zuid.getByText("Ingetrokken", { exact: true })).toBeVisible();

  await rvt.getByRole("button", { name: "Accepteer niet" }).click();
  await expect(rvt.getByRole("alert").filter({ hasText: ZIN.al_afgehandeld })).toBeFocused();
  await expect(rvt.getByLabel("Toelichting")).toHaveValue("Dit typte ik net.");
  await rvt.getByRole("radio", { name: "Accepteren", exact: true }).check();
  await rvt.getByLabel("Wie wordt procesregisseur?").selectOption({ index: 1 });
  await rvt.getByRole("button", { name: ACCEPTEER }).click();
  await expect(rvt.getByRole("alert").filter({ hasText: ZIN.al_afgehandeld })).toBeFocused();
  expect(await databank.overdrachten(casusnummer)).toEqual(["ingetrokken"]);
  expect(await databank.regieStappen(casusnummer, "procesregie")).toHaveLength(1);
});

test("twee keer klikken op accepteren, en dat in twee tabbladen, geeft één overdracht", async ({
  kom,
}) => {
  const { casusnummer, overdrachtId } = await zetKlaar();
  const eerste = await kom("coordinator.rvt-oost");
  const tweede = await eerste.context().newPage();
  for (const page of [eerste, tweede]) {
    await page.goto(`/overdrachten/${overdrachtId}`);
    await page.getByRole("radio", { name: "Accepteren", exact: true }).check();
    await page.getByLabel("Wie wordt procesregisseur?").selectOption({ index: 1 });
  }
  await eerste.getByRole("button", { name: ACCEPTEER }).dblclick();
  await expect(eerste.getByText("Geaccepteerd", { exact: true }).first()).toBeVisible();
  await tweede.getByRole("button", { name: ACCEPTEER }).click();
  await expect(tweede.getByRole("alert").filter({ hasText: ZIN.al_afgehandeld })).toBeFocused();
  expect(await databank.regieStappen(casusnummer, "procesregie")).toHaveLength(2);
  expect(await databank.niveauStappen(casusnummer)).toHaveLength(2);
});

test("twee keer klikken op openen, vastleggen en voorstellen geeft één van elk", async ({
  kom,
}) => {
  const zuid = await kom("professional3.zuid");
  const vast = /^(Casus openen|Beoordeling vastleggen|Overdracht voorstellen)$/;
  const hand: Hand = {
    ...muis,
    druk: async (knop) =>
      vast.test((await knop.textContent()) ?? "") ? knop.dblclick() : knop.click(),
  };
  const h = maakHuishouden("Dubbel");
  await zuid.goto("/");
  const casusnummer = await openCasus(zuid, hand, h);
  await beoordeel(zuid, hand, 3);
  await draagOver(zuid, hand, "Regionaal veiligheidsteam Oost");
  await expect(zuid).toHaveURL(/\/casussen\/R-\d{4}-\d{4}$/);
  expect(await databank.telCasussen(h.aanduiding)).toBe(1);
  expect(await databank.telBeoordelingen(casusnummer)).toBe(1);
  expect(await databank.overdrachten(casusnummer)).toEqual(["voorgesteld"]);
});

test("verandert het niveau tijdens het wachten, dan bevestigt de afzender opnieuw", async ({
  kom,
}) => {
  const { casusnummer, overdrachtId } = await zetKlaar();
  const rvt = await kom("coordinator.rvt-oost");
  await rvt.goto(`/overdrachten/${overdrachtId}`);
  await rvt.getByRole("radio", { name: "Accepteren", exact: true }).check();
  await rvt.getByLabel("Wie wordt procesregisseur?").selectOption({ index: 1 });
  moetLukken(await afzender.doe("beoordeling.legVast", beoordeelNaar3(casusnummer, "nu")));

  await rvt.getByRole("button", { name: ACCEPTEER }).click();
  await expect(rvt.getByRole("alert").filter({ hasText: ZIN.wacht_op_aanvulling })).toBeFocused();
  const zuid = await kom("coordinator.zuid");
  await zuid.goto(`/overdrachten/${overdrachtId}`);
  await zuid.getByRole("button", { name: "Bevestig de overdracht" }).click();
  await expect(zuid.getByText("Overdracht wacht op antwoord")).toBeVisible();

  await rvt.goto("/berichten");
  await rvt.getByRole("link", { name: new RegExp(`${casusnummer}.*opnieuw bevestigd`) }).click();
  await accepteer(rvt, muis, "Emre Kaplan");
  expect(await databank.overdrachten(casusnummer)).toEqual(["geaccepteerd"]);
  expect(await databank.niveauStappen(casusnummer)).toHaveLength(2);
});
