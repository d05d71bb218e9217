import { z } from "zod";
import { metTeksten } from "#db/gebeurtenis";
import { schrijfAfspraak } from "#db/plan";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { itemInvoer, nieuwItem } from "./item.ts";

/** An agreement about safety, in view on the casus until it ends, and checked every so many days. */
export const maakAfspraak = casusDaad("bijdragen", {
  ...itemInvoer("De afspraak"),
  controleDagen: z
    .int("Vul een heel aantal dagen in.")
    .min(1, "Controleer minstens één keer per jaar, en hooguit elke dag.")
    .max(366, "Controleer minstens één keer per jaar."),
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "plan.maakAfspraak", "bijdragen", input, async (daad) => {
    const item = { ...input, categorie: "veiligheid" as const };
    const { tekst, rij } = await nieuwItem(daad, "veiligheidsafspraak", item);
    await schrijfAfspraak(daad.tx, { ...rij, controleDagen: input.controleDagen });
    return { soort: "veiligheidsafspraak_gemaakt", gegevens: metTeksten({}, [tekst]) };
  }),
);
