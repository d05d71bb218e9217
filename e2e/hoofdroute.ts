import type { Page } from "@playwright/test";
import { VOORWAARDE_TEKST } from "#regiekaart/kaart";
import type { OverdrachtSoort } from "#regiekaart/overdracht";
import type { OverdrachtInhoud } from "#regiekaart/overdracht-inhoud";
import {
  type Onderdeel,
  type OnderdeelVraag,
  onderdelenVan,
} from "#regiekaart/overdracht-onderdelen";
import { adresVan, expect } from "./bezoek.ts";
import type { Hand } from "./hand.ts";

/** A household that exists in this test only, so that its name can be looked for where it may not stand. */
export type Huishouden = {
  aanduiding: string;
  woonplaats: string;
  veiligContact: string;
  ouder: string;
  aanleiding: string;
  doel: string;
};

/** `merk` makes each name unique in the whole region. */
export const maakHuishouden = (merk: string): Huishouden => ({
  aanduiding: `Huishouden ${merk}stra`,
  woonplaats: `${merk}dorp`,
  veiligContact: `Bel ${merk}tante overdag`,
  ouder: `Kim ${merk}stra`,
  aanleiding: `School ziet zorgen, gemeld door juf ${merk}.`,
  doel: `Rust en veiligheid thuis voor ${merk}.`,
});

/** Everything that a receiver may not see before the answer. */
export const geheimen = (h: Huishouden): string[] => Object.values(h);

const DEMO_WACHTWOORD = "Voorbeeld-2026!";

/** On the login page: fills the form in and goes on to where it leads. */
export async function logIn(page: Page, hand: Hand, wie: string): Promise<void> {
  await hand.vul(page.getByLabel("E-mailadres"), adresVan(wie));
  await hand.vul(page.getByLabel("Wachtwoord"), DEMO_WACHTWOORD);
  await hand.druk(page.getByRole("button", { name: "Inloggen" }));
  await expect(page).not.toHaveURL(/inloggen/);
}

/** From the start page: open a casus at niveau 2. Gives the casusnummer. */
export async function openCasus(page: Page, hand: Hand, h: Huishouden): Promise<string> {
  await hand.druk(page.getByRole("link", { name: "Nieuwe casus" }));
  await expect(page.getByRole("heading", { level: 1, name: "Nieuwe casus" })).toBeVisible();
  await hand.vul(page.getByLabel("Hoe noem je dit huishouden?"), h.aanduiding);
  await hand.vul(page.getByLabel("Woonplaats"), h.woonplaats);
  await hand.vul(page.getByLabel("Veilig contact"), h.veiligContact);
  await hand.vul(page.getByLabel("Naam", { exact: true }), h.ouder);
  await hand.vul(page.getByLabel("Rol in het huishouden"), "moeder");
  await hand.kiesUit(page.getByLabel("Leeftijd"), "16");
  await hand.kies(page.getByLabel("Weet van deze casus"));
  await hand.vul(page.getByLabel("Aanleiding"), h.aanleiding);
  await hand.vul(page.getByLabel("Doel", { exact: true }), h.doel);
  await hand.kies(page.getByRole("group", { name: "Grondslag" }).getByRole("radio").first());
  await hand.kies(page.getByRole("radio", { name: /^Niveau 2/ }));
  await hand.druk(page.getByRole("button", { name: "Casus openen" }));
  await expect(page).toHaveURL(/\/casussen\/R-\d{4}-\d{4}$/);
  await expect(page.getByRole("heading", { level: 1, name: /^Niveau 2/ })).toBeVisible();
  return page.url().split("/").at(-1)!;
}

/** Assesses the household, so that the card leads to `naar`, and decides to hand procesregie over. */
export async function beoordeel(page: Page, hand: Hand, naar: 2 | 3): Promise<void> {
  await hand.druk(page.getByRole("link", { name: "Beoordeling starten" }));
  await stap(page, "Aanleiding");
  await hand.vul(page.getByLabel("Wat vindt het huishouden er zelf van?"), "De moeder wil hulp.");
  await verder(page, hand, "Regiekaart");
  for (const [code, { tekst }] of Object.entries(VOORWAARDE_TEKST)) {
    const ja = naar === 3 ? !/ketenoverstijgend|escalatie/.test(code) : /draagkracht/.test(code);
    const vraag = page.getByRole("group", { name: new RegExp(`^${tekst}`, "i") });
    await hand.kies(vraag.getByRole("radio", { name: ja ? "Ja" : "Nee", exact: true }));
  }
  await hand.vul(page.getByLabel("Onderbouwing"), "Gezien en besproken tijdens het huisbezoek.");
  await expect(page.getByRole("status").filter({ hasText: `Niveau ${naar}` })).toBeVisible();
  await verder(page, hand, "Advies en besluit");
  await hand.kies(page.getByRole("radio", { name: "Ik volg het advies" }));
  await verder(page, hand, "Procesregie");
  await hand.kies(page.getByRole("radio", { name: "Wij dragen de procesregie over" }));
  if (naar === 2) await regelAfschalen(page, hand);
  await verder(page, hand, "Controleren");
  await hand.druk(page.getByRole("button", { name: "Beoordeling vastleggen" }));
  await expect(page).toHaveURL(/\/overdragen/);
}

