/** Spoed: phone first, register after (uitleg 24). */
import { type Niveau, type OrganisatieSoort, REGIE_SOORTEN_ORGANISATIE } from "./begrippen.ts";
import { ja, nee, type Uitkomst } from "./gronden.ts";
import { bezwaarTegenHouder, type Handelende, type Ontvanger } from "./mogelijke-houder.ts";
import type { CasusFeiten } from "./overdracht-feiten.ts";
import { isWaarnemend, type RegieFeit, werktInCasussen } from "./regie.ts";
import { type RegioInvulling, STANDAARD_REGIO } from "./regio.ts";
import type { WgsToets } from "./wgs.ts";

/** The niveaus that spoed leads to. */
export const SPOED_NIVEAUS = [4, 5] as const satisfies readonly Niveau[];
export type SpoedNiveau = (typeof SPOED_NIVEAUS)[number];

/** The short WGS-toets of spoed (uitleg 21): one purpose, one criterion; the rest follows with the overdracht. */
export const KORTE_WGS_TOETS = {
  doel: "systeemgericht",
  criteria: ["noodzakelijk"],
} as const satisfies WgsToets;

/**
 * Whether spoed may lead to this niveau. It counts at once; who holds procesregie keeps it, if need be waarnemend, and
 * without a holder the organisation of who acts holds until somebody accepts.
 */
export function beoordeelSpoed(
  casus: Pick<CasusFeiten, "werkgebiedId"> & { niveau: Niveau | null; houder: RegieFeit | null },
  vraag: { niveau: SpoedNiveau; naar: Ontvanger | null },
  actor: Handelende,
  regio: RegioInvulling = STANDAARD_REGIO,
): Uitkomst<{ waarnemend: boolean }> {
  if (!werktInCasussen(actor.functies)) return nee("geen_bevoegdheid");
  if (casus.niveau !== null && vraag.niveau <= casus.niveau)
    return nee("spoed_alleen_omhoog", "niveau");
  const kanHouden = (REGIE_SOORTEN_ORGANISATIE as readonly OrganisatieSoort[]).includes(
    actor.organisatieSoort,
  );
  if (casus.houder === null && !kanHouden) return nee("spoed_niet_zonder_houder");
  const houder = casus.houder ?? actor;
  const waarnemend = isWaarnemend(vraag.niveau, houder.organisatieSoort, regio);
  const { naar, niveau } = vraag;
  if (naar === null)
    return waarnemend ? nee("ontvanger_ontbreekt", "naarOrganisatieId") : ja({ waarnemend });
  if (naar.organisatieId === houder.organisatieId || naar.organisatieId === actor.organisatieId)
    return nee("ontvanger_is_afzender", "naarOrganisatieId");
  return bezwaarTegenHouder(naar, niveau, casus.werkgebiedId, regio) ?? ja({ waarnemend });
}
