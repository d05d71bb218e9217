import type { Transactie } from "#db/databank";
import type { OverdrachtBeeld } from "#db/overdracht-lijst";
import { isDeelVoorbij, termijnNa } from "#db/termijn";
import { STANDAARD_REGIO } from "#regiekaart/regio";
import { SIGNAAL_DEEL } from "#regiekaart/termijnen";

/** Silence of a receiver about which its sender can do something. */
export const STILTES = ["elders_mogelijk", "ontvangst_uitgebleven"] as const;
export type Stilte = (typeof STILTES)[number];

/** What of an open overdracht its sender hears nothing of; null while there is nothing to do but wait. */
export async function stilteVan(
  tx: Transactie,
  o: OverdrachtBeeld,
  nu: Date,
): Promise<Stilte | null> {
  if (o.status !== "voorgesteld") return null;
  const term = { van: o.klokVanaf ?? o.voorgesteldOp, tot: o.termijnOp, klokuren: o.spoed };
  const elders = SIGNAAL_DEEL.overdracht_elders_mogelijk;
  // Not before the termijn itself: that needs no question to the database.
  if (o.termijnOp <= nu && (await isDeelVoorbij(tx, term, elders, nu))) return "elders_mogelijk";
  // Once the clock has stood still they reacted; and of a spoed one asks an answer, no ontvangstbevestiging.
  if (o.ontvangenOp || o.klokVanaf || o.spoed) return null;
  const bevestigdVoor = await termijnNa(tx, o.voorgesteldOp, STANDAARD_REGIO.ontvangstWerkdagen);
  return bevestigdVoor <= nu ? "ontvangst_uitgebleven" : null;
}
