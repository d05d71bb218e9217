import type { OrganisatieSoort } from "#regiekaart/begrippen";

/** The invented region: no such gemeente, organisation or telephone number exists (099 is no Dutch area code). */
export const WERKGEBIEDEN = [
  { naam: "Voorbeelddam Noord", gemeente: "Voorbeelddam" },
  { naam: "Voorbeelddam Zuid", gemeente: "Voorbeelddam" },
  { naam: "Fictiestad", gemeente: "Fictiestad" },
  { naam: "Proefdorp", gemeente: "Proefdorp" },
] as const;
export type Werkgebied = (typeof WERKGEBIEDEN)[number]["naam"];

export type VoorbeeldOrganisatie = {
  /** Also the part of an e-mail address after the functie: coordinator.noord@… */
  readonly sleutel: string;
  readonly naam: string;
  readonly korteNaam: string;
  readonly soort: OrganisatieSoort;
  readonly telefoon: string;
  readonly werkgebieden: readonly Werkgebied[];
};

const VOORBEELDDAM = ["Voorbeelddam Noord", "Voorbeelddam Zuid"] as const;
const WEST = ["Fictiestad", "Proefdorp"] as const;
const ALLE = [...VOORBEELDDAM, ...WEST] as const;

export const ORGANISATIES = [
  {
    sleutel: "noord",
    naam: "Lokaal team Noord",
    korteNaam: "LT Noord",
    soort: "lokaal_team",
    telefoon: "099 000 10 10",
    werkgebieden: ["Voorbeelddam Noord"],
  },
  {
    sleutel: "zuid",
    naam: "Lokaal team Zuid",
    korteNaam: "LT Zuid",
    soort: "lokaal_team",
    telefoon: "099 000 10 20",
    werkgebieden: ["Voorbeelddam Zuid"],
  },
  {
    sleutel: "fictiestad",
    naam: "Lokaal team Fictiestad",
    korteNaam: "LT Fictiestad",
    soort: "lokaal_team",
    telefoon: "099 000 10 30",
    werkgebieden: ["Fictiestad"],
  },
  {
    sleutel: "proefdorp",
    naam: "Lokaal team Proefdorp",
    korteNaam: "LT Proefdorp",
    soort: "lokaal_team",
    telefoon: "099 000 10 40",
    werkgebieden: ["Proefdorp"],
  },
  {
    sleutel: "rvt-oost",
    naam: "Regionaal veiligheidsteam Oost",
    korteNaam: "RVT Oost",
    soort: "veiligheidsteam",
    telefoon: "099 000 20 10",
    werkgebieden: VOORBEELDDAM,
  },
  {
    sleutel: "rvt-west",
    naam: "Regionaal veiligheidsteam West",
    korteNaam: "RVT West",
    soort: "veiligheidsteam",
    telefoon: "099 000 20 20",
    werkgebieden: WEST,
  },
  {
    sleutel: "zvh",
    naam: "Zorg- en veiligheidshuis Voorbeeldland",
    korteNaam: "ZVH",
    soort: "zorg_en_veiligheidshuis",
    telefoon: "099 000 30 10",
    werkgebieden: ALLE,
  },
  {
    sleutel: "gemeente-voorbeelddam",
    naam: "Gemeente Voorbeelddam",
    korteNaam: "Voorbeelddam",
    soort: "gemeente",
    telefoon: "099 000 40 10",
    werkgebieden: VOORBEELDDAM,
  },
  {
    sleutel: "gemeente-fictiestad",
    naam: "Gemeente Fictiestad",
    korteNaam: "Fictiestad",
    soort: "gemeente",
    telefoon: "099 000 40 20",
    werkgebieden: ["Fictiestad"],
  },
  {
    sleutel: "gemeente-proefdorp",
    naam: "Gemeente Proefdorp",
    korteNaam: "Proefdorp",
    soort: "gemeente",
    telefoon: "099 000 40 30",
    werkgebieden: ["Proefdorp"],
  },
  {
    sleutel: "linde",
    naam: "Huisartsenpraktijk De Linde",
    korteNaam: "De Linde",
    soort: "basiszorg",
    telefoon: "099 000 50 10",
    werkgebieden: VOORBEELDDAM,
  },
  {
    sleutel: "ggz",
    naam: "GGZ Voorbeeldland",
    korteNaam: "GGZ",
    soort: "zorgketen",
    telefoon: "099 000 50 20",
    werkgebieden: ALLE,
  },
] as const satisfies readonly VoorbeeldOrganisatie[];
export type OrganisatieSleutel = (typeof ORGANISATIES)[number]["sleutel"];
