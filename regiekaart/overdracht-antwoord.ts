/** The receiver's answer to a handover: who may give it, while it still counts, and not accepting. Silence never moves regie. */
import type { Id } from "./begrippen.ts";
import { ja, type Nee, nee, type Uitkomst } from "./gronden.ts";
import { magStatus } from "./overdracht.ts";
import {
  type Actor,
  type CasusFeiten,
  isPersoon,
  type OverdrachtFeiten,
} from "./overdracht-feiten.ts";
import { geldtNog } from "./regie.ts";

/** Why somebody declines (regionale invulling); with each a toelichting is required. */
export const NIET_ACCEPTEREN_REDENEN = [
  { code: "past_niet_bij_niveau", naam: "De casus past niet bij dit niveau" },
  { code: "voldoet_niet_aan_criteria", naam: "De casus voldoet niet aan onze criteria" },
  { code: "andere_organisatie", naam: "Een andere organisatie past beter" },
  { code: "informatie_ontbreekt", naam: "Er ontbreekt informatie" },
  { code: "geen_ruimte", naam: "We hebben nu geen ruimte" },
  { code: "visieverschil", naam: "We zien het anders" },
  { code: "anders", naam: "Iets anders" },
] as const;
export type NietAccepterenReden = (typeof NIET_ACCEPTEREN_REDENEN)[number]["code"];

/** Whether this actor may decline. Also when niveau or regie have changed since: an answer is never stuck. */
export function beoordeelNietAccepteren(
  _feiten: CasusFeiten,
  overdracht: OverdrachtFeiten,
  antwoord: { reden: string | null; toelichting: string; adviesOrganisatieId?: Id | null },
  actor: Actor,
): Uitkomst {
  const bezwaar = bezwaarTegenAntwoord(overdracht, actor);
  if (bezwaar !== null) return bezwaar;
  if (!NIET_ACCEPTEREN_REDENEN.some((r) => r.code === antwoord.reden))
    return nee("reden_ontbreekt", "reden");
  if (antwoord.reden === "andere_organisatie" && !antwoord.adviesOrganisatieId)
    return nee("advies_ontbreekt", "adviesOrganisatieId");
  return antwoord.toelichting.trim() === "" ? nee("motivering_ontbreekt", "toelichting") : ja();
}

/** Any coordinator of the receiver or the person named there, in spoed also its piket; the sender never. */
export function bezwaarTegenAntwoord(overdracht: OverdrachtFeiten, actor: Actor): Nee | null {
  const isAfzender =
    actor.gebruikerId === overdracht.vanGebruikerId ||
    actor.organisatieId === overdracht.vanOrganisatieId;
  if (isAfzender) return nee("afzender_mag_niet_antwoorden");
  const bevoegd =
    actor.functies.includes("coordinator") ||
    isPersoon(actor, overdracht.naarPersoonId) ||
    (overdracht.spoed && actor.functies.includes("piket"));
  if (actor.organisatieId !== overdracht.naarOrganisatieId || !bevoegd)
    return nee("geen_bevoegdheid");
  return magStatus(overdracht.status, "niet_geaccepteerd") ? null : nee("al_afgehandeld");
}

/** An overdracht counts while the same organisation has the regie, and for procesregie on the niveau on which it was proposed. */
export function bezwaarTegenStand(feiten: CasusFeiten, overdracht: OverdrachtFeiten): Nee | null {
  if (!geldtNog(overdracht.vanafVolgnr, feiten.regie[overdracht.soort]))
    return nee("regie_is_gewijzigd");
  const veranderd = overdracht.soort === "procesregie" && feiten.niveau !== overdracht.niveauVan;
  return veranderd ? nee("niveau_is_gewijzigd") : null;
}
