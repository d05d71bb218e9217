/** Which profile a regisseur needs, and the duo-partner who may have it instead (kaart, uitleg 11 and 16). */
import { type Niveau, type OrganisatieSoort, PROFIELEN, type Profiel } from "./begrippen.ts";
import { toegestaneHouders } from "./regie.ts";
import { type RegioInvulling, STANDAARD_REGIO } from "./regio.ts";

/** Least profile of a regisseur. At 4 the card says B/B+; B+ where the ZVH holds procesregie is uitleg. */
export function vereistProfiel(niveau: Niveau, houderSoort: OrganisatieSoort | null): Profiel {
  if (niveau <= 2) return "A";
  if (niveau === 5) return "B+";
  return niveau === 4 && houderSoort === "zorg_en_veiligheidshuis" ? "B+" : "B";
}

/** Whether a profile is at least what is asked; without a profile it never is. */
export function voldoetProfiel(profiel: Profiel | null, vereist: Profiel): boolean {
  return profiel !== null && PROFIELEN.indexOf(profiel) >= PROFIELEN.indexOf(vereist);
}

/** A duo-partner is of the other kind that may hold procesregie here (uitleg 11): only where the card has a "/". */
export function magDuoPartner(
  niveau: Niveau,
  houder: OrganisatieSoort | null,
  soort: OrganisatieSoort,
  regio: RegioInvulling = STANDAARD_REGIO,
): boolean {
  const houders = toegestaneHouders(niveau, regio);
  return houders.length > 1 && soort !== houder && houders.includes(soort);
}

/** Somebody who is duo-partner now, as far as the rule of profiles asks. */
export type DuoPartner = { organisatieSoort: OrganisatieSoort; profiel: Profiel | null };

/** A duo-partner who may be one at this niveau has the profile that a regisseur needs (uitleg 16). */
export function duoHeeftProfiel(
  niveau: Niveau,
  houder: OrganisatieSoort | null,
  duoPartners: readonly DuoPartner[],
  regio: RegioInvulling = STANDAARD_REGIO,
): boolean {
  const vereist = vereistProfiel(niveau, houder);
  return duoPartners.some(
    (d) =>
      magDuoPartner(niveau, houder, d.organisatieSoort, regio) &&
      voldoetProfiel(d.profiel, vereist),
  );
}
