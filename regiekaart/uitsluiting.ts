/** A professional for whom a casus does not exist: family, a neighbour; also self-declared (ontwerp §4, rule 3). */
import type { Functie, Id } from "./begrippen.ts";
import { ja, nee, type Uitkomst } from "./gronden.ts";
import type { ToegangFeiten } from "./toegang-feiten.ts";

/** Who can answer for an organisation in this casus; null: nothing is asked of it. */
export type Antwoorders = { functies: readonly Functie[]; personen: readonly Id[] } | null;

/**
 * Who has regie answers through its coordinators; who is asked in an open overdracht also through the named person,
 * in spoed through its piket. A coordinator of the procesregie also has zicht op veiligheid that nobody else has.
 */
export function wieAntwoordt(
  { regie, ontvangers }: Pick<ToegangFeiten, "regie" | "ontvangers">,
  organisatieId: Id,
): Antwoorders {
  if (Object.values(regie).some((r) => r?.organisatieId === organisatieId))
    return { functies: ["coordinator"], personen: [] };
  const gevraagd = ontvangers.filter((o) => o.organisatieId === organisatieId);
  if (gevraagd.length === 0) return null;
  return {
    functies: gevraagd.some((o) => o.spoed) ? ["coordinator", "piket"] : ["coordinator"],
    personen: gevraagd.flatMap((o) => o.persoonId ?? []),
  };
}

/** Whether this person may be excluded now. `antwoorders` are those of their organisation who can answer now. */
export function beoordeelUitsluiting(
  persoon: { id: Id; actief: boolean; uitgesloten: boolean },
  antwoorders: readonly Id[],
): Uitkomst {
  if (persoon.uitgesloten) return nee("is_al_uitgesloten", "persoonId");
  if (!persoon.actief) return nee("persoon_niet_actief", "persoonId");
  const laatste = antwoorders.length === 1 && antwoorders[0] === persoon.id;
  return laatste ? nee("niemand_kan_antwoorden", "persoonId") : ja();
}
