import type { Functie, Profiel } from "#regiekaart/begrippen";
import type { OrganisatieSleutel } from "./organisaties.ts";

export type VoorbeeldPersoon = {
  /** The part of the e-mail address before @voorbeeldland.example. */
  readonly adres: string;
  readonly naam: string;
  readonly organisatie: OrganisatieSleutel;
  readonly functies: readonly Functie[];
  readonly profiel: Profiel | null;
};

type Regel = readonly [rol: string, naam: string, profiel?: Profiel];

/** Invented people; `rol` is the start of the address and, without its number, the functie. */
const PER_ORGANISATIE: Record<OrganisatieSleutel, readonly Regel[]> = {
  noord: [
    ["coordinator", "Maaike de Boer", "B"],
    ["professional1", "Selin Yilmaz", "A"],
    ["professional2", "Joris Wiersma", "A"],
    ["professional3", "Naïma el Amrani", "B"],
    ["manager", "Henk Terpstra"],
  ],
  zuid: [
    ["coordinator", "Ruben Kloosterman", "B"],
    ["professional1", "Fatou Diallo", "A"],
    ["professional2", "Bram Hoekzema", "A"],
    ["professional3", "Anouk Verschuren", "B"],
    ["manager", "Wilma Oudendijk"],
  ],
  fictiestad: [
    ["coordinator", "Tatjana Petrovic", "B"],
    ["professional1", "Daan Roelofsen", "A"],
    ["professional2", "Shanti Ramlal", "A"],
    ["professional3", "Pieter Jelle Hoogland", "B"],
    ["manager", "Carla Middelkoop"],
  ],
  proefdorp: [
    ["coordinator", "Gijs Brouwershaven", "B"],
    ["professional1", "Mei-Lin Tan", "A"],
    ["professional2", "Sven Bouwhuis", "A"],
    ["professional3", "Loubna Ziani", "B"],
    ["manager", "Els van Grootheest"],
  ],
  "rvt-oost": [
    ["coordinator", "Karin Zandstra", "B+"],
    ["professional1", "Emre Kaplan", "B"],
    ["professional2", "Lotte Verhagen", "B"],
    ["professional3", "Winston Pinas", "B+"],
    ["piket", "Marit Ekelmans", "B"],
    ["manager", "Arjan Dijkgraaf"],
  ],
  "rvt-west": [
    ["coordinator", "Samir Haddadi", "B+"],
    ["professional1", "Femke Noordhof", "B"],
    ["professional2", "Teun Achterberg", "B"],
    ["professional3", "Yara Goossens", "B+"],
    ["piket", "Ozan Demirci", "B"],
    ["manager", "Nelleke Waardenburg"],
  ],
  zvh: [
    ["coordinator", "Ingrid Schuurmans", "B+"],
    ["professional1", "Malik Osei", "B+"],
    ["professional2", "Hanneke Rietdijk", "B+"],
    ["professional3", "Jurre Tolsma", "B"],
    ["piket", "Dewi Lestari", "B+"],
    ["manager", "Frank Bolhuis"],
  ],
  "gemeente-voorbeelddam": [
    ["coordinator", "Petra Groenewoud", "B+"],
    ["professional1", "Iliass Bouzidi", "B+"],
    ["manager", "Rob Kamerling"],
  ],
  "gemeente-fictiestad": [
    ["coordinator", "Sjoerd Haanstra", "B+"],
    ["professional1", "Milou Vredeveld", "B+"],
    ["manager", "Amira Saleh"],
  ],
  "gemeente-proefdorp": [
    ["coordinator", "Jantine Oosterling", "B+"],
    ["professional1", "Koen Lammertsma", "B+"],
    ["manager", "Theo Bakhuizen"],
  ],
  linde: [
    ["coordinator", "Marloes Ypma", "A"],
    ["professional1", "Rachid Benomar", "A"],
    ["professional2", "Ellen Steenbergen", "A"],
  ],
  ggz: [
    ["coordinator", "Vera Nijland", "B"],
    ["professional1", "Omar Farouki", "B"],
    ["professional2", "Lisanne Poelstra", "B"],
    ["manager", "Cor Westerveen"],
  ],
};

const inOrganisaties = (
  Object.entries(PER_ORGANISATIE) as [OrganisatieSleutel, readonly Regel[]][]
).flatMap(([organisatie, regels]) =>
  regels.map(
    ([rol, naam, profiel]): VoorbeeldPersoon => ({
      adres: `${rol}.${organisatie}`,
      naam,
      organisatie,
      functies: [rol.replace(/\d/, "") as Functie],
      profiel: profiel ?? null,
    }),
  ),
);

/** Everybody in the region. The fg and the beheerder work for all, from the largest gemeente. */
export const MENSEN: readonly VoorbeeldPersoon[] = [
  ...inOrganisaties,
  {
    adres: "fg",
    naam: "Bo Hartsuiker",
    organisatie: "gemeente-voorbeelddam",
    functies: ["fg"],
    profiel: null,
  },
  {
    adres: "beheerder",
    naam: "Ravi Doerga",
    organisatie: "gemeente-voorbeelddam",
    functies: ["beheerder"],
    profiel: null,
  },
];
