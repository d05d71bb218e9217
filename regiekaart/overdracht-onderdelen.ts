/** What the warm-handover gate asks, as data: what the sender fills in, and from which zicht the receiver reads it. */
import type { Bron, Zicht } from "./begrippen.ts";
import type { OverdrachtSoort } from "./overdracht.ts";

export const ONDERDEEL_CODES = [
  "reden",
  "doel",
  "samenvatting",
  "veiligheid_nu",
  "geprobeerd",
  "zienswijze_huishouden",
  "zienswijze_kinderen",
  "geinformeerd",
  "niet_geinformeerd_omdat",
  "gezag_en_contact",
  "wettelijk_kader",
  "wettelijk_kader_tot",
  "niet_overgedragen",
  "terugkeer",
  "spoed_veiligheid",
  "terugbellen",
] as const;
export type Onderdeel = (typeof ONDERDEEL_CODES)[number];

export type OnderdeelVraag = {
  readonly code: Onderdeel;
  readonly vraag: string;
  readonly uitleg: string;
  /** Receivers see it from this zicht on; what `voorstel` shows may name nobody. */
  readonly zichtVanaf: Extract<Zicht, "voorstel" | "lezen">;
  readonly verplicht: boolean;
  /** For which regie it is asked: the gate of casusregie is shorter. */
  readonly voor: readonly OverdrachtSoort[];
  /** Asked, and then required, only when another onderdeel has this waarde. */
  readonly alleenAls?: { readonly onderdeel: Onderdeel; readonly waarde: readonly string[] };
  readonly keuzes?: readonly { readonly waarde: string; readonly naam: string }[];
  readonly bron: Bron;
};

const ALLE = ["procesregie", "casusregie"] as const;
const ZONDER_NAMEN = "Noem geen namen of adressen: de ontvanger leest dit al voor het antwoord.";

