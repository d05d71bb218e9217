/** Reading after an overdracht: ended early, shortened, or given anew to somebody of a former holder (ontwerp §4). */
import type { Functie, Id } from "./begrippen.ts";
import { ja, type Nee, nee, type Uitkomst } from "./gronden.ts";
import { LANGST_LEESRECHT_MS } from "./overdracht-acceptatie.ts";
import { werktInCasussen } from "./regie.ts";

/** It can only end sooner. */
export function beoordeelInkorten(huidig: Date | null, tot: Date, op: Date): Uitkomst {
  if (tot <= op) return nee("dag_is_voorbij", "tot");
  return huidig !== null && tot >= huidig ? nee("alleen_inkorten", "tot") : ja();
}

export type Leesgerechtigde = {
  id: Id;
  organisatieId: Id;
  actief: boolean;
  uitgesloten: boolean;
  functies: readonly Functie[];
};

/** Only somebody of an organisation that handed regie of this casus over, and at most a year. */
export function beoordeelLeesrecht(
  persoon: Leesgerechtigde,
  { vorigeHouders, gerechtigden }: { vorigeHouders: readonly Id[]; gerechtigden: readonly Id[] },
  tot: Date,
  actor: { gebruikerId: Id },
  op: Date,
): Uitkomst {
  if (persoon.id === actor.gebruikerId) return nee("niet_voor_jezelf", "persoonId");
  if (!persoon.actief) return nee("persoon_niet_actief", "persoonId");
  if (!vorigeHouders.includes(persoon.organisatieId)) return nee("geen_vorige_houder", "persoonId");
  if (persoon.uitgesloten || !werktInCasussen(persoon.functies))
    return nee("persoon_kan_niet_meedoen", "persoonId");
  if (gerechtigden.includes(persoon.id)) return nee("heeft_al_leesrecht", "persoonId");
  return bezwaarTegenEinde(tot, op) ?? ja();
}

function bezwaarTegenEinde(tot: Date, op: Date): Nee | null {
  if (tot <= op) return nee("dag_is_voorbij", "tot");
  const teLang = tot.getTime() - op.getTime() > LANGST_LEESRECHT_MS;
  return teLang ? nee("leesrecht_te_lang", "tot") : null;
}
