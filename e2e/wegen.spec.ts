import { beoordeelNaar3, voorstelNaar3 } from "#db/voorbeeldregio/proef-invoer";
import { WGS_CRITERIA } from "#regiekaart/wgs";
import { Bezoeker, moetLukken } from "./aanroep.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { openCasus } from "./casus-klaarzetten.ts";
import { openDatabank } from "./databank.ts";
import { muis } from "./hand.ts";
import { accepteer, draagOver, verder } from "./hoofdroute.ts";
import { keur } from "./keuring.ts";

/** The routes of the contract that no other story walks: to another than was asked, asked for, and assigned. */
const databank = openDatabank();
test.afterAll(() => databank.sluit());

const ZVH = "Zorg- en veiligheidshuis Voorbeeldland";
const RVT = "Regionaal veiligheidsteam Oost";

type Ontvangers = { ontvangers: { id: string; naam: string }[] };
const idVan = async (wie: Bezoeker, casusnummer: string, naam: string) =>
  (await wie.lees<Ontvangers>("overdracht.bereidVoor", { casusnummer })).ontvangers.find(
    (o) => o.naam === naam,
  )!.id;

/** A casus of Lokaal team Zuid that was assessed to this niveau, at once. */
async function casusOp(wie: Bezoeker, besluit: 3 | 4): Promise<string> {
  const casusnummer = await openCasus(wie);
  const naar3 = beoordeelNaar3(casusnummer, "nu");
  const keten = besluit === 4 ? ("ja" as const) : ("nee" as const);
  const antwoorden = { ...naar3.antwoorden, ketenoverstijgend_nodig: keten };
  moetLukken(await wie.doe("beoordeling.legVast", { ...naar3, antwoorden, besluit }));
  return casusnummer;
}

test("niet wij, maar X: wat was geschreven staat klaar voor X, en X krijgt het na de WGS-toets", async ({
  kom,
}) => {
  const afzender = await Bezoeker.logIn(adresVan("coordinator.zuid"));
  const casusnummer = await casusOp(afzender, 4);
  const voorstel = voorstelNaar3(casusnummer, await idVan(afzender, casusnummer, RVT));
  const { overdrachtId } = moetLukken(
    await afzender.doe("overdracht.stelVoor", { ...voorstel, gezienVolgnr: 2, niveauNaar: null }),
  );

  const rvt = await kom("coordinator.rvt-oost");
  await rvt.goto(`/overdrachten/${overdrachtId}`);
  await rvt.getByRole("radio", { name: "Niet accepteren" }).check();
  await rvt.getByLabel("Waarom niet?").selectOption("Een andere organisatie past beter");
  await rvt.getByLabel("Welke organisatie past wel?").selectOption(ZVH);
  await rvt.getByLabel("Toelichting").fill("Hier moeten zorg en straf samen optrekken.");
  await rvt.getByRole("button", { name: "Accepteer niet" }).click();
  await expect(rvt).toHaveURL("/overdrachten?toon=afgehandeld");

  const zuid = await kom("coordinator.zuid");
  await zuid.goto(`/overdrachten/${overdrachtId}`);
  await zuid.getByRole("link", { name: `Stel voor aan ${ZVH}` }).click();
  await expect(zuid.getByRole("radio", { name: ZVH })).toBeChecked();
  await expect(zuid.getByLabel("Waarom draag je de regie over?")).toHaveValue(
    voorstel.inhoud.reden,
  );
  await expect(zuid.getByText("de eerstvolgende triagedag")).toBeVisible();
  const lijst = zuid.getByRole("region", { name: "Wat moet erin" });
  await expect(lijst.getByText("WGS-toets (ontbreekt)")).toBeVisible();
  await zuid.getByRole("radio", { name: /veilige situatie/ }).check();
  for (const { naam } of WGS_CRITERIA) await zuid.getByLabel(naam).check();
  await expect(lijst.getByText("WGS-toets (klaar)")).toBeVisible();
  await verder(zuid, muis, "Wat gaat mee");
  await verder(zuid, muis, "Warme overdracht");
  await verder(zuid, muis, "Controleren");
  await zuid.getByRole("button", { name: "Overdracht voorstellen" }).click();
  await expect(zuid.getByText("Overdracht wacht op antwoord")).toBeVisible();

  const zvh = await kom("coordinator.zvh");
  await zvh.goto("/overdrachten");
  await expect(zvh.getByText(casusnummer).first()).toBeVisible();
  expect(await databank.overdrachten(casusnummer)).toEqual(["niet_geaccepteerd", "voorgesteld"]);
});

