import { z } from "zod";
import { leesAlleWerkgebieden, zetWerkgebied } from "#db/verhuizing";
import { beoordeelVerhuizing } from "#regiekaart/verhuizing";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { eis } from "../kern/geweigerd.ts";

/** Moved within the region: who has regie keeps it until an organisation there accepts it. */
export const verhuis = casusDaad("bijdragen", {
  werkgebiedId: z.uuid("Kies waar het huishouden nu woont."),
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "verhuizing.verhuis", "bijdragen", input, async (daad) => {
    const { tx, casusId, feiten, actor } = daad;
    const { werkgebiedId } = input;
    const bestaat = (await leesAlleWerkgebieden(tx)).some((w) => w.id === werkgebiedId);
    const openOverdrachten = feiten.openOverdracht.length;
    eis(beoordeelVerhuizing({ ...feiten, openOverdrachten }, { werkgebiedId, bestaat }, actor));
    await zetWerkgebied(tx, casusId, werkgebiedId);
    return { soort: "huishouden_verhuisd", gegevens: {} };
  }),
);
