/** What of the berichten goes out by e-mail, and when. */
import type { BerichtSoort } from "./berichten.ts";

export const BEZORGWIJZEN = ["meteen", "overzicht", "geen"] as const;
export type Bezorgwijze = (typeof BEZORGWIJZEN)[number];

/** What a person chose. What needs their answer, and spoed, is not among it: that always comes at once. */
export type Voorkeur = { overdracht: Bezorgwijze; overig: Bezorgwijze; uur: number };

export const STANDAARD_VOORKEUR: Voorkeur = { overdracht: "meteen", overig: "overzicht", uur: 8 };

/** Who the reader is in what happened. */
export type Lezer = {
  /** The one person that it is about. */
  persoon: boolean;
  /** Works where the regie comes from, or where it is asked to go. */
  van: boolean;
  naar: boolean;
};

/** One bericht for one person; `opMij`: it waits for this person, or for the organisation where they work. */
export type Bezorging = { soort: BerichtSoort; opMij: boolean; spoed: boolean };

/** Regisseur and fg hear of noodtoegang at once, whatever they chose (ontwerp §4.4). */
const ALTIJD: ReadonlySet<BerichtSoort> = new Set<BerichtSoort>([
  "noodtoegang_genomen",
  "noodtoegang_beoordeeld",
]);

/** What waits for the organisation that is asked, for the one that asks, or for one person. */
const WACHT_OP: Partial<Record<BerichtSoort, keyof Lezer>> = {
  overdracht_voorgesteld: "naar",
  overdracht_herbevestigd: "naar",
  overdracht_herinnerd: "naar",
  overdracht_herinnering_gestuurd: "naar",
  overdracht_aangevuld: "naar",
  overdracht_aanvulling_gevraagd: "van",
  overdracht_verlopen: "naar",
  overdracht_elders_mogelijk: "van",
  regie_gevraagd: "van",
  zicht_op_veiligheid_gevraagd: "persoon",
  zicht_vraag_wacht: "persoon",
  consult_gevraagd: "naar",
  consult_herinnerd: "naar",
  consult_verlopen: "naar",
};

/** Whether a bericht waits for its reader: then its e-mail cannot be turned off. */
export function opLezer(soort: BerichtSoort, lezer: Lezer): boolean {
  const wie = WACHT_OP[soort];
  return wie !== undefined && lezer[wie];
}

/** Why an e-mail goes out, in the order of what it asks. */
export function emailSoort({
  opMij,
  spoed,
}: Omit<Bezorging, "soort">): "antwoord" | "spoed" | "bericht" {
  if (opMij) return "antwoord";
  return spoed ? "spoed" : "bericht";
}

/** How one bericht reaches one person. */
export function bezorgwijze(b: Bezorging, voorkeur: Voorkeur = STANDAARD_VOORKEUR): Bezorgwijze {
  if (emailSoort(b) !== "bericht" || ALTIJD.has(b.soort)) return "meteen";
  const isOverdracht = b.soort.startsWith("overdracht_");
  return isOverdracht ? voorkeur.overdracht : voorkeur.overig;
}
