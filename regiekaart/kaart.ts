/**
 * The regiekaart as versioned data. `bron` at each row says whether it is the card's
 * own text (kaart), our reading of it (uitleg) or a default of ours (regionale invulling).
 */
import { type Bron, NIVEAUS, type Niveau, VOORWAARDEN, type Voorwaarde } from "./begrippen.ts";

/** Each decision keeps the version under which it was taken. */
export const KAART_VERSIE = "2026-2";

/** One cell of the card: its text and where that text comes from. */
export type Rij = { readonly tekst: string; readonly bron: Bron };

const kaart = (tekst: string): Rij => ({ tekst, bron: "kaart" });
const uitleg = (tekst: string): Rij => ({ tekst, bron: "uitleg" });

/** One niveau of the card. `inzetVan` is cumulative and in the card's words; `inzetVanBron` is its source. */
export type KaartNiveau = {
  /** Short screen name; `naamBron` says whose word it is. */
  readonly naam: string;
  readonly naamBron: Bron;
  /** One line for a ladder or a list. */
  readonly kort: Rij;
  readonly draagkracht: Rij;
  readonly zelfredzaam: Rij;
  readonly zorgen: Rij;
  readonly focus: Rij;
  readonly procesregie: Rij;
  readonly procesregisseurProfiel: Rij;
  readonly casusregisseurProfiel: Rij;
  readonly inzetVan: readonly string[];
  readonly inzetVanBron: Bron;
};

const INZET = ["huishouden", "netwerk", "basiszorg", "zorgketen"] as const;

export const KAART: Record<Niveau, KaartNiveau> = {
  1: {
    naam: "Preventie",
    naamBron: "uitleg",
    kort: uitleg("Problemen voorkomen"),
    draagkracht: kaart("in balans"),
    zelfredzaam: kaart("voldoende zelfredzaam"),
    zorgen: kaart("normale of enkelvoudige zorgen"),
    focus: kaart("preventief werken en voorkomen van problemen"),
    procesregie: kaart("indien gewenst"),
    procesregisseurProfiel: kaart("A"),
    casusregisseurProfiel: kaart("A"),
    inzetVan: INZET,
    inzetVanBron: "kaart",
  },
  2: {
    naam: "Herstel",
    naamBron: "uitleg",
    kort: uitleg("Oorzaken herstellen"),
    draagkracht: kaart("uit balans"),
    zelfredzaam: kaart("beperkt of niet zelfredzaam"),
    zorgen: kaart("meervoudige of complexe zorgen"),
    focus: kaart("herstel van de oorzaken van de zorgen"),
    procesregie: kaart("lokaal team"),
    procesregisseurProfiel: kaart("A"),
    casusregisseurProfiel: kaart("A"),
    inzetVan: [...INZET, "lokaal team"],
    inzetVanBron: "kaart",
  },
  3: {
    naam: "Veiligheid",
    naamBron: "uitleg",
    kort: uitleg("Veiligheid herstellen"),
    draagkracht: kaart("uit balans"),
    zelfredzaam: kaart("niet zelfredzaam"),
    zorgen: kaart("complexe zorgen met onveiligheid in het huishouden"),
    focus: kaart("herstellen van directe en duurzame veiligheid"),
    procesregie: kaart("lokaal team / regionaal veiligheidsteam"),
    procesregisseurProfiel: kaart("B"),
    casusregisseurProfiel: kaart("B"),
    inzetVan: [...INZET, "lokaal team", "veiligheidsteam"],
    inzetVanBron: "kaart",
  },
  4: {
    naam: "Ketenoverstijgend",
    naamBron: "uitleg",
    kort: uitleg("Veiligheid herstellen met meer ketens"),
    draagkracht: kaart("uit balans"),
    zelfredzaam: kaart("niet zelfredzaam"),
    zorgen: kaart("complexe zorgen met onveiligheid in het huishouden en omgeving"),
    focus: kaart("ketenoverstijgend herstellen van directe en duurzame veiligheid"),
    procesregie: kaart("regionaal veiligheidsteam / zorg- en veiligheidshuis"),
    procesregisseurProfiel: kaart("B/B+"),
    casusregisseurProfiel: kaart("B/B+"),
    inzetVan: [...INZET, "lokaal team", "veiligheidsteam", "zorg- en veiligheidshuis"],
    inzetVanBron: "kaart",
  },
  5: {
    naam: "Gemeente, onrust",
    naamBron: "uitleg",
    kort: uitleg("Escalatie en onrust stoppen"),
    draagkracht: kaart("uit balans"),
    zelfredzaam: kaart("niet zelfredzaam"),
    zorgen: kaart("complexe zorgen met escalerende onveiligheid"),
    focus: kaart("ketenoverstijgend herstellen van directe veiligheid en maatschappelijke onrust"),
    procesregie: kaart("gemeente"),
    procesregisseurProfiel: kaart("B+"),
    casusregisseurProfiel: kaart("B+"),
    inzetVan: [...INZET, "lokaal team", "veiligheidsteam", "zorg- en veiligheidshuis", "gemeente"],
    inzetVanBron: "kaart",
  },
};

