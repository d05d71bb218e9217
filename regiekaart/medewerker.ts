/** Who leaves an organisation, and who stands in for whom (regionale invulling; ontwerp §4). */
import type { Functie, Id } from "./begrippen.ts";
import { ja, nee, type Uitkomst } from "./gronden.ts";
import { werktInCasussen } from "./regie.ts";

type Wie = { id: Id; organisatieId: Id; functies: readonly Functie[]; actief: boolean };
type Actor = { gebruikerId: Id; organisatieId: Id; functies: readonly Functie[] };

const beheert = (actor: Actor) =>
  actor.functies.some((f) => f === "coordinator" || f === "beheerder");

/** Whether this actor may end the employment of a colleague. Somebody must be left who can answer for the casussen. */
export function beoordeelVertrek(
  wie: Wie,
  actor: Actor,
  /** Active coordinators of that organisation, without who leaves. */
  andereCoordinatoren: number,
): Uitkomst {
  if (!beheert(actor) || wie.organisatieId !== actor.organisatieId) return nee("geen_bevoegdheid");
  if (wie.id === actor.gebruikerId) return nee("niet_voor_jezelf", "gebruikerId");
  if (!wie.actief) return nee("persoon_niet_actief", "gebruikerId");
  const laatste = wie.functies.includes("coordinator") && andereCoordinatoren === 0;
  return laatste ? nee("laatste_coordinator", "gebruikerId") : ja();
}

/** A stand-in sees everything of the other: never longer than a year at a time. */
const LANGST_DAGEN = 366;
const DAG_MS = 86_400_000;

export type NieuweVervanging = { vervangen: Wie; vervanger: Wie; van: Date; tot: Date };

/** Whether this actor may arrange this vervanging: for oneself, or as coordinator of the same organisation. */
export function beoordeelVervanging(v: NieuweVervanging, actor: Actor, nu: Date): Uitkomst {
  const eigen = v.vervangen.id === actor.gebruikerId;
  const coordinator = actor.functies.includes("coordinator");
  if (v.vervangen.organisatieId !== actor.organisatieId || (!eigen && !coordinator))
    return nee("geen_bevoegdheid");
  if (v.vervanger.id === v.vervangen.id) return nee("niet_voor_jezelf", "vervangerId");
  if (v.vervanger.id === actor.gebruikerId && !eigen) return nee("niet_voor_jezelf", "vervangerId");
  if (v.vervanger.organisatieId !== v.vervangen.organisatieId)
    return nee("persoon_hoort_niet_bij_organisatie", "vervangerId");
  if (!v.vervanger.actief) return nee("persoon_niet_actief", "vervangerId");
  if (!werktInCasussen(v.vervanger.functies)) return nee("geen_professional", "vervangerId");
  if (v.tot <= nu || v.tot <= v.van) return nee("dag_is_voorbij", "tot");
  return v.tot.getTime() - v.van.getTime() > LANGST_DAGEN * DAG_MS
    ? nee("vervanging_te_lang", "tot")
    : ja();
}
