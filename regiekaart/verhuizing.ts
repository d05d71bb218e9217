/**
 * Verhuizing (uitleg 25). Within the region the casus goes to another werkgebied, and regie follows by an ordinary
 * overdracht. Outside the region nobody can accept here: the overdracht goes on paper, and before the casus ends somebody
 * there has said that it arrived.
 */
import { leidend } from "./afsluiten.ts";
import type { Id } from "./begrippen.ts";
import { ja, nee, type Uitkomst } from "./gronden.ts";
import { type Actor, isRegievoerder } from "./overdracht-feiten.ts";
import type { Regieverdeling } from "./regie.ts";

export type VerhuisFeiten = {
  regie: Regieverdeling;
  werkgebiedId: Id;
  openOverdrachten: number;
};

/** Whether this actor may say that the household lives in another werkgebied of the region now. */
export function beoordeelVerhuizing(
  feiten: VerhuisFeiten,
  naar: { werkgebiedId: Id; bestaat: boolean },
  actor: Actor,
): Uitkomst {
  if (!isRegievoerder(leidend(feiten.regie), actor)) return nee("geen_bevoegdheid");
  if (!naar.bestaat) return nee("niet_gevonden", "werkgebiedId");
  if (naar.werkgebiedId === feiten.werkgebiedId)
    return nee("werkgebied_ongewijzigd", "werkgebiedId");
  // Its receiver was asked for the werkgebied as it is.
  return feiten.openOverdrachten > 0 ? nee("er_loopt_al_een_overdracht", "werkgebiedId") : ja();
}

/** Whether this actor may record that an organisation outside the region received the overdracht; days as 2026-11-27. */
export function beoordeelBevestiging(
  regie: Regieverdeling,
  { ontvangenOp, vandaag }: { ontvangenOp: string; vandaag: string },
  actor: Actor,
): Uitkomst {
  if (!isRegievoerder(leidend(regie), actor)) return nee("geen_bevoegdheid");
  return ontvangenOp > vandaag ? nee("dag_moet_nog_komen", "ontvangenOp") : ja();
}
