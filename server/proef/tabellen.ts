/** Every table with rows of a casus, and the column that says which casus. A test holds it against the database. */
export const CASUS_TABELLEN = {
  casus: "id",
  niveau_stap: "casus_id",
  regie_stap: "casus_id",
  huishouden: "casus_id",
  huishoudlid: "casus_id",
  betrokkenheid: "casus_id",
  gebeurtenis: "casus_id",
  beoordeling: "casus_id",
  beoordeling_antwoord: "casus_id",
  journaal: "casus_id",
  tekst: "casus_id",
  tekst_organisatie: "casus_id",
  overdracht: "casus_id",
  overdracht_inhoud: "casus_id",
  overdracht_antwoord: "casus_id",
  leesrecht: "casus_id",
  uitsluiting: "casus_id",
  noodtoegang: "casus_id",
  toegang: "casus_id",
  bericht: "casus_id",
  inzage: "casus_id",
} as const;
export type CasusTabel = keyof typeof CASUS_TABELLEN;

/** What was recorded and may never change again. */
export const GESCHIEDENIS = [
  "gebeurtenis",
  "niveau_stap",
  "regie_stap",
  "beoordeling",
  "beoordeling_antwoord",
  "journaal",
  "overdracht_inhoud",
  "overdracht_antwoord",
  "inzage",
] as const;
