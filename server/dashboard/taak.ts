import { z } from "zod";
import { SPOED_TAKEN } from "#regiekaart/spoed-taken";
import { momentVorm, niveauVorm } from "../kern/vormen.ts";

export const TAAK_SOORTEN = [
  "overdracht_beantwoorden",
  "toezegging_afmaken",
  "regie_gevraagd",
  "overdracht_elders",
  "zicht_beantwoorden",
  "consult_beantwoorden",
  ...SPOED_TAKEN.map((soort) => `spoed_${soort}` as const),
  "regisseur_aanwijzen",
  "casusregisseur_aanwijzen",
  "overdracht_maken",
  "overdracht_na_verhuizing",
  "overdracht_voorstellen",
  "aanvulling_geven",
  "ontvangst_uitgebleven",
  "actie",
  "controle",
  "nazorgmoment",
  "evaluatie",
  "beoordeling",
] as const;

/** One thing that this person must do now, and where. */
export const taakVorm = z.strictObject({
  soort: z.enum(TAAK_SOORTEN),
  /** Null for who is asked for advice without a name. */
  casusnummer: z.string().nullable(),
  niveau: niveauVorm,
  /** Where it goes with this overdracht; null when the niveau stays. */
  niveauNaar: niveauVorm.nullable(),
  overdrachtId: z.uuid().nullable(),
  consultId: z.uuid().nullable(),
  /** The other side: who sent it, or who stays silent. */
  van: z.string().nullable(),
  /** Deadline: a moment for an overdracht, a calendar day for an evaluation. */
  voor: momentVorm.nullable(),
  teLaat: z.boolean(),
  /** An overdracht that counts in hours. */
  spoed: z.boolean(),
});
export type Taak = z.infer<typeof taakVorm>;

/** What most tasks do not have. */
export const LEEG = {
  niveauNaar: null,
  overdrachtId: null,
  consultId: null,
  van: null,
  voor: null,
  teLaat: false,
  spoed: false,
} as const satisfies Partial<Taak>;

const VOLGORDE = Object.fromEntries(TAAK_SOORTEN.map((s, i) => [s, i]));

/** What is late first, then what is for today; then in the order of `TAAK_SOORTEN`, and by day. */
export function opVolgorde(taken: readonly Taak[], vandaag: string): Taak[] {
  const opNu = (t: Taak) => t.voor !== null && t.voor.slice(0, 10) <= vandaag;
  return taken.toSorted(
    (a, b) =>
      Number(b.teLaat) - Number(a.teLaat) ||
      Number(opNu(b)) - Number(opNu(a)) ||
      VOLGORDE[a.soort]! - VOLGORDE[b.soort]! ||
      (a.voor ?? "").localeCompare(b.voor ?? ""),
  );
}