/** All is settled, and the proposed nazorg is taken over. */
async function regelAfschalen(page: Page, hand: Hand): Promise<void> {
  for (const vraag of ["Past de uitgangssituatie", "Zijn de afspraken", "Weet het huishouden"])
    await hand.kies(
      page.getByRole("group", { name: vraag }).getByRole("radio", { name: "Ja", exact: true }),
    );
  await hand.vul(page.getByLabel("Waaraan merk je dat het weer misgaat?"), "School belt weer.");
}

/** What the sender writes; the first three are seen before the answer. */
type Gevraagd = Exclude<
  Onderdeel,
  | "niet_geinformeerd_omdat"
  | "wettelijk_kader_tot"
  | "zienswijze_kinderen"
  | "spoed_veiligheid"
  | "terugbellen"
>;
export const CONTRACT: Record<Gevraagd, string> = {
  reden: "Er is kennis over veiligheid nodig.",
  doel: "De directe veiligheid herstellen.",
  samenvatting: "Er zijn zorgen op meer plekken, met signalen van onveiligheid.",
  veiligheid_nu: "Tot vrijdag kijkt de school mee, daarna oma.",
  zienswijze_huishouden: "De moeder wil rust, het kind wil naar oma.",
  geinformeerd: "ja",
  geprobeerd: "Gesprekken op school, die hielpen even.",
  gezag_en_contact: "De moeder heeft het gezag, bel haar overdag.",
  wettelijk_kader: "geen",
  niet_overgedragen: "Alles gaat mee, behalve de schulden.",
  terugkeer: "Als het drie maanden rustig is gebleven.",
};
export const VOOR_HET_ANTWOORD = [CONTRACT.reden, CONTRACT.doel, CONTRACT.samenvatting];
export const NA_HET_ANTWOORD = [
  CONTRACT.veiligheid_nu,
  CONTRACT.zienswijze_huishouden,
  CONTRACT.geprobeerd,
  CONTRACT.gezag_en_contact,
  CONTRACT.terugkeer,
  CONTRACT.niet_overgedragen,
];

/** In the form for an overdracht: asks `organisatie` to take procesregie, or casusregie. */
export async function draagOver(...vraag: Parameters<typeof draagOverTot>): Promise<void> {
  await draagOverTot(...vraag);
  const [page, hand] = vraag;
  await hand.druk(page.getByRole("button", { name: "Overdracht voorstellen" }));
  await expect(page).toHaveURL(/\/casussen\/R-\d{4}-\d{4}$/);
}

/** The same, up to and not including the last button. */
export async function draagOverTot(
  page: Page,
  hand: Hand,
  organisatie: string,
  { soort = "procesregie", inhoud = CONTRACT }: Voorstel = {},
): Promise<void> {
  const [waarom, gaatMee] = [["reden", "doel"], Object.keys(inhoud)];
  const vragen = onderdelenVan(soort).filter(({ code }) => gaatMee.includes(code));
  await stap(page, "Aan wie en waarom");
  await hand.kies(page.getByRole("radio", { name: organisatie }));
  await beantwoord(
    page,
    hand,
    inhoud,
    vragen.filter(({ code }) => waarom.includes(code)),
  );
  await verder(page, hand, "Wat gaat mee");
  await beantwoord(
    page,
    hand,
    inhoud,
    vragen.filter(({ code }) => !waarom.includes(code)),
  );
  for (const actie of await page.locator("#acties fieldset").all())
    await hand.kies(actie.getByRole("radio", { name: "Gaat mee" }));
  await verder(page, hand, "Warme overdracht");
  await verder(page, hand, "Controleren");
}
type Voorstel = { soort?: OverdrachtSoort; inhoud?: Record<Gevraagd, string> };

async function beantwoord(
  page: Page,
  hand: Hand,
  inhoud: OverdrachtInhoud,
  vragen: readonly OnderdeelVraag[],
) {
  for (const { code, vraag, keuzes } of vragen) {
    const waarde = inhoud[code]!;
    if (keuzes === undefined) await hand.vul(page.getByLabel(vraag), waarde);
    else {
      const { naam } = keuzes.find((k) => k.waarde === waarde)!;
      const groep = page.getByRole("group", { name: vraag });
      await hand.kies(groep.getByRole("radio", { name: naam, exact: true }));
    }
  }
}

/** The step of a wizard that is shown now. */
export async function stap(page: Page, naam: string): Promise<void> {
  const kop = new RegExp(`^Stap \\d van \\d.*${naam}$`);
  await expect(page.getByRole("heading", { level: 2, name: kop })).toBeVisible();
}

export async function verder(page: Page, hand: Hand, naar: string): Promise<void> {
  await hand.druk(page.getByRole("button", { name: "Verder" }));
  await stap(page, naar);
}

/** On the page of a received overdracht: accepts, with this colleague as regisseur. */
export async function accepteer(
  page: Page,
  hand: Hand,
  regisseur: string,
  wordt = "procesregisseur",
): Promise<void> {
  await hand.kies(page.getByRole("radio", { name: "Accepteren", exact: true }));
  await hand.kiesUit(page.getByLabel(`Wie wordt ${wordt}?`), regisseur);
  await hand.druk(page.getByRole("button", { name: "Accepteer de overdracht" }));
  await expect(page.getByText("Geaccepteerd", { exact: true }).first()).toBeVisible();
}
