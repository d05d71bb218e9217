import type { Mens } from "../wereld/mensen.ts";

/** Everybody whom the matrix asks: a functie at an organisation, and what they are to the casus. In the order of the table. */
export const ROLLEN = [
  { rol: "procesregisseur", functie: "professional", plek: "houder", wie: "heeft procesregie" },
  {
    rol: "vervanger",
    functie: "professional",
    plek: "houder",
    wie: "vervangt de procesregisseur vandaag",
  },
  {
    rol: "coordinator_houder",
    functie: "coordinator",
    plek: "houder",
    wie: "coördineert bij de organisatie die procesregie heeft",
  },
  {
    rol: "manager_houder",
    functie: "manager",
    plek: "houder",
    wie: "is manager van die organisatie",
  },
  {
    rol: "collega_houder",
    functie: "professional",
    plek: "houder",
    wie: "werkt bij die organisatie, en heeft niets met de casus",
  },
  {
    rol: "uitgesloten",
    functie: "coordinator",
    plek: "houder",
    wie: "coördineert daar, en is uitgesloten van de casus",
  },
  { rol: "casusregisseur", functie: "professional", plek: "keten", wie: "heeft casusregie" },
  {
    rol: "coordinator_casusregie",
    functie: "coordinator",
    plek: "keten",
    wie: "coördineert bij de organisatie die casusregie heeft",
  },
  {
    rol: "zicht_op_veiligheid",
    functie: "professional",
    plek: "basis",
    wie: "heeft zicht op veiligheid",
  },
  {
    rol: "gevraagd",
    functie: "professional",
    plek: "basis",
    wie: "is gevraagd om zicht op veiligheid, en heeft nog niet geantwoord",
  },
  { rol: "bijdrager", functie: "professional", plek: "keten", wie: "is betrokken en draagt bij" },
  { rol: "lezer", functie: "professional", plek: "basis", wie: "is betrokken en leest" },
  {
    rol: "was_betrokken",
    functie: "professional",
    plek: "basis",
    wie: "was betrokken tot gisteren",
  },
  {
    rol: "buiten_inzet",
    functie: "professional",
    plek: "straf",
    wie: "is betrokken vanuit de strafketen, die pas vanaf niveau 4 in de inzet zit",
  },
  {
    rol: "afwijking",
    functie: "professional",
    plek: "straf",
    wie: "is betrokken vanuit de strafketen als afwijking, met een motivering",
  },
  {
    rol: "ontvanger_persoon",
    functie: "professional",
    plek: "ontvanger",
    wie: "is genoemd als ontvanger van de overdracht",
  },
  {
    rol: "ontvanger_coordinator",
    functie: "coordinator",
    plek: "ontvanger",
    wie: "coördineert bij de ontvanger",
  },
  {
    rol: "ontvanger_piket",
    functie: "piket",
    plek: "ontvanger",
    wie: "heeft piket bij de ontvanger",
  },
  {
    rol: "ontvanger_manager",
    functie: "manager",
    plek: "ontvanger",
    wie: "is manager van de ontvanger",
  },
  {
    rol: "leesrecht",
    functie: "professional",
    plek: "vorig",
    wie: "had de regie hiervoor, en leest mee tot een datum",
  },
  {
    rol: "had_leesrecht",
    functie: "professional",
    plek: "vorig",
    wie: "las mee tot gisteren",
  },
  { rol: "noodtoegang", functie: "piket", plek: "vreemd", wie: "heeft nu noodtoegang" },
  { rol: "had_noodtoegang", functie: "piket", plek: "vreemd", wie: "had vorige week noodtoegang" },
  {
    rol: "vreemde_coordinator",
    functie: "coordinator",
    plek: "ander",
    wie: "coördineert bij een organisatie die niets met de casus heeft",
  },
  {
    rol: "vreemde_professional",
    functie: "professional",
    plek: "ander",
    wie: "werkt bij een organisatie die niets met de casus heeft",
  },
  { rol: "fg", functie: "fg", plek: "ander", wie: "is functionaris gegevensbescherming" },
  { rol: "beheerder", functie: "beheerder", plek: "ander", wie: "is beheerder" },
] as const;
export type Rol = (typeof ROLLEN)[number]["rol"];
export type Spelers = Record<Rol, Mens>;
export type Plek = (typeof ROLLEN)[number]["plek"];

/** What the overdracht of procesregie is at, or that the casus is closed. */
export const TOESTANDEN = [
  "geen",
  "voorgesteld",
  "triage",
  "spoed",
  "aanvulling_gevraagd",
  "toegezegd",
  "geaccepteerd",
  "niet_geaccepteerd",
  "ingetrokken",
  "vervallen",
  "afgesloten",
] as const;
export type Toestand = (typeof TOESTANDEN)[number];
export const NIVEAUS = [1, 2, 3, 4, 5] as const;
export type Niveau = (typeof NIVEAUS)[number];

/** The kind of each organisation, by niveau; the strafketen is in the inzet from 4 on. */
export const SOORT: Record<Plek, (niveau: Niveau) => string> = {
  houder: (n) =>
    ["lokaal_team", "lokaal_team", "lokaal_team", "zorg_en_veiligheidshuis", "gemeente"][n - 1]!,
  ontvanger: (n) =>
    [
      "lokaal_team",
      "veiligheidsteam",
      "zorg_en_veiligheidshuis",
      "gemeente",
      "zorg_en_veiligheidshuis",
    ][n - 1]!,
  vorig: () => "lokaal_team",
  keten: () => "zorgketen",
  basis: () => "basiszorg",
  straf: () => "strafketen",
  vreemd: () => "veiligheidsteam",
  ander: () => "lokaal_team",
};

/** Whom somebody names in a call: a colleague where they have one, else who is named as receiver. */
export const COLLEGA: Partial<Record<Plek, Rol>> = {
  houder: "collega_houder",
  keten: "bijdrager",
};
