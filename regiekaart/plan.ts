/** The plan of a casus: goals, actions and agreements about safety. Their sight is that of the item (ontwerp §3). */
import type { Id, Niveau, Zicht } from "./begrippen.ts";
import { ja, nee, type Uitkomst } from "./gronden.ts";
import { magMinstens } from "./zicht.ts";

export const DOEL_UITKOMSTEN = ["bereikt", "niet_bereikt", "vervallen"] as const;
export const ACTIE_UITKOMSTEN = ["gedaan", "niet_gedaan", "vervallen"] as const;
export type DoelUitkomst = (typeof DOEL_UITKOMSTEN)[number];
export type ActieUitkomst = (typeof ACTIE_UITKOMSTEN)[number];

/** How often an agreement about safety is checked, in days (regionale invulling). */
export const CONTROLE_DAGEN: Record<Niveau, number> = { 1: 28, 2: 14, 3: 14, 4: 7, 5: 7 };

/** Who does an actie: exactly one of a professional, somebody of the huishouden, or somebody of the netwerk (uitleg 20). */
export type Actiehouder =
  | { soort: "professional"; id: Id }
  | { soort: "huishouden"; id: Id }
  | { soort: "netwerk"; wie: string };

/** Who may own something here: professionals that take part, and the members of the household. Days are "2026-11-24". */
export type PlanFeiten = {
  deelnemers: readonly Id[];
  leden: readonly Id[];
  vandaag: string;
};

/** Whether this actie can be made: its houder is part of the casus, and its day has not passed. */
export function beoordeelActie(
  feiten: PlanFeiten,
  actie: { houder: Actiehouder; voor: string },
): Uitkomst {
  const { houder } = actie;
  if (houder.soort === "professional" && !feiten.deelnemers.includes(houder.id))
    return nee("houder_doet_niet_mee", "houder");
  if (houder.soort === "huishouden" && !feiten.leden.includes(houder.id))
    return nee("houder_doet_niet_mee", "houder");
  if (houder.soort === "netwerk" && houder.wie.trim() === "")
    return nee("houder_ontbreekt", "netwerk");
  return actie.voor < feiten.vandaag ? nee("dag_is_voorbij", "voor") : ja();
}

/** What ends: who may, and when the reason must be written. An actie may also be ended by who does it. */
export function beoordeelAfronding(einde: {
  zicht: Zicht;
  isHouder: boolean;
  alAfgerond: boolean;
  uitkomst: DoelUitkomst | ActieUitkomst;
  resultaat: string;
}): Uitkomst {
  if (!magMinstens(einde.zicht, "bijdragen") && !einde.isHouder) return nee("geen_bevoegdheid");
  if (einde.alAfgerond) return nee("al_afgerond");
  const gelukt = einde.uitkomst === "gedaan" || einde.uitkomst === "bereikt";
  return !gelukt && einde.resultaat.trim() === "" ? nee("resultaat_ontbreekt", "resultaat") : ja();
}

const DAG_MS = 86_400_000;

/** Whole days between two calendar days ("2026-11-24"); negative when `tot` is earlier. */
export const dagenTussen = (van: string, tot: string): number =>
  Math.round((Date.parse(tot) - Date.parse(van)) / DAG_MS);

/** Since when nobody looked whether an agreement is kept, and whether somebody should today. Days are calendar days. */
export function standVanControle(
  afspraak: { gemaakt: string; laatst: string | null; controleDagen: number },
  vandaag: string,
): { dagen: number; nodig: boolean } {
  const dagen = dagenTussen(afspraak.laatst ?? afspraak.gemaakt, vandaag);
  return { dagen, nodig: dagen >= afspraak.controleDagen };
}
