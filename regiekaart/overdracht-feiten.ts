/** The facts on which a handover is decided; the caller reads them under the lock on the casus. */
import type {
  Functie,
  Id,
  Niveau,
  OrganisatieSoort,
  OverdrachtStatus,
  Profiel,
  RegieSoort,
} from "./begrippen.ts";
import { type Nee, nee } from "./gronden.ts";
import type { DuoPartner } from "./profiel.ts";
import { magCasusregie, magProcesregie, type RegieFeit, type Regieverdeling } from "./regie.ts";
import type { RegioInvulling } from "./regio.ts";

/** Who acts, as they are at this moment. */
export type Actor = {
  gebruikerId: Id;
  organisatieId: Id;
  functies: readonly Functie[];
  profiel: Profiel | null;
  /** For whom they stand in now: they may do what that person may (ontwerp §4, vervanging). */
  namens?: readonly Id[];
};

/** One overdracht as recorded. `niveauNaar` null or equal to `niveauVan` means level. */
export type OverdrachtFeiten = {
  id: Id;
  soort: RegieSoort;
  status: OverdrachtStatus;
  /** The regie stap on which it was proposed. */
  vanafVolgnr: number;
  vanOrganisatieId: Id;
  vanGebruikerId: Id;
  naarOrganisatieId: Id;
  naarSoort: OrganisatieSoort;
  naarPersoonId: Id | null;
  /** The niveau when it was proposed or last reconfirmed. */
  niveauVan: Niveau;
  niveauNaar: Niveau | null;
  /** The change of niveau is a niveaucorrectie, decided in the beoordeling. */
  niveaucorrectie?: boolean;
  spoed: boolean;
};

export type CasusFeiten = {
  niveau: Niveau;
  /** The present niveau was reached by spoed, so terugkeer na spoed is possible. */
  naSpoed: boolean;
  afgesloten: boolean;
  werkgebiedId: Id;
  regie: Regieverdeling;
  duoPartners: readonly DuoPartner[];
  openOverdracht: readonly Pick<OverdrachtFeiten, "id" | "soort" | "status">[];
};

/** Oneself, or somebody for whom one stands in. */
export const isPersoon = (actor: Actor, id: Id | null): boolean =>
  id !== null && (id === actor.gebruikerId || (actor.namens?.includes(id) ?? false));

/** The regisseur, or any coordinator of the holding organisation. */
export function isRegievoerder(regie: RegieFeit | null, actor: Actor): boolean {
  if (regie === null || regie.organisatieId !== actor.organisatieId) return false;
  return isPersoon(actor, regie.persoonId) || actor.functies.includes("coordinator");
}

/** Why this organisation may not receive this regie at `niveau`, the niveau after the handover; null: it may. */
export function bezwaarTegenOntvanger(
  regie: Regieverdeling,
  ontvanger: { soort: RegieSoort; organisatieId: Id; organisatieSoort: OrganisatieSoort },
  niveau: Niveau,
  regio: RegioInvulling,
): Nee | null {
  if (ontvanger.soort === "procesregie")
    return magProcesregie(niveau, ontvanger.organisatieSoort, regio)
      ? null
      : nee("niet_toegestaan_op_dit_niveau", "naar");
  const isHouder = regie.procesregie?.organisatieId === ontvanger.organisatieId;
  return magCasusregie(niveau, ontvanger.organisatieSoort, isHouder)
    ? null
    : nee("organisatie_niet_in_inzet", "naar");
}
