import type { Page } from "@playwright/test";
import { Bezoeker } from "./aanroep.ts";
import { adresVan, expect } from "./bezoek.ts";
import { openCasus as zetCasusKlaar } from "./casus-klaarzetten.ts";
import type { Hand } from "./hand.ts";
import {
  accepteer,
  beoordeel,
  CONTRACT,
  draagOver,
  maakHuishouden,
  openCasus,
  verder,
} from "./hoofdroute.ts";
import { keur } from "./keuring.ts";
import type { Teller } from "./tellen.ts";
import {
  accepteerNiet,
  betrek,
  maakPlan,
  NU_DOEN,
  naarMijnCasus,
  noteer,
  notitieVeld,
  regelVervanging,
  uitDeBel,
  vindOp,
  wijsAan,
  zegtZelf,
} from "./werkdag.ts";

const RVT = "Regionaal veiligheidsteam Oost";
const h = maakHuishouden("Weekend");
/** Casusregie is asked for with words of its own. */
const OVER_CASUSREGIE = {
  ...CONTRACT,
  reden: "De behandelaar ziet het gezin elke week.",
  samenvatting: "Eén gezicht voor het gezin, bij wie zij al komen.",
};

/** Everybody at their own desk; `kom` opens a browser the first time that somebody comes. */
export type Week = {
  bij: (wie: string) => Promise<Page>;
  teller: Teller;
  hand: Hand;
  nummer: string;
};

export async function maandag(week: Week): Promise<void> {
  const { teller, hand } = week;
  const selin = await week.bij("professional1.noord");
  await zetCasusKlaar(await Bezoeker.logIn(adresVan("professional1.zuid")), h);
  teller.begin("casus openen");
  await selin.goto("/");
  week.nummer = await openCasus(selin, naBellen(selin, hand), h);
  teller.begin("zienswijze vastleggen");
  await selin.getByRole("link", { name: "Naar het huishouden" }).click();
  await zegtZelf(selin, hand, h.ouder, "Ik wil dat het rustig wordt in huis.");
  teller.begin("doel, actie en veiligheidsafspraak");
  await selin.getByRole("link", { name: "Plan en afspraken" }).click();
  await maakPlan(selin, hand, {
    doel: "Iedere avond samen eten zonder ruzie.",
    actie: "Een vast moment afspreken met de buurvrouw.",
    wie: h.ouder,
    voor: "2099-01-01",
    afspraak: "Loopt het op, dan gaat zij naar de buurvrouw.",
  });
  teller.begin("betrokken professional toevoegen");
  await selin.getByRole("link", { name: "Toegang", exact: true }).click();
  await betrek(selin, hand, {
    organisatie: "Huisartsenpraktijk De Linde",
    wie: "Rachid Benomar",
    doel: "Meekijken als huisarts",
  });
  teller.begin("casusregie voorstellen");
  await naarMijnCasus(selin, week.nummer);
  await selin.getByText("Meer acties").click();
  await selin.getByRole("link", { name: "Casusregie overdragen" }).click();
  await draagOver(selin, hand, "GGZ Voorbeeldland", {
    soort: "casusregie",
    inhoud: OVER_CASUSREGIE,
  });
  await wachtOp(selin, week.nummer, "GGZ");
}

/** The notice says whom to call; after that the casus is opened all the same. */
const naBellen = (page: Page, hand: Hand): Hand => ({
  ...hand,
  druk: async (knop) => {
    const laatste = (await knop.textContent()) === "Casus openen";
    await hand.druk(knop);
    if (!laatste) return;
    await expect(page.getByText("Bekend bij Lokaal team Zuid.")).toBeVisible();
    await page.getByRole("button", { name: "Toch een casus openen" }).click();
  },
});

async function wachtOp(page: Page, nummer: string, wie: string): Promise<void> {
  await page.goto("/");
  const regel = page.getByRole("region", { name: /^Wacht op anderen/ }).getByRole("listitem");
  await expect(regel.filter({ hasText: nummer }).filter({ hasText: wie })).toBeVisible();
}

export async function dinsdag(week: Week): Promise<void> {
  const { teller, hand, nummer } = week;
  teller.begin("notitie van de huisarts");
  const huisarts = await week.bij("professional1.linde");
  await naarMijnCasus(huisarts, nummer);
  await hand.vul(notitieVeld(huisarts), "De uitslagen waren goed.");
  await expect(huisarts.getByText(/Opgeslagen \d\d\.\d\d/)).toBeVisible();
  await huisarts.reload();
  await expect(notitieVeld(huisarts)).toHaveValue("De uitslagen waren goed.");
  await noteer(huisarts, hand, "De uitslagen waren goed.");

  teller.begin("casusregie accepteren");
  const ggz = await week.bij("coordinator.ggz");
  await vindOp(ggz, NU_DOEN, "Overdracht van LT Noord", nummer);
  await accepteer(ggz, hand, "Lisanne Poelstra", "casusregisseur");

  teller.begin("beoordelen met de kaart");
  const selin = await week.bij("professional1.noord");
  await vindOp(selin, NU_DOEN, "Eerste beoordeling", nummer);
  await beoordeel(selin, hand, 3);
  await verder(selin, hand, "Wat gaat mee");
  await hand.druk(selin.getByRole("button", { name: "Verder" }));
  await expect(selin.getByRole("alert").filter({ hasText: "Kijk deze" })).toBeFocused();
  await keur(selin, "overdragen, waar nog iets mist");
  await hand.druk(selin.getByRole("button", { name: "Vorige" }));
  teller.begin("procesregie voorstellen");
  await draagOver(selin, hand, RVT);
  await wachtOp(selin, nummer, "RVT Oost");

  teller.begin("niet accepteren");
  const rvt = await week.bij("coordinator.rvt-oost");
  await uitDeBel(rvt, nummer, "procesregie voorgesteld");
  await accepteerNiet(rvt, hand, "Bel ons eerst even, dan nemen we het over.");
  await uitDeBel(selin, nummer, "procesregie niet geaccepteerd");
  await expect(selin.getByText("Bel ons eerst even")).toBeVisible();
  teller.begin("vervanging regelen");
  await regelVervanging(selin, hand, "Naïma el Amrani");
}

