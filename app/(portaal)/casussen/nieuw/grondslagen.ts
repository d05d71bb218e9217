import { GRONDSLAGEN, type Grondslag } from "#regiekaart/begrippen";
import { GRONDSLAG_NAAM } from "#regiekaart/namen";
import type { Keuze } from "#ui/veld";

/** What each ground means at the case table; our own words, no legal advice. */
const UITLEG: Record<Grondslag, string> = {
  wmo: "Hulp en ondersteuning voor volwassenen, door of namens de gemeente.",
  jeugdwet: "Hulp voor kinderen en jongeren tot 18 jaar en hun ouders.",
  wgs: "Samenwerken in het zorg- en veiligheidshuis, bij problemen van zorg én veiligheid.",
  wvggz: "Verplichte zorg bij een psychische stoornis.",
  gemeentewet: "Openbare orde: de taak van de burgemeester.",
  toestemming: "Het huishouden vindt het goed. Kies dit alleen als geen wet past.",
};

export const GRONDSLAG_KEUZES: readonly Keuze[] = GRONDSLAGEN.map((waarde) => ({
  waarde,
  tekst: GRONDSLAG_NAAM[waarde],
  uitleg: UITLEG[waarde],
}));
