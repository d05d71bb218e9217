/** Naming another person for regie within the organisation that has it (uitleg 10, 14 and 16). Regie stays where it is. */
import type { Functie, Id, Niveau, OrganisatieSoort, Profiel } from "./begrippen.ts";
import { ja, nee, type Uitkomst } from "./gronden.ts";
import type { Actor } from "./overdracht-feiten.ts";
import { vereistProfiel, voldoetProfiel } from "./profiel.ts";
import { type RegieFeit, werktInCasussen } from "./regie.ts";

export type Toewijzingsvraag = {
  niveau: Niveau;
  /** What the person is named for; null: nobody has it. */
  regie: RegieFeit | null;
  houderSoort: OrganisatieSoort | null;
  persoon: {
    id: Id;
    organisatieId: Id;
    profiel: Profiel | null;
    actief: boolean;
    functies: readonly Functie[];
  };
  motivering: boolean;
};

/** Whether this coordinator may name this colleague; `afwijking` when the profile is below what the card asks. */
export function beoordeelToewijzing(
  vraag: Toewijzingsvraag,
  actor: Actor,
): Uitkomst<{ afwijking: boolean }> {
  const { regie, persoon } = vraag;
  if (regie === null) return nee("geen_regie_om_over_te_dragen");
  if (regie.organisatieId !== actor.organisatieId || !actor.functies.includes("coordinator"))
    return nee("geen_bevoegdheid");
  if (persoon.organisatieId !== regie.organisatieId)
    return nee("persoon_hoort_niet_bij_organisatie", "persoonId");
  if (!persoon.actief) return nee("persoon_niet_actief", "persoonId");
  if (!werktInCasussen(persoon.functies)) return nee("geen_professional", "persoonId");
  if (persoon.id === regie.persoonId) return nee("is_al_regisseur", "persoonId");
  const vereist = vereistProfiel(vraag.niveau, vraag.houderSoort);
  const afwijking = !voldoetProfiel(persoon.profiel, vereist);
  return afwijking && !vraag.motivering
    ? nee("profiel_onvoldoende", "motivering")
    : ja({ afwijking });
}
