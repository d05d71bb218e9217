import { beeindigBetrokkenheidVan } from "#db/betrokkenheid";
import type { Feiten } from "#db/feiten";
import { schrijfRegieStap } from "#db/stappen";
import { REGIE_SOORTEN, type RegieSoort } from "#regiekaart/begrippen";
import type { Daad } from "../kern/daad.ts";

/**
 * Takes one person out of one casus: zonder regisseur where they were, and nothing left that they take part in or may
 * read. Returns what they had.
 */
export async function maakVrij(
  { tx, casusId, feiten, op, gebeurtenisId }: Omit<Daad, "actor" | "zicht" | "casusnummer">,
  wieId: string,
): Promise<RegieSoort[]> {
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
  await beeindigBetrokkenheidVan(tx, casusId, wieId);
  return was;
}

/** Where casusregie lay, the coordinators name somebody else: they are told, also where another holds procesregie. */
export const wieWijst = (was: readonly RegieSoort[], organisatieId: string) =>
  was.includes("casusregie") ? { partijen: [organisatieId] } : {};

/** The organisation still holds; zicht op veiligheid is the same moment with the holder of procesregie (uitleg 15). */
function organisatieDaarna({ regie }: Feiten, soort: RegieSoort): string {
  const houder =
    soort === "zicht_op_veiligheid" ? (regie.procesregie ?? regie[soort]) : regie[soort];
  return houder!.organisatieId;
}
