import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { legUitsluitingVast } from "./schrijf.ts";

/** "Ik ken dit huishouden": whoever sees anything of a casus takes themselves out of it, and needs nobody's leave. */
export const meldZelf = casusDaad("stand", {}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "uitsluiting.meldZelf", "stand", input, (daad) =>
    legUitsluitingVast(daad, daad.actor.gebruikerId),
  ),
);