/** In the order of the form. A later onderdeel is one more row here. */
export const ONDERDELEN: readonly OnderdeelVraag[] = [
  {
    code: "reden",
    vraag: "Waarom draag je de regie over?",
    uitleg: ZONDER_NAMEN,
    zichtVanaf: "voorstel",
    verplicht: true,
    voor: ALLE,
    bron: "uitleg",
  },
  {
    code: "doel",
    vraag: "Wat moet de overdracht bereiken?",
    uitleg: ZONDER_NAMEN,
    zichtVanaf: "voorstel",
    verplicht: true,
    voor: ALLE,
    bron: "uitleg",
  },
  {
    code: "samenvatting",
    vraag: "Wat is er aan de hand, in een paar zinnen?",
    uitleg: ZONDER_NAMEN,
    zichtVanaf: "voorstel",
    verplicht: true,
    voor: ALLE,
    bron: "uitleg",
  },
  {
    code: "veiligheid_nu",
    vraag: "Is het nu veilig?",
    uitleg: "Schrijf op welke afspraken er zijn, en wie tot wanneer zicht op veiligheid heeft.",
    zichtVanaf: "lezen",
    verplicht: true,
    voor: ALLE,
    bron: "uitleg",
  },
  {
    code: "geprobeerd",
    vraag: "Wat is er al geprobeerd?",
    uitleg: "Schrijf ook op wat wel en niet hielp. Zo begint de ander niet opnieuw.",
    zichtVanaf: "lezen",
    verplicht: true,
    voor: ["procesregie"],
    bron: "regionale invulling",
  },
  {
    code: "zienswijze_huishouden",
    vraag: "Wat vindt het huishouden hier zelf van?",
    uitleg: "Schrijf per volwassene op wat die vindt.",
    zichtVanaf: "lezen",
    verplicht: true,
    voor: ALLE,
    bron: "uitleg",
  },
  {
    code: "zienswijze_kinderen",
    vraag: "Wat vinden de kinderen?",
    uitleg: "In hun eigen woorden. Laat leeg als er geen kinderen zijn.",
    zichtVanaf: "lezen",
    verplicht: false,
    voor: ALLE,
    bron: "uitleg",
  },
  {
    code: "geinformeerd",
    vraag: "Weet het huishouden van deze overdracht?",
    uitleg: "Informeren is iets anders dan toestemming vragen.",
    zichtVanaf: "lezen",
    verplicht: true,
    keuzes: [
      { waarde: "ja", naam: "Ja" },
      { waarde: "nee", naam: "Nee" },
    ],
    voor: ALLE,
    bron: "uitleg",
  },
  {
    code: "niet_geinformeerd_omdat",
    vraag: "Waarom weet het huishouden het nog niet?",
    uitleg:
      "Bijvoorbeeld omdat het gevaar dan groter wordt. Schrijf ook op wanneer je het wel vertelt.",
    zichtVanaf: "lezen",
    verplicht: false,
    alleenAls: { onderdeel: "geinformeerd", waarde: ["nee"] },
    voor: ALLE,
    bron: "uitleg",
  },
  {
    code: "gezag_en_contact",
    vraag: "Wie heeft het gezag, en hoe is contact veilig?",
    uitleg: "Schrijf op wie je kunt bellen, en wanneer niet.",
    zichtVanaf: "lezen",
    verplicht: true,
    voor: ["procesregie"],
    bron: "regionale invulling",
  },
  {
    code: "wettelijk_kader",
    vraag: "Is er een wettelijk kader?",
    uitleg: "Een ondertoezichtstelling of een tijdelijk huisverbod.",
    zichtVanaf: "lezen",
    verplicht: true,
    voor: ["procesregie"],
    keuzes: [
      { waarde: "geen", naam: "Nee" },
      { waarde: "ots", naam: "Ondertoezichtstelling" },
      { waarde: "huisverbod", naam: "Huisverbod" },
    ],
    bron: "regionale invulling",
  },
  {
    code: "wettelijk_kader_tot",
    vraag: "Tot wanneer loopt dat, en wie voert het uit?",
    uitleg: "Bijvoorbeeld: tot 3 januari 2027, de jeugdbescherming.",
    zichtVanaf: "lezen",
    verplicht: false,
    voor: ["procesregie"],
    alleenAls: { onderdeel: "wettelijk_kader", waarde: ["ots", "huisverbod"] },
    bron: "regionale invulling",
  },
  {
    code: "niet_overgedragen",
    vraag: "Wat draag je niet over, en waarom niet?",
    uitleg: "Gaat alles mee? Schrijf dat dan op.",
    zichtVanaf: "lezen",
    verplicht: true,
    voor: ["procesregie"],
    bron: "uitleg",
  },
  {
    code: "terugkeer",
    vraag: "Wanneer moet de casus terugkomen?",
    uitleg: "Waaraan ziet de ontvanger dat het hier niet meer hoort?",
    zichtVanaf: "lezen",
    verplicht: true,
    voor: ["procesregie"],
    bron: "regionale invulling",
  },
  // The short form of spoed: read by who is on piket before they answer, and asked nowhere else.
  {
    code: "spoed_veiligheid",
    vraag: "Is er nu iemand in gevaar?",
    uitleg: ZONDER_NAMEN,
    zichtVanaf: "voorstel",
    verplicht: false,
    voor: [],
    bron: "uitleg",
  },
  {
    code: "terugbellen",
    vraag: "Op welk nummer ben je te bereiken?",
    uitleg: `De ontvanger belt dit nummer terug. ${ZONDER_NAMEN}`,
    zichtVanaf: "voorstel",
    verplicht: false,
    voor: [],
    bron: "uitleg",
  },
];

/** What is asked when this regie is handed over, in the order of the form. */
export const onderdelenVan = (soort: OverdrachtSoort): OnderdeelVraag[] =>
  ONDERDELEN.filter((o) => o.voor.includes(soort));
