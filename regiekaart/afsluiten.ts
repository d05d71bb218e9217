/** When a casus ends, and how it comes back (uitleg 25): afsluiten, afschermen, terugval. */
import type { Id, Niveau } from "./begrippen.ts";
import { ja, nee, type Uitkomst } from "./gronden.ts";
import { type Actor, isRegievoerder } from "./overdracht-feiten.ts";
import type { RegieFeit, Regieverdeling } from "./regie.ts";

/** `afgerond` only from niveau 1; the other endings from every niveau (uitleg). */
export const AFSLUIT_REDENEN = [
  { code: "afgerond", naam: "Het huishouden kan verder zonder regie" },
  { code: "verhuizing", naam: "Het huishouden is verhuisd naar buiten de regio" },
  { code: "overleden", naam: "De persoon om wie het ging is overleden" },
  { code: "uit_beeld", naam: "Het huishouden is uit beeld" },
  { code: "onterecht", naam: "De casus is ten onrechte geopend" },
] as const;
export type AfsluitReden = (typeof AFSLUIT_REDENEN)[number]["code"];
export const AFSLUIT_REDEN_CODES = AFSLUIT_REDENEN.map((r) => r.code) as [
  AfsluitReden,
  ...AfsluitReden[],
];

/** Until when the closing organisation can reopen a casus after terugval, in days (regionale invulling). */
export const TERUGVAL_DAGEN = 365;

/** What is still running. The counts are of everything in the casus, also of what the actor may not read. */
export type AfsluitFeiten = {
  niveau: Niveau;
  regie: Regieverdeling;
  openOverdrachten: number;
  openActies: number;
  lopendeAfspraken: number;
  openZichtVraag: boolean;
  openConsulten: number;
  /** Somebody outside the region has said that the overdracht arrived. */
  ontvangstBevestigd: boolean;
  /** The last day of nazorg, when it has not passed. */
  nazorgTot: string | null;
};

/** In the order in which somebody deals with them; each has its own place on the screen. */
export const BLOKKADES = [
  "niveau_boven_1",
  "nazorg_loopt_nog",
  "overdracht_staat_open",
  "zicht_vraag_staat_open",
  "consult_staat_open",
  "ontvangst_niet_bevestigd",
  "acties_staan_open",
  "afspraken_lopen_nog",
] as const;
export type Blokkade = (typeof BLOKKADES)[number];

/**
 * What must be dealt with before this ending. An open question to somebody else always; what the household
 * would have finished only when it was finished, not when it moved, died, or never was a casus.
 */
export function blokkades(feiten: AfsluitFeiten, reden: AfsluitReden): Blokkade[] {
  const afgerond = reden === "afgerond";
  const geldt: Record<Blokkade, boolean> = {
    niveau_boven_1: afgerond && feiten.niveau > 1,
    nazorg_loopt_nog: afgerond && feiten.nazorgTot !== null,
    overdracht_staat_open: feiten.openOverdrachten > 0,
    zicht_vraag_staat_open: feiten.openZichtVraag,
    consult_staat_open: feiten.openConsulten > 0,
    ontvangst_niet_bevestigd: reden === "verhuizing" && !feiten.ontvangstBevestigd,
    acties_staan_open: afgerond && feiten.openActies > 0,
    afspraken_lopen_nog: afgerond && feiten.lopendeAfspraken > 0,
  };
  return BLOKKADES.filter((b) => geldt[b]);
}

/** Who leads the casus; at niveau 1 without procesregie that is the casusregie. */
export function leidend(regie: Regieverdeling): RegieFeit | null {
  return regie.procesregie ?? regie.casusregie;
}

/** Whether this actor may close the casus now, for this reason. */
export function beoordeelAfsluiten(
  feiten: AfsluitFeiten,
  keuze: { reden: AfsluitReden; toelichting: boolean },
  actor: Actor,
): Uitkomst {
  if (!isRegievoerder(leidend(feiten.regie), actor)) return nee("geen_bevoegdheid");
  if (!keuze.toelichting) return nee("motivering_ontbreekt", "toelichting");
  const [eerste] = blokkades(feiten, keuze.reden);
  if (eerste === "niveau_boven_1") return nee("afsluiten_alleen_vanaf_1", "reden");
  return eerste === undefined ? ja() : nee("afsluiten_kan_nog_niet", "reden");
}

/**
 * Whether this actor may reopen: a coordinator of the closing organisation, within the return period. That
 * organisation holds regie until another one accepts, whatever the niveau (uitleg 25).
 */
export function beoordeelHeropenen(
  afsluiting: { organisatieId: Id; terugvalTot: string } | null,
  keuze: { niveau: Niveau; gewenst: boolean; vandaag: string },
  actor: Actor,
): Uitkomst {
  if (!actor.functies.includes("coordinator")) return nee("geen_bevoegdheid");
  if (afsluiting === null) return nee("casus_is_niet_afgesloten");
  if (actor.organisatieId !== afsluiting.organisatieId) return nee("geen_bevoegdheid");
  if (keuze.vandaag > afsluiting.terugvalTot) return nee("terugkeertermijn_voorbij");
  return keuze.niveau === 1 && !keuze.gewenst ? nee("niveau_1_alleen_op_wens", "niveau") : ja();
}
