/** The sender's side of a handover: propose and withdraw (uitleg 11, 12 and 14). */
import type { Id, Niveau, OrganisatieSoort } from "./begrippen.ts";
import { ja, type Nee, nee, type Uitkomst } from "./gronden.ts";
import { isOpen, magStatus, type OverdrachtSoort } from "./overdracht.ts";
import {
  type Actor,
  bezwaarTegenOntvanger,
  type CasusFeiten,
  isPersoon,
  isRegievoerder,
  type OverdrachtFeiten,
} from "./overdracht-feiten.ts";
import { controleerInhoud, type OverdrachtInhoud } from "./overdracht-inhoud.ts";
import type { Regieverdeling } from "./regie.ts";
import { type RegioInvulling, STANDAARD_REGIO } from "./regio.ts";

export type Voorstel = {
  soort: OverdrachtSoort;
  naar: {
    organisatieId: Id;
    soort: OrganisatieSoort;
    werkgebieden: readonly Id[];
    actief: boolean;
  };
  /** The niveau after acceptance; null: the niveau stays. */
  niveauNaar: Niveau | null;
  /** What the last beoordeling decided; null when there is none. */
  beoordelingNiveau: Niveau | null;
  /** The beoordeling decided a niveaucorrectie, which may go down more than one step. */
  niveaucorrectie?: boolean;
  inhoud: OverdrachtInhoud;
};

/** Whether this actor may propose this overdracht now. The facts name the stap it starts from. */
export function beoordeelVoorstel(
  feiten: CasusFeiten,
  voorstel: Voorstel,
  actor: Actor,
  regio: RegioInvulling = STANDAARD_REGIO,
): Uitkomst<{ vanafVolgnr: number; vanOrganisatieId: Id; niveauNaar: Niveau | null }> {
  const { soort, naar } = voorstel;
  if (feiten.afgesloten) return nee("casus_afgesloten");
  const houder = feiten.regie[soort];
  if (houder === null) return nee("geen_regie_om_over_te_dragen");
  if (!magVoorstellen(feiten.regie, soort, actor)) return nee("geen_bevoegdheid");
  if (!naar.actief) return nee("organisatie_niet_actief", "naar");
  if (naar.organisatieId === houder.organisatieId || naar.organisatieId === actor.organisatieId)
    return nee("ontvanger_is_afzender", "naar");
  if (!naar.werkgebieden.includes(feiten.werkgebiedId))
    return nee("organisatie_buiten_werkgebied", "naar");
  if (feiten.openOverdracht.some((o) => o.soort === soort && isOpen(o.status)))
    return nee("er_loopt_al_een_overdracht");
  const niveauNaar = voorstel.niveauNaar === feiten.niveau ? null : voorstel.niveauNaar;
  const bezwaar =
    bezwaarTegenNiveau(feiten, { ...voorstel, niveauNaar }) ??
    bezwaarTegenOntvanger(
      feiten.regie,
      { soort, organisatieId: naar.organisatieId, organisatieSoort: naar.soort },
      niveauNaar ?? feiten.niveau,
      regio,
    );
  if (bezwaar !== null) return bezwaar;
  const inhoud = controleerInhoud(voorstel.inhoud, soort);
  if (!inhoud.mag) return inhoud;
  return ja({ vanafVolgnr: houder.sindsStap, vanOrganisatieId: houder.organisatieId, niveauNaar });
}

/** The regisseur of that regie, a coordinator of the organisation that has it, and who holds procesregie (uitleg 14). */
export function magVoorstellen(
  regie: Regieverdeling,
  soort: OverdrachtSoort,
  actor: Actor,
): boolean {
  return isRegievoerder(regie[soort], actor) || isRegievoerder(regie.procesregie, actor);
}

function bezwaarTegenNiveau(feiten: CasusFeiten, voorstel: Voorstel): Nee | null {
  const { soort, niveauNaar, beoordelingNiveau } = voorstel;
  if (niveauNaar === null) return null;
  if (soort === "casusregie") return nee("casusregie_wijzigt_niveau_niet", "niveau");
  if (beoordelingNiveau === null) return nee("beoordeling_ontbreekt", "niveau");
  if (beoordelingNiveau !== niveauNaar) return nee("niveau_wijkt_af_van_beoordeling", "niveau");
  const sprong = feiten.niveau - niveauNaar > 1;
  const magSpringen = feiten.naSpoed || voorstel.niveaucorrectie === true;
  return sprong && !magSpringen ? nee("een_stap_tegelijk", "niveau") : null;
}

/** Who proposed it, unless they work for the receiver by now. */
export const isVoorsteller = (o: OverdrachtFeiten, actor: Actor): boolean =>
  isPersoon(actor, o.vanGebruikerId) && actor.organisatieId !== o.naarOrganisatieId;

/**
 * Whether this actor may take an open overdracht back: who proposed it, or whoever holds that regie
 * now. Also in a casus that has been closed since, so that nothing keeps waiting.
 */
export function beoordeelIntrekken(
  feiten: CasusFeiten,
  overdracht: OverdrachtFeiten,
  actor: Actor,
): Uitkomst {
  if (!isVoorsteller(overdracht, actor) && !isRegievoerder(feiten.regie[overdracht.soort], actor))
    return nee("geen_bevoegdheid");
  return magStatus(overdracht.status, "ingetrokken") ? ja() : nee("al_afgehandeld");
}

/** Whether this actor may say that an open overdracht still stands after the niveau changed (uitleg 18). */
export function beoordeelHerbevestigen(
  feiten: CasusFeiten,
  overdracht: OverdrachtFeiten,
  actor: Actor,
  vraagOpen = false,
): Uitkomst {
  if (!isRegievoerder(feiten.regie[overdracht.soort], actor)) return nee("geen_bevoegdheid");
  if (vraagOpen) return nee("aanvulling_nodig");
  return overdracht.status === "aanvulling_gevraagd" ? ja() : nee("al_afgehandeld");
}
