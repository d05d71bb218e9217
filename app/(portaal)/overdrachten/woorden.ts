import type { Niveau, RegieSoort } from "#regiekaart/begrippen";
import { REGIE_SOORT_NAAM } from "#regiekaart/namen";
import { NIET_ACCEPTEREN_REDENEN } from "#regiekaart/overdracht-antwoord";

/** "niveau 3 naar 4", or "niveau 3" when it stays. */
export const niveauTekst = (van: Niveau, naar: Niveau): string =>
  van === naar ? `niveau ${van}` : `niveau ${van} naar ${naar}`;

/** "procesregie", inside a sentence. */
export const regieTekst = (soort: RegieSoort): string => REGIE_SOORT_NAAM[soort].toLowerCase();

/** The words of a coded reason for not accepting. */
export const redenTekst = (code: string | null): string | null =>
  NIET_ACCEPTEREN_REDENEN.find((r) => r.code === code)?.naam ?? null;
