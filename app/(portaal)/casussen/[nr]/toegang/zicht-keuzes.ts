import type { BetrokkenZicht } from "#regiekaart/betrokkene";

/** What somebody who takes part may do, in the words of the form. */
export const ZICHT_KEUZES: readonly { waarde: BetrokkenZicht; tekst: string }[] = [
  { waarde: "lezen", tekst: "Meelezen" },
  { waarde: "bijdragen", tekst: "Meelezen en meeschrijven" },
];
