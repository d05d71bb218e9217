/** How an overdracht runs: its statussen, its termijn, and what a change of niveau does to an open one. */
import {
  type Niveau,
  OPEN_OVERDRACHT_STATUSSEN,
  type OrganisatieSoort,
  type OverdrachtStatus,
  type RegieSoort,
} from "./begrippen.ts";
import { magProcesregie } from "./regie.ts";
import { type RegioInvulling, STANDAARD_REGIO } from "./regio.ts";

/** Zicht op veiligheid is accepted by a person and has no overdracht of its own. */
export const OVERDRACHT_SOORTEN = [
  "procesregie",
  "casusregie",
] as const satisfies readonly RegieSoort[];
export type OverdrachtSoort = (typeof OVERDRACHT_SOORTEN)[number];

/** From each status the ones that may follow; an empty list is an end. */
export const TRANSITIES: Record<OverdrachtStatus, readonly OverdrachtStatus[]> = {
  voorgesteld: [
    "aanvulling_gevraagd",
    "toegezegd",
    "geaccepteerd",
    "niet_geaccepteerd",
    "ingetrokken",
    "vervallen",
  ],
  aanvulling_gevraagd: ["voorgesteld", "niet_geaccepteerd", "ingetrokken", "vervallen"],
  toegezegd: [
    "aanvulling_gevraagd",
    "geaccepteerd",
    "niet_geaccepteerd",
    "ingetrokken",
    "vervallen",
  ],
  geaccepteerd: [],
  niet_geaccepteerd: [],
  ingetrokken: [],
  vervallen: [],
};

export function magStatus(van: OverdrachtStatus, naar: OverdrachtStatus): boolean {
  return TRANSITIES[van].includes(naar);
}

/** Waits for an answer, so it may still be withdrawn. */
export function isOpen(status: OverdrachtStatus): boolean {
  return (OPEN_OVERDRACHT_STATUSSEN as readonly OverdrachtStatus[]).includes(status);
}

/** Werkdagen for the decision, by the niveau after the overdracht (regionale invulling). Silence never moves regie. */
export function termijnWerkdagen(niveau: Niveau, regio: RegioInvulling = STANDAARD_REGIO): number {
  return regio.termijnWerkdagen[niveau];
}

/**
 * What happens to an open overdracht when the niveau changes by itself (uitleg 18): procesregie lapses when
 * its receiver may not hold at the new niveau, else the sender reconfirms; casusregie stands.
 */
export function naNiveauwijziging(
  open: { soort: RegieSoort; naar: { organisatieSoort: OrganisatieSoort } },
  nieuwNiveau: Niveau,
  regio: RegioInvulling = STANDAARD_REGIO,
): "vervallen" | "herbevestigen" | "blijft" {
  if (open.soort !== "procesregie") return "blijft";
  return magProcesregie(nieuwNiveau, open.naar.organisatieSoort, regio)
    ? "herbevestigen"
    : "vervallen";
}
