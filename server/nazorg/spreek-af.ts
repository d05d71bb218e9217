import { randomUUID } from "node:crypto";
import { z } from "zod";
import { schrijfNazorg } from "#db/nazorg";
import { MEESTE_MOMENTEN } from "#regiekaart/afschalen";
import type { Daad } from "../kern/daad.ts";
import { schrijfAls, tekstVorm, vrijeTekstVorm } from "../kern/teksten.ts";
import { dagVorm } from "../kern/vormen.ts";

const jaNee = z.boolean("Kies ja of nee.");

/** The checklist of afschalen, as the form sends it. */
export const afschalingVorm = z.strictObject({
  uitgangssituatie_past: jaNee,
  afspraken_geborgd: jaNee,
  huishouden_geinformeerd: jaNee,
  toelichting: vrijeTekstVorm("De toelichting").default(""),
  nazorg: z.strictObject({
    tot: dagVorm,
    momenten: z.array(dagVorm).max(MEESTE_MOMENTEN, "Spreek hooguit twaalf contacten af."),
    criteria: tekstVorm("Waaraan je merkt dat het weer misgaat"),
  }),
});
type Invoer = z.infer<typeof afschalingVorm>;

/** Records the nazorg of an assessment; it runs from when the casus is below the niveau that it has now. */
export async function spreekNazorgAf(daad: Daad, beoordelingId: string, invoer: Invoer) {
  const { tx, casusId, op, gebeurtenisId } = daad;
  const criteria = (await schrijfAls(daad, "nazorg_criteria", invoer.nazorg.criteria))!;
  const toelichting = await schrijfAls(daad, "motivering", invoer.toelichting);
  const nazorgId = randomUUID();
  const dagen = [...new Set(invoer.nazorg.momenten)].toSorted();
  await schrijfNazorg(
    tx,
    {
      id: nazorgId,
      casusId,
      niveauVan: daad.feiten.niveau,
      tot: invoer.nazorg.tot,
      criteriaId: criteria.id,
      beoordelingId,
      uitgangssituatiePast: invoer.uitgangssituatie_past,
      huishoudenGeinformeerd: invoer.huishouden_geinformeerd,
      toelichtingId: toelichting?.id ?? null,
      gebeurtenisId,
      op,
    },
    dagen.map((dag) => ({ id: randomUUID(), casusId, nazorgId, dag })),
  );
  return [criteria, toelichting].filter((t) => t !== null);
}
