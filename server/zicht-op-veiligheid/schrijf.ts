import { randomUUID } from "node:crypto";
import { schrijfRegieStap } from "#db/stappen";
import { laatZichtVragenVervallen, schrijfZichtVraag } from "#db/zicht-vraag";
import type { RegieAard } from "#regiekaart/begrippen";
import type { Actor } from "../kern/actor.ts";
import type { Daad, Feit } from "../kern/daad.ts";

type Plek = Pick<Daad, "tx" | "casusId" | "op" | "gebeurtenisId"> & { actor: Actor };
export type Wie = { id: string; organisatieId: string };

/** Somebody watches safety from now on; what was still asked of another lapses. */
export async function neemZicht(daad: Plek, wie: Wie, aard: RegieAard): Promise<void> {
  const { tx, casusId, op, gebeurtenisId } = daad;
  await laatZichtVragenVervallen(tx, casusId, op);
  await schrijfRegieStap(tx, {
    casusId,
    soort: "zicht_op_veiligheid",
    organisatieId: wie.organisatieId,
    persoonId: wie.id,
    aard,
    sinds: op,
    gebeurtenisId,
  });
}

/** Asks them, and returns the fact that tells them so. Nothing changes until they answer. */
export async function vraagZicht(daad: Plek, wie: Wie, organisatie: string): Promise<Feit> {
  const { tx, casusId, op, gebeurtenisId, actor } = daad;
  await schrijfZichtVraag(tx, {
    id: randomUUID(),
    casusId,
    persoonId: wie.id,
    gevraagdDoor: actor.gebruikerId,
    gebeurtenisId,
    op,
  });
  return {
    soort: "zicht_op_veiligheid_gevraagd",
    persoonId: wie.id,
    gegevens: {
      regieSoort: "zicht_op_veiligheid",
      naar: { organisatieId: wie.organisatieId, organisatie },
    },
  };
}

/**
 * Names who watches safety as part of another act. Oneself counts at once; another is asked, and until the
 * answer the coordinator of `houderId`, who holds procesregie, has it (uitleg 15).
 */
export async function wijsZichtAan(
  daad: Plek,
  wie: Wie & { organisatie: string },
  houderId: string,
  aard: RegieAard,
): Promise<Feit[]> {
  if (wie.id === daad.actor.gebruikerId) {
    await neemZicht(daad, wie, aard);
    return [];
  }
  await schrijfRegieStap(daad.tx, {
    casusId: daad.casusId,
    soort: "zicht_op_veiligheid",
    organisatieId: houderId,
    persoonId: null,
    aard,
    sinds: daad.op,
    gebeurtenisId: daad.gebeurtenisId,
  });
  return [await vraagZicht(daad, wie, wie.organisatie)];
}
