/** Overnemen bij spoed: a permitted organisation takes procesregie and says why afterwards (uitleg 13 and 24). */
import type { Functie } from "./begrippen.ts";
import { ja, nee, type Uitkomst } from "./gronden.ts";
import { bezwaarTegenHouder, type Ontvanger } from "./mogelijke-houder.ts";
import { isOpen } from "./overdracht.ts";
import type { CasusFeiten, OverdrachtFeiten } from "./overdracht-feiten.ts";
import { isWaarnemend, werktInCasussen } from "./regie.ts";
import { type RegioInvulling, STANDAARD_REGIO } from "./regio.ts";

type OvernameFeiten = Pick<CasusFeiten, "niveau" | "naSpoed" | "werkgebiedId" | "regie"> & {
  openOverdracht: readonly Pick<
    OverdrachtFeiten,
    "soort" | "status" | "spoed" | "naarOrganisatieId"
  >[];
};

/** Whether this organisation may take procesregie without waiting for an answer; it explains why afterwards. */
export function beoordeelOvername(
  feiten: OvernameFeiten,
  /** `heeftDeel`: their organisation has a relation to the casus; a noodtoegang to look is none. */
  actor: Ontvanger & { functies: readonly Functie[]; heeftDeel: boolean },
  regio: RegioInvulling = STANDAARD_REGIO,
): Uitkomst {
  if (!actor.functies.some((f) => f === "piket" || werktInCasussen([f])))
    return nee("geen_bevoegdheid");
  if (!actor.heeftDeel) return nee("geen_bevoegdheid");
  if (!feiten.naSpoed) return nee("geen_spoed");
  const houder = feiten.regie.procesregie;
  if (houder?.organisatieId === actor.organisatieId) return nee("is_al_houder");
  const bezwaar = bezwaarTegenHouder(actor, feiten.niveau, feiten.werkgebiedId, regio);
  if (bezwaar !== null) return { mag: false, weigering: bezwaar.weigering };
  const gevraagd = feiten.openOverdracht.some(
    (o) =>
      o.soort === "procesregie" &&
      o.spoed &&
      o.naarOrganisatieId === actor.organisatieId &&
      isOpen(o.status),
  );
  const magBlijven =
    houder !== null && !isWaarnemend(feiten.niveau, houder.organisatieSoort, regio);
  return magBlijven && !gevraagd ? nee("houder_mag_regie_houden") : ja();
}
