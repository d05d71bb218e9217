/** Break-glass: who may take it, for how long, the one note it allows, and its review (ontwerp §4, rule 4). */
import type { Functie, Zicht } from "./begrippen.ts";
import { ja, nee, type Uitkomst } from "./gronden.ts";
import { magMinstens } from "./zicht.ts";

export const NOODTOEGANG_MINUTEN = 60;
export const REDEN_TEKENS = 20;
/** Working days within which the fg reviews it. Source: regionale invulling. */
export const BEOORDEEL_WERKDAGEN = 3;

export const OORDELEN = ["terecht", "onterecht", "vraag"] as const;
/** What the fg makes of it; a question is followed by one of the other two. */
export type Oordeel = (typeof OORDELEN)[number];

export const magNoodtoegangNemen = (functies: readonly Functie[]): boolean =>
  functies.includes("piket");

/** Whether it is needed: who can read the casus already needs none. */
export function beoordeelNoodtoegang(zicht: Zicht): Uitkomst {
  return magMinstens(zicht, "lezen") ? nee("heeft_al_toegang", "casusnummer") : ja();
}

/** One note for each noodtoegang, while it runs. */
export function beoordeelNoodNotitie(lopend: { notitieOp: Date | null } | null): Uitkomst {
  if (lopend === null) return nee("geen_bevoegdheid");
  return lopend.notitieOp === null ? ja() : nee("notitie_al_gemaakt");
}

/** A judgement is final. What is not plainly right is explained. */
export function beoordeelOordeel(
  eerder: readonly Oordeel[],
  nieuw: Oordeel,
  toelichting: boolean,
): Uitkomst {
  if (eerder.some((o) => o !== "vraag")) return nee("al_afgerond");
  return nieuw !== "terecht" && !toelichting ? nee("motivering_ontbreekt", "toelichting") : ja();
}
