/** Which kinds of organisation may be deployed at which niveau: "inzet van" on the card (uitleg 19). */
import type { Bron, Niveau, OrganisatieSoort } from "./begrippen.ts";

/** From which niveau a kind may be deployed. The lokaal team is at 1 only as holder of procesregie. */
export const INZET_VANAF: Record<OrganisatieSoort, { niveau: Niveau; bron: Bron }> = {
  basiszorg: { niveau: 1, bron: "kaart" },
  zorgketen: { niveau: 1, bron: "kaart" },
  lokaal_team: { niveau: 2, bron: "kaart" },
  veiligheidsteam: { niveau: 3, bron: "kaart" },
  zorg_en_veiligheidshuis: { niveau: 4, bron: "kaart" },
  gemeente: { niveau: 5, bron: "kaart" },
  strafketen: { niveau: 4, bron: "regionale invulling" },
  veilig_thuis: { niveau: 3, bron: "regionale invulling" },
  gi: { niveau: 3, bron: "regionale invulling" },
};

/** Kinds that may be deployed at a niveau. Names who may take part; grants no access by itself. */
export function inzetVan(niveau: Niveau): OrganisatieSoort[] {
  const soorten = Object.keys(INZET_VANAF) as OrganisatieSoort[];
  return soorten.filter((soort) => inInzet(niveau, soort));
}

/** Whether this kind may be deployed at this niveau. */
export function inInzet(niveau: Niveau, soort: OrganisatieSoort): boolean {
  return INZET_VANAF[soort].niveau <= niveau;
}
