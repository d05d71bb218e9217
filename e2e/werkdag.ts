import type { Locator, Page } from "@playwright/test";
import { dagOver } from "#db/voorbeeldregio/proef-invoer";
import { expect } from "./bezoek.ts";
import type { Hand } from "./hand.ts";

/**
 * From the start page to what waits there: one click, and one more when the list is folded. What needs a third is
 * not found, and the test fails.
 */
export async function vindOp(
  page: Page,
  vlak: RegExp,
  titel: string,
  waar: string | RegExp,
): Promise<void> {
  await page.goto("/");
  const lijst = page.getByRole("region", { name: vlak });
  const regel = lijst.locator("li").filter({ hasText: waar }).filter({ hasText: titel });
  const link = regel.locator("a").filter({ hasText: titel }).first();
  await link.waitFor({ state: "attached" });
  if (!(await link.isVisible())) await lijst.locator(".takenlijst-meer > summary").last().click();
  await link.click();
}
export const NU_DOEN = /^(Nu doen|Gevraagd van jou)/;

/** From the start page by the bell to what the newest such bericht is about: two clicks. */
export async function uitDeBel(page: Page, nummer: string, zin: string): Promise<void> {
  await page.goto("/");
  await page
    .getByRole("banner")
    .getByRole("link", { name: /^Berichten/ })
    .click();
  await page
    .getByRole("link", { name: new RegExp(`^${nummer}: .*${zin}`) })
    .first()
    .click();
}

/** From the start page to a casus of one's own: one click. */
export async function naarMijnCasus(page: Page, nummer: string): Promise<void> {
  await page.goto("/");
  const mijn = page.getByRole("region", { name: /^Mijn casussen/ });
  await mijn.getByRole("link", { name: nummer }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Niveau/ })).toBeVisible();
}

export const notitieVeld = (page: Page) => page.getByLabel("Wat wil je vastleggen?");

/** On the page of a casus. */
export async function noteer(page: Page, hand: Hand, tekst: string): Promise<void> {
  await hand.vul(notitieVeld(page), tekst);
  await hand.druk(page.getByRole("button", { name: "Notitie vastleggen" }));
  await expect(page.getByText("Je notitie staat in het journaal.")).toBeVisible();
}

/** On the tab Huishouden: what somebody thinks, in their own words. */
export async function zegtZelf(page: Page, hand: Hand, wie: string, tekst: string): Promise<void> {
  const lid = page.getByRole("listitem").filter({ hasText: wie });
  await lid.getByText(`Zienswijze vastleggen: ${wie}`).click();
  await hand.vul(lid.getByLabel(`Wat vindt ${wie}`), tekst);
  const weet = lid.getByRole("group", { name: `Weet ${wie} van deze casus?` });
  await hand.kies(weet.getByRole("radio", { name: "Ja" }));
  await hand.druk(lid.getByRole("button", { name: "Zienswijze vastleggen" }));
  await expect(lid.getByRole("heading", { name: `${wie} geïnformeerd` })).toBeVisible();
}

export type Plan = { doel: string; actie: string; wie: string; voor: string; afspraak: string };

/** On the tab Plan en afspraken: a goal, an action that leads there, and an agreement about safety. */
export async function maakPlan(page: Page, hand: Hand, plan: Plan): Promise<void> {
  const leg = (wat: string) => hand.druk(page.getByRole("button", { name: `${wat} vastleggen` }));
  await page.getByText("Doel toevoegen").click();
  await hand.vul(page.getByLabel("Wat willen jullie bereiken?"), plan.doel);
  await leg("Doel");
  await expect(page.getByRole("heading", { name: plan.doel })).toBeVisible();
  await page.getByText("Actie toevoegen").click();
  await hand.vul(page.getByLabel("Wat gaat er gebeuren?"), plan.actie);
  await hand.kiesUit(page.getByLabel("Wie doet het?"), plan.wie);
  await hand.vul(page.getByLabel("Wanneer is het klaar?"), plan.voor);
  await hand.kiesUit(page.getByLabel("Bij welk doel hoort dit?"), plan.doel);
  await leg("Actie");
  await expect(page.getByText("Rond deze actie af")).toBeVisible();
  await page.getByText("Veiligheidsafspraak toevoegen").click();
  await hand.vul(page.getByLabel("Wat is er afgesproken?"), plan.afspraak);
  await leg("Afspraak");
  await expect(page.getByText("De veiligheidsafspraak staat bij de casus.")).toBeVisible();
}

export type Betrokkene = { organisatie: string; wie: string; doel: string };

/** On the tab Toegang: somebody takes part by name, with a purpose. */
export async function betrek(page: Page, hand: Hand, b: Betrokkene): Promise<void> {
  await page.getByText("Iemand toevoegen").click();
  const formulier = page.getByRole("region", { name: "Wie doet mee? (0)" }).locator("form");
  await hand.kiesUit(formulier.getByLabel("Van welke organisatie?"), b.organisatie);
  await hand.kiesUit(formulier.getByLabel("Wie?"), b.wie);
  await hand.vul(formulier.getByLabel("Waarvoor doet deze persoon mee?"), b.doel);
  await hand.kies(formulier.getByRole("radio", { name: "Meelezen en meeschrijven" }));
  await hand.druk(formulier.getByRole("button", { name: "Voeg toe" }));
  await expect(page.getByRole("region", { name: "Wie doet mee? (1)" })).toContainText(b.wie);
}

/** From the start page: a colleague stands in, today and tomorrow. */
export async function regelVervanging(page: Page, hand: Hand, wie: string): Promise<void> {
  await page.goto("/");
  await page.getByRole("banner").locator("details > summary").last().click();
  await page.getByRole("link", { name: "Instellingen en vervanging" }).click();
  await page.getByText("Vervanging regelen").click();
  await hand.kiesUit(page.getByLabel("Wie vervangt?"), wie);
  await hand.vul(page.getByLabel("Vanaf"), dagOver(0));
  await hand.vul(page.getByLabel("Tot en met"), dagOver(1));
  await hand.druk(page.getByRole("button", { name: "Regel de vervanging" }));
  await expect(page.getByText("De vervanging is geregeld.")).toBeVisible();
}

/** On the page of a received overdracht: does not accept, with a reason. */
export async function accepteerNiet(page: Page, hand: Hand, waarom: string): Promise<void> {
  await hand.kies(page.getByRole("radio", { name: "Niet accepteren" }));
  await hand.kiesUit(page.getByLabel("Waarom niet?"), "Er ontbreekt informatie");
  await hand.vul(page.getByLabel("Toelichting"), waarom);
  await hand.druk(page.getByRole("button", { name: "Accepteer niet" }));
  await expect(page).toHaveURL("/overdrachten?toon=afgehandeld");
}

/** A coordinator names a colleague, under this heading of "Iemand anders aanwijzen". */
export async function wijsAan(vlak: Locator, hand: Hand, regie: string, wie: string) {
  const regisseur = regie.toLowerCase().replace(/regie$/, "regisseur");
  await vlak.getByText(regie, { exact: true }).click();
  await hand.kiesUit(vlak.getByLabel(`Wie wordt ${regisseur}?`), wie);
  await hand.druk(vlak.getByRole("button", { name: `Wijs de ${regisseur} aan` }));
  await expect(vlak.getByText(`De ${regisseur} is aangewezen en heeft bericht.`)).toBeVisible();
}
