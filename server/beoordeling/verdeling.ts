import { schrijfRegieStap } from "#db/stappen";
import type { Niveau } from "#regiekaart/begrippen";
import { herverdeel, type Regieverdeling } from "#regiekaart/regie";
import type { Daad, Feit } from "../kern/daad.ts";
import { eis } from "../kern/geweigerd.ts";
import { leesToewijzing } from "../regie/toewijzing.ts";
import { wijsZichtAan } from "../zicht-op-veiligheid/schrijf.ts";
import type { LegVastInvoer } from "./leg-vast.ts";

type Wie = NonNullable<Awaited<ReturnType<typeof leesToewijzing>>>;
/** Who takes over in this act, and how regie is divided after it. */
export type Verdeling = { casusregie: Wie | null; zicht: Wie | null; straks: Regieverdeling };

/** Reads who takes over what falls outside the inzet of the new niveau; what stays inside it is not moved here. */
export async function leesVerdeling(
  daad: Daad,
  input: LegVastInvoer,
  naar: Niveau,
): Promise<Verdeling> {
  const { regie } = daad.feiten;
  const casusregie = await leesToewijzing(daad, input.casusregisseurId, "casusregisseurId");
  const zicht = await leesToewijzing(daad, input.zichtOpVeiligheidId, "zichtOpVeiligheidId");
  const { straks } = eis(herverdeel(naar, regie, { casusregie, zicht_op_veiligheid: zicht }));
  return { casusregie, zicht, straks };
}

/** Records the new assignments, in the act that took the former ones out of the inzet. */
export async function verdeelOpnieuw(daad: Daad, verdeling: Verdeling): Promise<Feit[]> {
  const { tx, casusId, op, gebeurtenisId, actor, feiten } = daad;
  const { casusregie, zicht } = verdeling;
  const feit: Feit[] = [];
  if (casusregie) {
    await schrijfRegieStap(tx, {
      casusId,
      soort: "casusregie",
      organisatieId: casusregie.organisatieId,
      persoonId: casusregie.id,
      aard: "toegewezen",
      sinds: op,
      gebeurtenisId,
    });
    const van = { organisatieId: casusregie.organisatieId, organisatie: casusregie.organisatie };
    feit.push({
      soort: "regisseur_toegewezen",
      persoonId: casusregie.id,
      gegevens: { regieSoort: "casusregie", van },
    });
  }
  if (!zicht) return feit;
  const houderId = feiten.regie.procesregie?.organisatieId ?? actor.organisatieId;
  return [...feit, ...(await wijsZichtAan(daad, zicht, houderId, "toegewezen"))];
}
