import type { Leeftijdsgroep } from "#regiekaart/huishouden";
import { GEZAG_NAAM, LEEFTIJD_NAAM } from "#regiekaart/namen";

export const LEEFTIJD_KEUZES = Object.entries(LEEFTIJD_NAAM).map(([waarde, tekst]) => ({
  waarde,
  tekst,
}));
export const GEZAG_KEUZES = Object.entries(GEZAG_NAAM).map(([waarde, tekst]) => ({
  waarde,
  tekst: tekst.charAt(0).toUpperCase() + tekst.slice(1),
}));

/** Whom the law asks to tell: under 12 the parents, 12 to 15 child and parents, from 16 the young person. */
export const WEET_VAN: Record<Leeftijdsgroep | "", string> = {
  "": "Weet van deze casus",
  onder_12: "De ouders weten van deze casus",
  "12_tot_16": "Het kind en de ouders weten van deze casus",
  "16_plus": "Weet van deze casus",
};
