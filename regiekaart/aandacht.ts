/** What has waited too long in a casus, for who can do something about it (regionale invulling). */
import { type Bron, NIVEAUS, type Niveau, type OrganisatieSoort } from "./begrippen.ts";
import { isWaarnemend } from "./regie.ts";
import { type RegioInvulling, STANDAARD_REGIO } from "./regio.ts";

/** Each is counted on a start page and is a list of its own. */
export const AANDACHT_SOORTEN = [
  "evaluatie",
  "journaal",
  "waarnemend",
  "zonder_regisseur",
  "veiligheidsafspraken",
] as const;
export type AandachtSoort = (typeof AANDACHT_SOORTEN)[number];

/** Days after which it has waited too long, by niveau; counted from `vanaf`. A region puts its own here. */
export const AANDACHT: Record<
  AandachtSoort,
  { naam: string; vanaf: string; dagen: Record<Niveau, number>; bron: Bron }
> = {
  evaluatie: {
    naam: "Evaluatie te laat",
    vanaf: "de dag van de evaluatie",
    dagen: { 1: 1, 2: 1, 3: 1, 4: 1, 5: 1 },
    bron: "regionale invulling",
  },
  journaal: {
    naam: "Lang niets in het journaal",
    vanaf: "de laatste notitie",
    dagen: { 1: 90, 2: 42, 3: 21, 4: 14, 5: 7 },
    bron: "regionale invulling",
  },
  waarnemend: {
    naam: "Lang waarnemend",
    vanaf: "het begin van waarnemend op dit niveau",
    dagen: { 1: 14, 2: 14, 3: 10, 4: 5, 5: 2 },
    bron: "regionale invulling",
  },
  zonder_regisseur: {
    naam: "Zonder regisseur",
    vanaf: "het vertrek van de regisseur",
    dagen: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 },
    bron: "regionale invulling",
  },
  veiligheidsafspraken: {
    naam: "Afspraken over veiligheid lang niet gecontroleerd",
    vanaf: "de dag van de controle",
    dagen: { 1: 7, 2: 7, 3: 3, 4: 1, 5: 1 },
    bron: "regionale invulling",
  },
};

/** Where a holder of this kind can have waited too long: to be waarnemend it must be one that may not hold there. */
export function aandachtNiveaus(
  soort: AandachtSoort,
  houder: OrganisatieSoort,
  regio: RegioInvulling = STANDAARD_REGIO,
): Niveau[] {
  if (soort !== "waarnemend") return [...NIVEAUS];
  return NIVEAUS.filter((niveau) => isWaarnemend(niveau, houder, regio));
}
