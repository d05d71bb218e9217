import { z } from "zod";
import { beeindigUitsluiting, leesUitsluiting } from "#db/uitsluiting";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { Geweigerd } from "../kern/geweigerd.ts";

/** The casus exists again for this person, as far as their organisation goes. What they had in it does not come back. */
export const beeindig = casusDaad("regie", { uitsluitingId: z.uuid() }).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "uitsluiting.beeindig", "regie", input, async ({ tx, casusId }) => {
    const gevonden = await leesUitsluiting(tx, casusId, input.uitsluitingId);
    if (!gevonden) throw new Geweigerd("niet_gevonden");
    await beeindigUitsluiting(tx, gevonden.id);
    const { organisatieId, organisatie } = gevonden;
    return { soort: "uitsluiting_beeindigd", gegevens: { naar: { organisatieId, organisatie } } };
  }),
);