export async function woensdag(week: Week): Promise<void> {
  const { teller, hand, nummer } = week;
  const naima = await week.bij("professional3.noord");
  const opnieuw = "opnieuw voorstellen, namens een collega";
  teller.begin(opnieuw);
  await vindOp(naima, NU_DOEN, "Draag over", nummer);
  await draagOver(naima, hand, RVT);
  expect(teller.aantalBij(opnieuw), "een overdracht die niet is geaccepteerd, staat er nog").toBe(
    0,
  );
  await expect(naima.getByText("namens Selin Yilmaz").first()).toBeVisible();

  teller.begin("accepteren");
  const rvt = await week.bij("coordinator.rvt-oost");
  await uitDeBel(rvt, nummer, "procesregie voorgesteld");
  await accepteer(rvt, hand, "Emre Kaplan");
  teller.begin("notitie van de nieuwe procesregisseur");
  const emre = await week.bij("professional1.rvt-oost");
  await naarMijnCasus(emre, nummer);
  await expect(emre.getByRole("heading", { level: 1, name: /^Niveau 3/ })).toBeVisible();
  await expect(
    emre.getByText("Loopt het op, dan gaat zij naar de buurvrouw.").first(),
  ).toBeVisible();
  await noteer(emre, hand, "Warm gesprek gevoerd met het lokale team.");
}

export async function donderdag({ bij, teller, hand }: Week): Promise<void> {
  const nummer = await zetCasusKlaar(await Bezoeker.logIn(adresVan("professional2.noord")));
  teller.begin("iemand uit dienst, en de casus naar een collega");
  const maaike = await bij("coordinator.noord");
  await maaike.goto("/");
  await maaike.getByRole("link", { name: "Medewerkers" }).click();
  const joris = maaike.getByRole("listitem").filter({ hasText: "Joris Wiersma" });
  await joris.getByText("Uit dienst:").click();
  await joris.getByRole("button", { name: "Zet uit dienst" }).click();
  await expect(joris.getByText("uit dienst", { exact: true })).toBeVisible();

  const vlak = maaike.getByRole("region", { name: "Iemand anders aanwijzen" });
  await vindOp(maaike, NU_DOEN, "Wijs aan", nummer);
  await wijsAan(vlak, hand, "Procesregie", "Naïma el Amrani");
  await vindOp(maaike, NU_DOEN, "Wijs een casusregisseur aan", nummer);
  await maaike.getByRole("link", { name: "Wijs iemand aan" }).click();
  await wijsAan(vlak, hand, "Casusregie", "Naïma el Amrani");
  const naima = await bij("professional3.noord");
  await vindOp(naima, NU_DOEN, "Eerste beoordeling", nummer);
  await expect(naima.getByText("Naïma el Amrani").first()).toBeVisible();
}

export async function vrijdag({ bij, teller, hand }: Week): Promise<void> {
  teller.begin("evalueren");
  const naima = await bij("professional3.noord");
  // Due today; on the other side of midnight it is late.
  await vindOp(naima, NU_DOEN, "Evaluatie", /vandaag|te laat/);
  const beginnen = naima.getByRole("link", { name: "Beoordeling starten" });
  await beginnen.waitFor();
  const nummer = naima.url().split("/").at(-1)!;
  await hand.druk(beginnen);
  await hand.vul(naima.getByLabel("Wat vindt het huishouden er zelf van?"), "Het gaat beter.");
  await verder(naima, hand, "Regiekaart");
  await naima.getByRole("button", { name: "Vul de vorige antwoorden in" }).click();
  await hand.vul(naima.getByLabel("Onderbouwing"), "De afspraken houden; er is nog hulp nodig.");
  await verder(naima, hand, "Advies en besluit");
  await hand.kies(naima.getByRole("radio", { name: "Ik volg het advies" }));
  await verder(naima, hand, "Procesregie");
  await hand.kies(naima.getByRole("radio").first());
  await verder(naima, hand, "Controleren");
  await hand.druk(naima.getByRole("button", { name: "Beoordeling vastleggen" }));
  await expect(naima).toHaveURL(new RegExp(`/casussen/${nummer}$`));
  await naima.goto("/");
  const nuDoen = naima.getByRole("region", { name: NU_DOEN });
  const evaluatie = nuDoen.locator("li").filter({ hasText: "Evaluatie" });
  await expect(evaluatie.filter({ hasText: nummer })).toHaveCount(0);
}
