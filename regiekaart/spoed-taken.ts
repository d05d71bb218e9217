/** What spoed leaves out and must still be done, and who finishes it (uitleg 24). */
import type { Functie, Id } from "./begrippen.ts";
import { ja, nee, type Uitkomst } from "./gronden.ts";
import { type RegieFeit, werktInCasussen } from "./regie.ts";
import type { SpoedNiveau } from "./spoed.ts";

/** What spoed leaves out, and is done on the next working day. */
export const SPOED_TAKEN = [
  "motivering",
  "overdracht",
  "beoordeling",
  "profiel",
  "huishouden",
  "bestuurlijk",
] as const;
export type SpoedTaak = (typeof SPOED_TAKEN)[number];

/** What must be done after spoed, and by whom: `starter` is the organisation that acted, `houder` who has procesregie. */
export function takenNaSpoed(spoed: {
  niveau: SpoedNiveau;
  overdracht: boolean;
  onderProfiel: boolean;
  nieuw: boolean;
}): { soort: SpoedTaak; bij: "starter" | "houder" }[] {
  return [
    { soort: "motivering", bij: "starter" },
    ...(spoed.overdracht ? [{ soort: "overdracht", bij: "starter" } as const] : []),
    { soort: "beoordeling", bij: "houder" },
    ...(spoed.onderProfiel ? [{ soort: "profiel", bij: "houder" } as const] : []),
    ...(spoed.nieuw ? [{ soort: "huishouden", bij: "houder" } as const] : []),
    ...(spoed.niveau === 5 ? [{ soort: "bestuurlijk", bij: "houder" } as const] : []),
  ];
}

/** Whether this person may finish such a task: who did it, a coordinator there, or the regisseur of the holder. */
export function beoordeelTaak(
  taak: { organisatieId: Id | null; afgerond: boolean },
  procesregie: RegieFeit | null,
  actor: {
    gebruikerId: Id;
    organisatieId: Id;
    functies: readonly Functie[];
    namens?: readonly Id[];
  },
): Uitkomst {
  const organisatieId = taak.organisatieId ?? procesregie?.organisatieId;
  if (organisatieId !== actor.organisatieId || !werktInCasussen(actor.functies))
    return nee("geen_bevoegdheid");
  return taak.afgerond ? nee("al_afgerond") : ja();
}
