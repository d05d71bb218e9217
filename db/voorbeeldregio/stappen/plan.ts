/** Acts on the plan: doelen, acties and agreements about safety. */
import type { Wanneer } from "../wanneer.ts";

export type PlanStap = Wanneer &
  (
    | { readonly daad: "doel"; readonly inhoud: string }
    | ({ readonly daad: "actie"; readonly inhoud: string; readonly voor: number } & Houder)
    | { readonly daad: "actieAf"; readonly resultaat: string }
    | { readonly daad: "afspraak"; readonly inhoud: string }
    | { readonly daad: "controle"; readonly nagekomen: boolean; readonly toelichting?: string }
  );

/** Who does an actie: an address, the place of a member among the household, or words. */
type Houder = { readonly wie: string } | { readonly lid: number } | { readonly netwerk: string };

export const doel = (dag: number, door: string, inhoud: string): PlanStap => ({
  dag,
  door,
  daad: "doel",
  inhoud,
});

/** An actie of the newest doel; `voor` is a day, counted from the day of seeding. */
export const actie = (
  dag: number,
  door: string,
  inhoud: string,
  voor: number,
  houder: Houder,
): PlanStap => ({ dag, door, daad: "actie", inhoud, voor, ...houder });

/** The oldest actie that is still open is done. */
export const actieAf = (dag: number, door: string, resultaat: string): PlanStap => ({
  dag,
  door,
  daad: "actieAf",
  resultaat,
});

export const afspraak = (dag: number, door: string, inhoud: string): PlanStap => ({
  dag,
  door,
  daad: "afspraak",
  inhoud,
});

/** Checks the newest agreement about safety. */
export const controle = (
  dag: number,
  door: string,
  nagekomen: boolean,
  toelichting?: string,
): PlanStap => ({
  dag,
  door,
  daad: "controle",
  nagekomen,
  ...(toelichting ? { toelichting } : {}),
});
