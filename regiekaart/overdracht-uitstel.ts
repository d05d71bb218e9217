/** What may happen between proposal and answer: received, promised, more information asked and given, reminded (ontwerp §5). */
import { ja, type Nee, nee, type Uitkomst } from "./gronden.ts";
import { bezwaarTegenAntwoord, bezwaarTegenStand } from "./overdracht-antwoord.ts";
import {
  type Actor,
  type CasusFeiten,
  isRegievoerder,
  type OverdrachtFeiten,
} from "./overdracht-feiten.ts";
import { isVoorsteller } from "./overdracht-voorstel.ts";
import { werkdagenTussen } from "./werkdagen.ts";

/** The receiver says that it has arrived; that is not yet an answer. */
export function beoordeelOntvangst(
  overdracht: OverdrachtFeiten & { ontvangenOp: Date | null },
  actor: Actor,
): Uitkomst {
  const bezwaar = bezwaarTegenAntwoord(overdracht, actor);
  if (bezwaar !== null) return bezwaar;
  return overdracht.ontvangenOp === null ? ja() : nee("ontvangst_al_bevestigd");
}

/** "Ja, na het warme gesprek": the clock stops, the sender still has regie, and either side may step back. */
export function beoordeelToezegging(
  feiten: CasusFeiten,
  overdracht: OverdrachtFeiten,
  gesprek: { op: Date | null; nu: Date },
  actor: Actor,
): Uitkomst {
  const bezwaar = bezwaarTegenUitstel(overdracht, actor) ?? bezwaarTegenStand(feiten, overdracht);
  if (bezwaar !== null) return bezwaar;
  return gesprek.op !== null && gesprek.op > gesprek.nu
    ? ja()
    : nee("gesprek_ontbreekt", "warmGesprekOp");
}

/** The ball goes back to the sender, and the clock stands still until it has added what is asked. */
export function beoordeelAanvullingVragen(overdracht: OverdrachtFeiten, actor: Actor): Uitkomst {
  return bezwaarTegenUitstel(overdracht, actor) ?? ja();
}

function bezwaarTegenUitstel(overdracht: OverdrachtFeiten, actor: Actor): Nee | null {
  const bezwaar = bezwaarTegenAntwoord(overdracht, actor);
  if (bezwaar !== null) return bezwaar;
  if (overdracht.status === "aanvulling_gevraagd") return nee("wacht_op_aanvulling");
  return overdracht.status === "toegezegd" ? nee("al_toegezegd") : null;
}

/** Who proposed it, or holds that regie, adds what was asked. */
export function beoordeelAanvullen(
  feiten: CasusFeiten,
  overdracht: OverdrachtFeiten,
  vraagOpen: boolean,
  actor: Actor,
): Uitkomst {
  if (!isAfzender(feiten, overdracht, actor)) return nee("geen_bevoegdheid");
  return overdracht.status === "aanvulling_gevraagd" && vraagOpen ? ja() : nee("niets_gevraagd");
}

/** The sender asks again, at most once a working day. Days are calendar days. */
export function beoordeelHerinnering(
  feiten: CasusFeiten,
  overdracht: OverdrachtFeiten,
  dagen: { laatst: string | null; vandaag: string },
  actor: Actor,
): Uitkomst {
  if (!isAfzender(feiten, overdracht, actor)) return nee("geen_bevoegdheid");
  if (overdracht.status === "aanvulling_gevraagd") return nee("wacht_op_aanvulling");
  if (dagen.laatst === null) return ja();
  return werkdagenTussen(dagen.laatst, dagen.vandaag) >= 1 ? ja() : nee("al_herinnerd");
}

/** Names go to a zorg- en veiligheidshuis only, for triage, while its answer is awaited. */
export function beoordeelVrijgeven(
  feiten: CasusFeiten,
  overdracht: OverdrachtFeiten & { triage: boolean },
  actor: Actor,
): Uitkomst {
  if (!isAfzender(feiten, overdracht, actor)) return nee("geen_bevoegdheid");
  if (overdracht.naarSoort !== "zorg_en_veiligheidshuis") return nee("geen_triage");
  return overdracht.triage ? nee("namen_al_vrijgegeven") : ja();
}

const isAfzender = (feiten: CasusFeiten, o: OverdrachtFeiten, actor: Actor): boolean =>
  isVoorsteller(o, actor) || isRegievoerder(feiten.regie[o.soort], actor);

/** The niveau changed since, so the sender says at which one it still stands (uitleg 18). */
export const isVerouderd = (feiten: CasusFeiten, o: OverdrachtFeiten): boolean =>
  o.soort === "procesregie" && feiten.niveau !== o.niveauVan;
