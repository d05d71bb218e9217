/** Age groups of the law on informing: under 12 the parents, 12 to 15 child and parents, from 16 the young person. */
export const LEEFTIJD_NAAM = {
  onder_12: "Jonger dan 12 jaar",
  "12_tot_16": "12 tot en met 15 jaar",
  "16_plus": "16 jaar of ouder",
} as const;

export const LEEFTIJD_KEUZES = Object.entries(LEEFTIJD_NAAM).map(([waarde, tekst]) => ({
  waarde,
  tekst,
}));