test("vragen om de regie: eerst een nee met een reden, dan een overdracht van één klik", async ({
  kom,
}) => {
  const houder = await Bezoeker.logIn(adresVan("professional1.zuid"));
  const casusnummer = await casusOp(houder, 3);
  const { organisaties } = await houder.lees<{
    organisaties: { naam: string; mensen: { id: string; naam: string }[] }[];
  }>("betrokkene.bereidVoor", { casusnummer });
  const persoonId = organisaties
    .find((o) => o.naam === RVT)!
    .mensen.find((m) => m.naam === "Emre Kaplan")!.id;
  const betrokkene = { casusnummer, persoonId, doel: "Meekijken", zicht: "lezen" };
  moetLukken(await houder.doe("betrokkene.voegToe", betrokkene));
  const emre = await kom("professional1.rvt-oost");
  const zuid = await kom("coordinator.zuid");
  const pad = `/casussen/${casusnummer}`;

  const vraag = async (waarom: string) => {
    await emre.goto(pad);
    await emre.getByText("Meer acties").click();
    await emre.getByRole("link", { name: "Vragen om de regie" }).click();
    await emre.getByLabel("Waarom vragen jullie om de procesregie?").fill(waarom);
    await emre.getByRole("button", { name: "Vraag om de regie" }).click();
    await expect(emre.getByText("Er is nog geen antwoord.")).toBeVisible();
    await keur(emre, "vragen om de regie");
  };
  await vraag("Wij zien het gezin het vaakst.");
  await emre.goto("/");
  const wacht = emre.getByRole("region", { name: /^Wacht op anderen/ });
  await expect(wacht.locator("li").filter({ hasText: casusnummer })).toContainText(
    "Jullie vroegen om de regie",
  );

  await zuid.goto(pad);
  await zuid.getByRole("link", { name: "Geef antwoord" }).click();
  await zuid.getByText("Zeg waarom niet", { exact: true }).click();
  await keur(zuid, "gevraagd om de regie");
  await zuid.getByLabel("Waarom niet?").selectOption("Eerst is een nieuwe beoordeling nodig");
  await zuid.getByLabel("Toelichting").fill("Dat doen we volgende week.");
  await zuid.getByRole("button", { name: "Verstuur dit antwoord" }).click();
  await expect(zuid.getByText("Antwoord: “Eerst is een nieuwe beoordeling nodig.”")).toBeVisible();
  await emre.goto(`${pad}/regie-vragen`);
  await expect(emre.getByText("Dat doen we volgende week.")).toBeVisible();

  await vraag("De beoordeling is er, en wij staan klaar.");
  await zuid.goto(pad);
  await zuid.getByRole("link", { name: "Geef antwoord" }).click();
  await zuid.getByRole("link", { name: "Maak een overdracht" }).click();
  await expect(zuid.getByRole("radio", { name: RVT })).toBeChecked();
  await expect(zuid.getByLabel("Waarom draag je de regie over?")).toHaveValue(/wij staan klaar/);
  expect(await databank.overdrachten(casusnummer)).toEqual([]);
  await draagOver(zuid, muis, RVT);
  await expect(zuid.getByText("Overdracht wacht op antwoord")).toBeVisible();

  const rvt = await kom("coordinator.rvt-oost");
  await rvt.goto("/overdrachten");
  await rvt.getByRole("link", { name: new RegExp(`Beantwoord.*${casusnummer}`) }).click();
  await accepteer(rvt, muis, "Emre Kaplan");
  expect(await databank.regieStappen(casusnummer, "procesregie")).toHaveLength(2);
});

test("aanwijzen: niemand accepteert, en de manager van de gemeente zegt wie de regie heeft", async ({
  kom,
}) => {
  const afzender = await Bezoeker.logIn(adresVan("coordinator.zuid"));
  const casusnummer = await casusOp(afzender, 4);
  const naar = await idVan(afzender, casusnummer, RVT);
  const voorstel = voorstelNaar3(casusnummer, naar);
  const { overdrachtId } = moetLukken(
    await afzender.doe("overdracht.stelVoor", { ...voorstel, gezienVolgnr: 2, niveauNaar: null }),
  );
  const rvt = await Bezoeker.logIn(adresVan("coordinator.rvt-oost"));
  const nee = { overdrachtId, reden: "visieverschil", toelichting: "Wij zien het anders." };
  moetLukken(await rvt.doe("overdracht.accepteerNiet", nee));
  const zaak = { casusnummer, anderId: naar, vraag: "Wie heeft de regie?", visie: "Het RVT." };
  moetLukken(await afzender.doe("voorlegging.legVoor", zaak));
  const manager = await Bezoeker.logIn(adresVan("manager.rvt-oost"));
  const { rijen } = await manager.lees<{ rijen: { id: string; casusnummer: string }[] }>(
    "voorlegging.lijst",
  );
  const voorleggingId = rijen.find((r) => r.casusnummer === casusnummer)!.id;
  moetLukken(
    await manager.doe("voorlegging.geefVisie", { casusnummer, voorleggingId, visie: "Zuid." }),
  );
  moetLukken(await manager.doe("voorlegging.brengNaarBestuur", { casusnummer, voorleggingId }));

  const gemeente = await kom("manager.gemeente-voorbeelddam");
  await gemeente.goto(`/casussen/${casusnummer}`);
  const vlak = gemeente.getByRole("region", { name: /wijs een organisatie aan/ });
  await vlak.getByLabel("Welke organisatie krijgt de procesregie?").selectOption(RVT);
  await vlak.getByLabel("Waarom deze organisatie?").fill("Het kan niet langer wachten.");
  await vlak.getByRole("button", { name: "Wijs deze organisatie aan" }).click();
  await expect(gemeente.getByText(`${RVT} heeft de procesregie`)).toBeVisible();
  const stappen = await databank.regieStappen(casusnummer, "procesregie");
  expect(stappen.map((s) => s.aard)).toEqual(["gestart", "aangewezen"]);

  const oost = await kom("coordinator.rvt-oost");
  await oost.goto(`/casussen/${casusnummer}`);
  await expect(oost.getByText("Deze casus is zonder procesregisseur")).toBeVisible();
});
