/** Zicht op veiligheid is asked for and accepted by the named person (uitleg 15). */
import type { Id, Niveau, OrganisatieSoort } from "./begrippen.ts";
import { bezwaarTegenPersoon, type Kandidaat } from "./betrokkene.ts";
import { ja, nee, type Uitkomst } from "./gronden.ts";
import { magCasusregie, type Regieverdeling } from "./regie.ts";

type ZichtFeiten = { niveau: Niveau; regie: Regieverdeling };
type Gevraagde = Kandidaat & { organisatieId: Id };

/** Whether who has regie may ask this person; `meteen` when they name themselves, which needs no answer. */
export function beoordeelZichtVraag(
  feiten: ZichtFeiten,
  persoon: Gevraagde,
  actor: { gebruikerId: Id },
): Uitkomst<{ meteen: boolean }> {
  const bezwaar = bezwaarTegenPersoon(persoon);
  if (bezwaar !== null) return bezwaar;
  if (feiten.regie.zicht_op_veiligheid?.persoonId === persoon.id)
    return nee("heeft_al_zicht", "persoonId");
  return neemtDeel(feiten, persoon)
    ? ja({ meteen: persoon.id === actor.gebruikerId })
    : nee("organisatie_niet_in_inzet", "persoonId");
}

/** Only the named person answers; accepting also needs that the inzet of now still has their organisation. */
export function beoordeelZichtAntwoord(
  feiten: ZichtFeiten,
  vraag: { persoonId: Id; open: boolean },
  antwoord: "geaccepteerd" | "niet_geaccepteerd",
  actor: { gebruikerId: Id; organisatieId: Id; organisatieSoort: OrganisatieSoort },
): Uitkomst {
  if (vraag.persoonId !== actor.gebruikerId) return nee("geen_bevoegdheid");
  if (!vraag.open) return nee("vraag_al_beantwoord");
  return antwoord === "niet_geaccepteerd" || neemtDeel(feiten, actor)
    ? ja()
    : nee("organisatie_niet_in_inzet");
}

/** An organisation in the inzet, or the one that holds procesregie. */
function neemtDeel(
  { niveau, regie }: ZichtFeiten,
  wie: { organisatieId: Id; organisatieSoort: OrganisatieSoort },
): boolean {
  const houdt = regie.procesregie?.organisatieId === wie.organisatieId;
  return magCasusregie(niveau, wie.organisatieSoort, houdt);
}
