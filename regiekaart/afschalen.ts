/** What is settled before a casus goes a niveau down, and what nazorg is agreed on (uitleg 6, 12; ontwerp §5). */
import type { Bron, Niveau } from "./begrippen.ts";
import { ja, nee, type Uitkomst } from "./gronden.ts";

/** Longest nazorg, in days (regionale invulling). */
export const LANGSTE_NAZORG_DAGEN = 366;
/** Most contacts that are agreed on at once. */
export const MEESTE_MOMENTEN = 12;

/** What somebody confirms before afschalen, beside the condition that lapsed and the receiver who accepts. */
export const AFSCHAAL_VRAGEN = [
  {
    code: "uitgangssituatie_past",
    vraag: "Past de uitgangssituatie van het lagere niveau?",
    uitleg: "Past die niet? Je mag toch afschalen. Schrijf dan op waarom.",
    bron: "uitleg",
  },
  {
    code: "afspraken_geborgd",
    vraag: "Zijn de afspraken over veiligheid geborgd?",
    uitleg: "Iemand kijkt of ze worden nagekomen, of ze zijn niet meer nodig.",
    bron: "regionale invulling",
  },
  {
    code: "huishouden_geinformeerd",
    vraag: "Weet het huishouden dat er wordt afgeschaald?",
    uitleg: "Ook de kinderen, op een manier die bij hen past. Zo niet? Schrijf dan op waarom.",
    bron: "regionale invulling",
  },
] as const satisfies readonly { code: string; vraag: string; uitleg: string; bron: Bron }[];
export type AfschaalVraag = (typeof AFSCHAAL_VRAGEN)[number]["code"];

export type Afschaling = Record<AfschaalVraag, boolean> & {
  /** Why something above is not so. */
  toelichting: string;
  nazorg: {
    /** Last day. */
    tot: string;
    /** Days on which somebody asks how it goes. */
    momenten: readonly string[];
    /** By what one knows that it goes wrong again. */
    criteria: string;
  };
};

/** One niveau down, neither back after spoed nor a correctie. */
export const isAfschaling = (van: Niveau, naar: Niveau, aard: string): boolean =>
  naar < van && aard === "afgeschaald";

/** Whether this checklist is complete; days are calendar days, `vandaag` in Amsterdam. */
export function beoordeelAfschaling(a: Afschaling | null, vandaag: string): Uitkomst {
  if (a === null) return nee("afschaal_checklist_ontbreekt", "afschaling");
  if (!a.afspraken_geborgd) return nee("afspraken_niet_geborgd", "afschaling.afspraken_geborgd");
  const anders = !a.uitgangssituatie_past || !a.huishouden_geinformeerd;
  if (anders && a.toelichting.trim() === "")
    return nee("motivering_ontbreekt", "afschaling.toelichting");
  return beoordeelNazorg(a.nazorg, vandaag);
}

function beoordeelNazorg({ tot, momenten, criteria }: Afschaling["nazorg"], vandaag: string) {
  if (tot <= vandaag) return nee("dag_is_voorbij", "afschaling.nazorg.tot");
  if (dagenTussen(vandaag, tot) > LANGSTE_NAZORG_DAGEN)
    return nee("nazorg_te_lang", "afschaling.nazorg.tot");
  if (momenten.length === 0) return nee("onderdeel_ontbreekt", "afschaling.nazorg.momenten");
  if (momenten.some((dag) => dag <= vandaag || dag > tot))
    return nee("moment_buiten_nazorg", "afschaling.nazorg.momenten");
  return criteria.trim() === "" ? nee("onderdeel_ontbreekt", "afschaling.nazorg.criteria") : ja();
}

const dagenTussen = (van: string, tot: string): number =>
  Math.round((Date.parse(tot) - Date.parse(van)) / 86_400_000);

/** Nazorg runs below the niveau that was left, until and including its last day. */
export function nazorgLoopt(
  nazorg: { niveauVan: Niveau; tot: string },
  niveau: Niveau,
  vandaag: string,
): boolean {
  return niveau < nazorg.niveauVan && vandaag <= nazorg.tot;
}

/** How a contact went. */
export const NAZORG_UITKOMSTEN = [
  { code: "gaat_goed", naam: "Het gaat goed" },
  { code: "zorgen", naam: "Er zijn zorgen" },
  { code: "geen_contact", naam: "Het contact lukte niet" },
] as const;
export type NazorgUitkomst = (typeof NAZORG_UITKOMSTEN)[number]["code"];

/** Days from today that the form proposes: two contacts and an end after three months (regionale invulling). */
export const VOORSTEL_NAZORG = { tot: 92, momenten: [28, 84] } as const;
