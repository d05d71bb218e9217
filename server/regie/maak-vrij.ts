import { beeindigBetrokkenheidVan } from "#db/betrokkenheid";
import type { Feiten } from "#db/feiten";
import { schrijfRegieStap } from "#db/stappen";
import { REGIE_SOORTEN, type RegieSoort } from "#regiekaart/begrippen";
import type { Daad, Feit } from "../kern/daad.ts";

export type Vrij = { was: RegieSoort[]; deedMee: boolean };

/**
 * Takes one person out of one casus: zonder regisseur where they were, and nothing left that they take part in or may
 * read. Returns what they had, and whether they took part by name.
 */
export async function maakVrij(
  { tx, casusId, feiten, op, gebeurtenisId }: Omit<Daad, "actor" | "zicht" | "casusnummer">,
  wieId: string,
): Promise<Vrij> {
  const was = REGIE_SOORTEN.filter((soort) => feiten.regie[soort]?.persoonId === wieId);
  for (const soort of was)
    await schrijfRegieStap(tx, {
      casusId,
      soort,
      organisatieId: organisatieDaarna(feiten, soort),
      persoonId: null,
      aard: "zonder_regisseur",
      sinds: op,
      gebeurtenisId,
    });
  const deedMee = await beeindigBetrokkenheidVan(tx, casusId, wieId);
  return { was, deedMee };
}

/** The one event by which a reader learns that somebody is gone, the same whatever the reason; null when there was nothing. */
export function feitVanVertrek(
  { was, deedMee }: Vrij,
  wij: { organisatieId: string; organisatie: string },
): Feit | null {
  const [regieSoort] = was;
  if (regieSoort)
    return {
      soort: "regisseur_vertrokken",
      gegevens: { regieSoort, van: wij },
      ...wieWijst(was, wij.organisatieId),
    };
  return deedMee ? { soort: "betrokkenheid_beeindigd", gegevens: { naar: wij } } : null;
}

/** Where casusregie lay, the coordinators name somebody else: they are told, also where another holds procesregie. */
const wieWijst = (was: readonly RegieSoort[], organisatieId: string) =>
  was.includes("casusregie") ? { partijen: [organisatieId] } : {};

/** The organisation still holds; zicht op veiligheid is the same moment with the holder of procesregie (uitleg 15). */
function organisatieDaarna({ regie }: Feiten, soort: RegieSoort): string {
  const houder =
    soort === "zicht_op_veiligheid" ? (regie.procesregie ?? regie[soort]) : regie[soort];
  return houder!.organisatieId;
}
