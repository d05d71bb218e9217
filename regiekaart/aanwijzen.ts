/** Aanwijzen: who has doorzettingsmacht assigns procesregie for a casus that everyone declines (uitleg 13). */
import type { Id } from "./begrippen.ts";
import { ja, nee, type Uitkomst } from "./gronden.ts";
import { bezwaarTegenHouder, type Handelende, type Ontvanger } from "./mogelijke-houder.ts";
import { isOpen } from "./overdracht.ts";
import type { CasusFeiten, OverdrachtFeiten } from "./overdracht-feiten.ts";
import { type RegioInvulling, STANDAARD_REGIO } from "./regio.ts";

/** Whether this person may assign regie: nobody wants the casus, and they have doorzettingsmacht here (uitleg 13). */
export function beoordeelAanwijzing(
  feiten: Pick<CasusFeiten, "niveau" | "werkgebiedId" | "regie"> & {
    openOverdracht: readonly Pick<OverdrachtFeiten, "soort" | "status">[];
    /** How many organisations have declined since the present holder got it. */
    afgewezen: number;
  },
  naar: Ontvanger,
  actor: Handelende & { werkgebieden: readonly Id[] },
  regio: RegioInvulling = STANDAARD_REGIO,
): Uitkomst {
  if (!heeftDoorzettingsmacht(actor, feiten.werkgebiedId, regio)) return nee("geen_bevoegdheid");
  if (feiten.openOverdracht.some((o) => o.soort === "procesregie" && isOpen(o.status)))
    return nee("er_loopt_al_een_overdracht");
  if (feiten.afgewezen === 0) return nee("nog_niet_afgewezen");
  if (naar.organisatieId === feiten.regie.procesregie?.organisatieId)
    return nee("is_al_houder", "naarOrganisatieId");
  return bezwaarTegenHouder(naar, feiten.niveau, feiten.werkgebiedId, regio) ?? ja();
}

/** A named person with doorzettingsmacht for the households of this area (regionale invulling). */
export function heeftDoorzettingsmacht(
  wie: Handelende & { werkgebieden: readonly Id[] },
  werkgebiedId: Id,
  regio: RegioInvulling = STANDAARD_REGIO,
): boolean {
  const { soort, functie } = regio.doorzettingsmacht;
  return (
    wie.organisatieSoort === soort &&
    wie.functies.includes(functie) &&
    wie.werkgebieden.includes(werkgebiedId)
  );
}
