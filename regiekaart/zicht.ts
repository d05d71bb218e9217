/** The order of zicht, and which acts each zicht and grond allow. */
import { type ToegangGrond, ZICHTEN, type Zicht } from "./begrippen.ts";

/** Rank of each zicht, rising from `geen`. */
export const ZICHT_RANG = Object.fromEntries(ZICHTEN.map((z, rang) => [z, rang])) as Record<
  Zicht,
  number
>;

/** Whether this zicht is at least that one. */
export function magMinstens(zicht: Zicht, minstens: Zicht): boolean {
  return ZICHT_RANG[zicht] >= ZICHT_RANG[minstens];
}

/** What somebody has on a casus: the strongest zicht, and every grond on which they have any. */
export type Inzicht = { zicht: Zicht; gronden: readonly ToegangGrond[] };

/** What an act asks: a least zicht, one of these gronden, or either. */
type Recht = { readonly minstens?: Zicht; readonly gronden?: readonly ToegangGrond[] };

/** Acts on a casus. The pure rule of the act itself still decides; this says who is let in at all. */
export const RECHTEN = {
  stand_zien: { minstens: "stand" },
  voorstel_lezen: { minstens: "voorstel" },
  huishouden_zien: { minstens: "triage" },
  casus_lezen: { minstens: "lezen" },
  noteren: { minstens: "bijdragen" },
  beoordelen: { minstens: "regie" },
  niveau_wijzigen: { minstens: "regie" },
  betrekken: { minstens: "regie" },
  huishouden_wijzigen: { minstens: "regie", gronden: ["casusregie"] },
  procesregie_overdragen: { minstens: "regie" },
  casusregie_overdragen: { minstens: "regie", gronden: ["casusregie"] },
  overdracht_beantwoorden: { gronden: ["ontvanger"] },
} as const satisfies Record<string, Recht>;
export type Handeling = keyof typeof RECHTEN;

/** Whether this zicht, or one of these gronden, lets somebody in for the act. */
export function magHandeling(handeling: Handeling, inzicht: Inzicht): boolean {
  const recht: Recht = RECHTEN[handeling];
  if (recht.minstens !== undefined && magMinstens(inzicht.zicht, recht.minstens)) return true;
  return recht.gronden?.some((g) => inzicht.gronden.includes(g)) ?? false;
}

export const magLezen = (inzicht: Inzicht) => magHandeling("casus_lezen", inzicht);
export const magNoteren = (inzicht: Inzicht) => magHandeling("noteren", inzicht);
export const magBeoordelen = (inzicht: Inzicht) => magHandeling("beoordelen", inzicht);
export const magBetrekken = (inzicht: Inzicht) => magHandeling("betrekken", inzicht);
export const magHuishoudenWijzigen = (inzicht: Inzicht) =>
  magHandeling("huishouden_wijzigen", inzicht);
export const magBeantwoorden = (inzicht: Inzicht) =>
  magHandeling("overdracht_beantwoorden", inzicht);

/** Zicht op veiligheid has no overdracht: it is accepted by the named person. */
export function magOverdragen(soort: "procesregie" | "casusregie", inzicht: Inzicht): boolean {
  return magHandeling(`${soort}_overdragen`, inzicht);
}
