import { z } from "zod";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { legUitsluitingVast } from "./schrijf.ts";

/** Who has regie excludes a professional: family, a neighbour. No reason is asked, so that none is kept. */
export const sluitUit = casusDaad("regie", { persoonId: z.uuid("Kies een persoon.") }).mutation(
  ({ ctx, input }) =>
    doeOpCasus(ctx, "uitsluiting.sluitUit", "regie", input, (daad) =>
      legUitsluitingVast(daad, input.persoonId),
    ),
);
