/** Piket: who answers spoed outside office hours, and how long (uitleg 24). */
import type { Functie, Id } from "./begrippen.ts";
import { ja, nee, type Uitkomst } from "./gronden.ts";

/** A month (regionale invulling): longer than that nobody means it. */
const LANGSTE_DIENST_MS = 31 * 86_400_000;

/** Somebody on piket must be able to answer: functie piket, or coordinator. */
export function beoordeelDienst(
  dienst: {
    persoon: { organisatieId: Id; functies: readonly Functie[]; actief: boolean };
    van: Date;
    tot: Date;
  },
  actor: { organisatieId: Id; functies: readonly Functie[] },
  nu: Date,
): Uitkomst {
  const { persoon, van, tot } = dienst;
  if (!actor.functies.includes("coordinator")) return nee("geen_bevoegdheid");
  if (persoon.organisatieId !== actor.organisatieId)
    return nee("persoon_hoort_niet_bij_organisatie", "gebruikerId");
  if (!persoon.actief) return nee("persoon_niet_actief", "gebruikerId");
  if (!persoon.functies.some((f) => f === "piket" || f === "coordinator"))
    return nee("kan_niet_antwoorden_bij_spoed", "gebruikerId");
  if (tot <= van || tot <= nu) return nee("einde_is_voorbij", "tot");
  return tot.getTime() - van.getTime() > LANGSTE_DIENST_MS ? nee("dienst_te_lang", "tot") : ja();
}