/** The rows of the card in the order in which it prints them, with their label. */
export const RIJEN = [
  { code: "draagkracht", naam: "Draagkracht" },
  { code: "zelfredzaam", naam: "Zelfredzaam" },
  { code: "zorgen", naam: "Zorgen" },
  { code: "focus", naam: "Focus" },
  { code: "procesregie", naam: "Procesregie" },
  { code: "procesregisseurProfiel", naam: "Procesregisseur: competentieprofiel" },
  { code: "casusregisseurProfiel", naam: "Casusregisseur: competentieprofiel" },
] as const satisfies readonly { code: keyof KaartNiveau; naam: string }[];

/** A condition in the card's words, in screen words, and the niveau it completes (null: it only carries). */
export type VoorwaardeTekst = {
  readonly tekst: string;
  readonly kort: string;
  readonly leidtNaar: Niveau | null;
  readonly bron: Bron;
  /** Our reading, to be shown apart from the card's words. */
  readonly uitleg: string | null;
};

const voorwaarde = (
  tekst: string,
  kort: string,
  leidtNaar: Niveau | null,
  toelichting: string | null = null,
): VoorwaardeTekst => ({ tekst, kort, leidtNaar, bron: "kaart", uitleg: toelichting });

export const VOORWAARDE_TEKST: Record<Voorwaarde, VoorwaardeTekst> = {
  draagkracht_uit_balans: voorwaarde(
    "de draagkracht is uit balans",
    "Draagkracht uit balans",
    null,
  ),
  zelfredzaamheid_beperkt: voorwaarde(
    "de zelfredzaamheid is beperkt",
    "Zelfredzaamheid beperkt",
    null,
    "Ook als het huishouden niet zelfredzaam is.",
  ),
  basiszorg_ontoereikend: voorwaarde("de basiszorg is ontoereikend", "Basiszorg niet genoeg", null),
  andere_hulp_nodig: voorwaarde("er is meer of andere hulp nodig", "Meer of andere hulp nodig", 2),
  signalen_van_onveiligheid: voorwaarde(
    "er zijn signalen van onveiligheid",
    "Signalen van onveiligheid",
    3,
    "Een vermoeden is genoeg.",
  ),
  ketenoverstijgend_nodig: voorwaarde(
    "de samenwerking moet ketenoverstijgend zijn om de veiligheid te herstellen",
    "Ketens moeten samenwerken voor veiligheid",
    4,
  ),
  escalatie_of_onrust_dreigt: voorwaarde(
    "er dreigt totale escalatie en/of maatschappelijke onrust",
    "Dreigt totale escalatie of onrust",
    5,
  ),
};

/** Per niveau the whole prefix of conditions that must be *ja* (kaart: one cumulative ladder). Niveau 1 asks none. */
export const LADDER: readonly { niveau: Niveau; voorwaarden: readonly Voorwaarde[] }[] =
  NIVEAUS.map((niveau) => {
    const laatste = VOORWAARDEN.findIndex((v) => VOORWAARDE_TEKST[v].leidtNaar === niveau);
    return { niveau, voorwaarden: VOORWAARDEN.slice(0, laatste + 1) };
  });

/** The two side rules of the card; they belong to no niveau in particular. */
export const ZIJREGELS = {
  stagnatie: {
    tekst: "problematiek van het huishouden stagneert de communicatie of uitvoering",
    gevolg: "naar niveau 3 of 4, afhankelijk van benodigde expertise",
    bron: "kaart",
  },
  visieverschil: {
    tekst:
      "samenwerking tussen professionals stagneert vanwege visieverschil op organisatie of uitvoering",
    gevolg: "naar manager",
    bron: "kaart",
  },
} as const satisfies Record<string, { tekst: string; gevolg: string; bron: Bron }>;
