/** The screen word of each term in the vocabulary. */

import type {
  Antwoord,
  Categorie,
  Expertise,
  Functie,
  Grondslag,
  NiveauAard,
  OrganisatieSoort,
  OverdrachtStatus,
  RegieAard,
  RegieSoort,
  ToegangGrond,
  Zicht,
} from "./begrippen.ts";
import type { Gemis, Gezag, Leeftijdsgroep } from "./huishouden.ts";
import type { ActieUitkomst, DoelUitkomst } from "./plan.ts";

export const ANTWOORD_NAAM: Record<Antwoord, string> = {
  ja: "Ja",
  nee: "Nee",
  onbekend: "Weet ik niet",
};

export const ORGANISATIE_SOORT_NAAM: Record<OrganisatieSoort, string> = {
  lokaal_team: "Lokaal team",
  veiligheidsteam: "Regionaal veiligheidsteam",
  zorg_en_veiligheidshuis: "Zorg- en veiligheidshuis",
  gemeente: "Gemeente",
  basiszorg: "Basiszorg",
  zorgketen: "Zorgketen",
  strafketen: "Strafketen",
  veilig_thuis: "Veilig Thuis",
  gi: "Gecertificeerde instelling",
};

export const FUNCTIE_NAAM: Record<Functie, string> = {
  professional: "Professional",
  coordinator: "Coördinator",
  manager: "Manager",
  piket: "Piket",
  fg: "Functionaris gegevensbescherming",
  beheerder: "Beheerder",
};

export const REGIE_SOORT_NAAM: Record<RegieSoort, string> = {
  procesregie: "Procesregie",
  casusregie: "Casusregie",
  zicht_op_veiligheid: "Zicht op veiligheid",
};

export const OVERDRACHT_STATUS_NAAM: Record<OverdrachtStatus, string> = {
  voorgesteld: "Wacht op antwoord",
  aanvulling_gevraagd: "Aanvulling gevraagd",
  toegezegd: "Toegezegd",
  geaccepteerd: "Geaccepteerd",
  niet_geaccepteerd: "Niet geaccepteerd",
  ingetrokken: "Ingetrokken",
  vervallen: "Vervallen",
};

export const NIVEAU_AARD_NAAM: Record<NiveauAard, string> = {
  gestart: "Gestart",
  opgeschaald: "Opgeschaald",
  afgeschaald: "Afgeschaald",
  terugkeer_na_spoed: "Terugkeer na spoed",
  niveaucorrectie: "Niveaucorrectie",
  heropend: "Heropend na terugval",
};

export const REGIE_AARD_NAAM: Record<RegieAard, string> = {
  gestart: "Gestart",
  geaccepteerd: "Overdracht geaccepteerd",
  overgenomen_bij_spoed: "Overgenomen bij spoed",
  aangewezen: "Aangewezen",
  toegewezen: "Andere regisseur",
  zonder_regisseur: "Zonder regisseur",
  afgesloten: "Afgesloten",
  heropend: "Heropend na terugval",
};

export const GROND_NAAM: Record<ToegangGrond, string> = {
  procesregie: "Procesregie",
  casusregie: "Casusregie",
  zicht_op_veiligheid: "Zicht op veiligheid",
  betrokken: "Betrokken",
  ontvanger: "Ontvanger van een overdracht",
  consult: "Om advies gevraagd, op naam",
  leesrecht: "Leesrecht",
  noodtoegang: "Noodtoegang",
  organisatie: "Organisatie hoort erbij",
};

export const ZICHT_NAAM: Record<Zicht, string> = {
  geen: "Ziet niets",
  stand: "Ziet alleen de stand",
  voorstel: "Ziet het voorstel",
  triage: "Ziet het voorstel en de namen",
  lezen: "Leest mee",
  bijdragen: "Leest en schrijft mee",
  regie: "Heeft regie",
};

export const CATEGORIE_NAAM: Record<Categorie, string> = {
  algemeen: "Algemeen",
  gezondheid: "Gezondheid",
  strafrechtelijk: "Strafrechtelijk",
  veiligheid: "Veiligheid",
};

export const GRONDSLAG_NAAM: Record<Grondslag, string> = {
  wmo: "Wet maatschappelijke ondersteuning",
  jeugdwet: "Jeugdwet",
  wgs: "Wet gegevensverwerking door samenwerkingsverbanden",
  wvggz: "Wet verplichte geestelijke gezondheidszorg",
  gemeentewet: "Gemeentewet",
  toestemming: "Toestemming",
};

export const EXPERTISE_NAAM: Record<Expertise, string> = {
  veiligheid: "Expertise over veiligheid",
  ketenoverstijgend: "Expertise over ketens heen (zorg, straf, bestuur)",
};

export const DOEL_UITKOMST_NAAM: Record<DoelUitkomst, string> = {
  bereikt: "bereikt",
  niet_bereikt: "niet bereikt",
  vervallen: "niet meer nodig",
};
export const ACTIE_UITKOMST_NAAM: Record<ActieUitkomst, string> = {
  gedaan: "gedaan",
  niet_gedaan: "niet gedaan",
  vervallen: "niet meer nodig",
};

export const LEEFTIJD_NAAM: Record<Leeftijdsgroep, string> = {
  onder_12: "Jonger dan 12 jaar",
  "12_tot_16": "12 tot en met 15 jaar",
  "16_plus": "16 jaar of ouder",
};

export const GEZAG_NAAM: Record<Gezag, string> = {
  beide_ouders: "beide ouders",
  een_ouder: "een van de ouders",
  voogd: "een voogd",
  gi: "een gecertificeerde instelling (GI)",
  onbekend: "onbekend",
};

export const GEMIS_NAAM: Record<Gemis, string> = {
  zienswijze: "zienswijze ontbreekt",
  zelf_inlichten: "nog niet geïnformeerd",
  ouders_inlichten: "ouders nog niet geïnformeerd",
};

/** Where a household lives: the gemeente only where the name of the werkgebied does not say it. */
export const gebiedNaam = (naam: string, gemeente: string): string =>
  naam.startsWith(gemeente) ? naam : `${naam}, ${gemeente}`;
