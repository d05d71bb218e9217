/**
 * The vocabulary of the card and of the portal: each concept has one word,
 * here, in the database, in the URL and in the tests.
 */

/** Source of a row of data: the card's own words, our reading of them, or a default that a region may change. */
export type Bron = "kaart" | "uitleg" | "regionale invulling";

export const NIVEAUS = [1, 2, 3, 4, 5] as const;
export type Niveau = (typeof NIVEAUS)[number];

export const ANTWOORDEN = ["ja", "nee", "onbekend"] as const;
/** Never a boolean: "niet beoordeeld" must not read as "veilig". */
export type Antwoord = (typeof ANTWOORDEN)[number];

export const VOORWAARDEN = [
  "draagkracht_uit_balans",
  "zelfredzaamheid_beperkt",
  "basiszorg_ontoereikend",
  "andere_hulp_nodig",
  "signalen_van_onveiligheid",
  "ketenoverstijgend_nodig",
  "escalatie_of_onrust_dreigt",
] as const;
export type Voorwaarde = (typeof VOORWAARDEN)[number];
export type Antwoorden = Record<Voorwaarde, Antwoord>;

export const ORGANISATIE_SOORTEN = [
  "lokaal_team",
  "veiligheidsteam",
  "zorg_en_veiligheidshuis",
  "gemeente",
  "basiszorg",
  "zorgketen",
  "strafketen",
  "veilig_thuis",
  "gi",
] as const;
export type OrganisatieSoort = (typeof ORGANISATIE_SOORTEN)[number];

/** The kinds that the card lets hold procesregie. */
export const REGIE_SOORTEN_ORGANISATIE = [
  "lokaal_team",
  "veiligheidsteam",
  "zorg_en_veiligheidshuis",
  "gemeente",
] as const satisfies readonly OrganisatieSoort[];

export const FUNCTIES = [
  "professional",
  "coordinator",
  "manager",
  "piket",
  "fg",
  "beheerder",
] as const;
/** What a gebruiker is in their organisation; a regisseur is a relation to a casus, not a functie. */
export type Functie = (typeof FUNCTIES)[number];

/** Who answers for the bestuur at niveau 5 (uitleg 17). */
export const BESTUURLIJKE_FUNCTIES = ["burgemeester", "wethouder"] as const;

export const PROFIELEN = ["A", "B", "B+"] as const;
/** Opaque codes of the card, A < B < B+; what they contain is not available (regionale invulling). */
export type Profiel = (typeof PROFIELEN)[number];

export const REGIE_SOORTEN = ["procesregie", "casusregie", "zicht_op_veiligheid"] as const;
export type RegieSoort = (typeof REGIE_SOORTEN)[number];

export const ZICHTEN = [
  "geen",
  "stand",
  "voorstel",
  "triage",
  "lezen",
  "bijdragen",
  "regie",
] as const;
/** How much of one casus somebody sees, rising. */
export type Zicht = (typeof ZICHTEN)[number];

export const TOEGANG_GRONDEN = [
  "procesregie",
  "casusregie",
  "zicht_op_veiligheid",
  "betrokken",
  "ontvanger",
  "consult",
  "leesrecht",
  "noodtoegang",
  "organisatie",
] as const;
/** Why somebody sees a casus. Vervanging is no row of its own: the stand-in reads the rows of whom they stand in for. */
export type ToegangGrond = (typeof TOEGANG_GRONDEN)[number];

export const OVERDRACHT_STATUSSEN = [
  "voorgesteld",
  "aanvulling_gevraagd",
  "toegezegd",
  "geaccepteerd",
  "niet_geaccepteerd",
  "ingetrokken",
  "vervallen",
] as const;
export type OverdrachtStatus = (typeof OVERDRACHT_STATUSSEN)[number];
export const OPEN_OVERDRACHT_STATUSSEN = [
  "voorgesteld",
  "aanvulling_gevraagd",
  "toegezegd",
] as const satisfies readonly OverdrachtStatus[];

export const NIVEAU_AARDEN = [
  "gestart",
  "opgeschaald",
  "afgeschaald",
  "terugkeer_na_spoed",
  "niveaucorrectie",
  "heropend",
] as const;
/** Why a niveau stap exists. */
export type NiveauAard = (typeof NIVEAU_AARDEN)[number];

export const REGIE_AARDEN = [
  "gestart",
  "geaccepteerd",
  "overgenomen_bij_spoed",
  "aangewezen",
  "toegewezen",
  "zonder_regisseur",
  "afgesloten",
  "heropend",
] as const;
/** Why a regie stap exists. `toegewezen` and `zonder_regisseur` change the person, never the organisation. */
export type RegieAard = (typeof REGIE_AARDEN)[number];

export const CATEGORIEEN = ["algemeen", "gezondheid", "strafrechtelijk", "veiligheid"] as const;
export type Categorie = (typeof CATEGORIEEN)[number];

export const EXPERTISES = ["veiligheid", "ketenoverstijgend"] as const;
/** Which expertise is needed when problems of the household stall the work: the card leads to 3 or 4 (uitleg 22). */
export type Expertise = (typeof EXPERTISES)[number];

export const GRONDSLAGEN = [
  "wmo",
  "jeugdwet",
  "wgs",
  "wvggz",
  "gemeentewet",
  "toestemming",
] as const;
/** Legal ground of a casus or of one item; retention follows it. */
export type Grondslag = (typeof GRONDSLAGEN)[number];

export const VERSTREKKINGSVOORWAARDEN = ["geen", "instemming_nodig"] as const;
export type Verstrekkingsvoorwaarde = (typeof VERSTREKKINGSVOORWAARDEN)[number];

/** What the world says about somebody's place in an overdracht or a casus; the pure rules take ids as plain text. */
export type Id = string;
