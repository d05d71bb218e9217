import type { Niveau, RegieSoort } from "#regiekaart/begrippen";
import { REGIE_SOORT_NAAM } from "#regiekaart/namen";
import type { VorigeHouderKeuze } from "#regiekaart/overdracht-acceptatie";
import { NIET_ACCEPTEREN_REDENEN } from "#regiekaart/overdracht-antwoord";
import type { Onderdeel } from "#regiekaart/overdracht-onderdelen";

/** "niveau 3 naar 4", or "niveau 3" when it stays. */
export const niveauTekst = (van: Niveau, naar: Niveau): string =>
  van === naar ? `niveau ${van}` : `niveau ${van} naar ${naar}`;

/** "procesregie", inside a sentence. */
export const regieTekst = (soort: RegieSoort): string => REGIE_SOORT_NAAM[soort].toLowerCase();

/** The words of a coded reason for not accepting. */
export const redenTekst = (code: string | null): string | null =>
  NIET_ACCEPTEREN_REDENEN.find((r) => r.code === code)?.naam ?? null;

/** What the former holder keeps; its organisation stands before it. */
export const VORIGE_HOUDER_TEKST: Record<VorigeHouderKeuze, string> = {
  geen: "ziet de casus niet meer",
  stand: "ziet nog de stand",
  leesrecht: "mag nog een tijd meelezen",
  betrokken: "blijft betrokken",
};

/** Each onderdeel as the receiver reads it; the questions of the form are put to the sender. */
export const ONDERDEEL_NAAM: Record<Onderdeel, string> = {
  reden: "Reden",
  doel: "Doel",
  samenvatting: "Samenvatting",
  veiligheid_nu: "Veiligheid nu",
  geprobeerd: "Wat er al is geprobeerd",
  zienswijze_huishouden: "Wat het huishouden vindt",
  zienswijze_kinderen: "Wat de kinderen vinden",
  geinformeerd: "Of het huishouden het weet",
  niet_geinformeerd_omdat: "Waarom het huishouden het nog niet weet",
  gezag_en_contact: "Gezag en veilig contact",
  wettelijk_kader: "Wettelijk kader",
  wettelijk_kader_tot: "Tot wanneer het wettelijk kader loopt",
  terugkeer: "Wanneer de casus terugkomt",
  niet_overgedragen: "Wat niet meegaat, en waarom",
  spoed_veiligheid: "Gevaar op dit moment",
  terugbellen: "Terugbellen op",
};
