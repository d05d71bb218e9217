import { metTeksten } from "#db/gebeurtenis";
import { schrijfDoel } from "#db/plan";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { itemInvoer, nieuwItem } from "./item.ts";

/** A goal of the household and the professionals. */
export const voegDoelToe = casusDaad("bijdragen", itemInvoer("Het doel")).mutation(
  ({ ctx, input }) =>
    doeOpCasus(ctx, "plan.voegDoelToe", "bijdragen", input, async (daad) => {
      const { tekst, rij } = await nieuwItem(daad, "doel_van_plan", input);
      await schrijfDoel(daad.tx, rij);
      return { soort: "doel_toegevoegd", gegevens: metTeksten({}, [tekst]) };
    }),
);
