import { z } from "zod";
import { metTeksten } from "#db/gebeurtenis";
import { leesSpoedTaak, rondSpoedTaakAf } from "#db/spoed";
import { beoordeelTaak } from "#regiekaart/spoed-taken";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import type { Daad } from "../kern/daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { schrijfAls, tekstVorm } from "../kern/teksten.ts";

/** Writes down afterwards why it was spoed, or why somebody below the profile has regie. */
export const rondTaakAf = casusDaad("stand", {
  taakId: z.uuid(),
  toelichting: tekstVorm("De toelichting"),
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "spoed.rondTaakAf", "stand", input, async (daad) => {
    const taak = await eisTaak(daad, input.taakId);
    if (taak.soort !== "motivering" && taak.soort !== "profiel")
      throw new Geweigerd("niet_gevonden");
    const tekst = await schrijfAls(daad, "motivering", input.toelichting);
    if (!(await rondSpoedTaakAf(daad.tx, taak.id, daad.op, tekst!.id)))
      throw new Geweigerd("al_afgerond");
    return { soort: "spoed_taak_afgerond", gegevens: metTeksten({ reden: taak.soort }, [tekst!]) };
  }),
);

/** A task of this casus that this person may finish. */
export async function eisTaak(daad: Daad, taakId: string) {
  const taak = await leesSpoedTaak(daad.tx, daad.casusId, taakId);
  if (!taak) throw new Geweigerd("niet_gevonden");
  const { organisatieId, afgerondOp } = taak;
  eis(
    beoordeelTaak(
      { organisatieId, afgerond: afgerondOp !== null },
      daad.feiten.regie.procesregie,
      daad.actor,
    ),
  );
  return taak;
}
