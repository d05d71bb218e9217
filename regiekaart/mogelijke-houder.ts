/** Whether an organisation can hold the procesregie of a household: asked in spoed, at overnemen and at aanwijzen. */
import type { Functie, Id, Niveau, OrganisatieSoort } from "./begrippen.ts";
import { type Nee, nee } from "./gronden.ts";
import { magProcesregie } from "./regie.ts";
import type { RegioInvulling } from "./regio.ts";

/** An organisation as a possible holder. */
export type Ontvanger = {
  organisatieId: Id;
  soort: OrganisatieSoort;
  werkgebieden: readonly Id[];
  actief: boolean;
};
/** Who acts, and for which organisation. */
export type Handelende = {
  organisatieId: Id;
  organisatieSoort: OrganisatieSoort;
  functies: readonly Functie[];
};

/** Why this organisation cannot hold the procesregie of a household in this area at this niveau. */
export function bezwaarTegenHouder(
  naar: Ontvanger,
  niveau: Niveau,
  werkgebiedId: Id,
  regio: RegioInvulling,
): Nee | null {
  if (!naar.actief) return nee("organisatie_niet_actief", "naarOrganisatieId");
  if (!naar.werkgebieden.includes(werkgebiedId))
    return nee("organisatie_buiten_werkgebied", "naarOrganisatieId");
  return magProcesregie(niveau, naar.soort, regio)
    ? null
    : nee("niet_toegestaan_op_dit_niveau", "naarOrganisatieId");
}
