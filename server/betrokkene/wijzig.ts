import { z } from "zod";
import { beeindigBetrokkenheid, leesBetrokkenheid, schrijfBetrokkenheid } from "#db/betrokkenheid";
import { eindeVanDag } from "#db/termijn";
import { BETROKKEN_ZICHTEN, beoordeelWijzigen } from "#regiekaart/betrokkene";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { dagVorm } from "../kern/vormen.ts";

/** Another end date or zicht: the row that was ends, one like it begins, so that what was stays known. */
export const wijzig = casusDaad("regie", {
  betrokkenheidId: z.uuid(),
  zicht: z.enum(BETROKKEN_ZICHTEN, "Kies wat deze persoon mag."),
  tot: dagVorm.nullable(),
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "betrokkene.wijzig", "regie", input, async (daad) => {
    const { tx, casusId, op, actor } = daad;
    const gevonden = await leesBetrokkenheid(tx, casusId, input.betrokkenheidId);
    if (!gevonden) throw new Geweigerd("niet_gevonden");
    const { betrokkenheid, organisatieId, organisatie } = gevonden;
    const tot = input.tot ? await eindeVanDag(tx, input.tot) : null;
    eis(beoordeelWijzigen(betrokkenheid, tot, actor, op));
    await beeindigBetrokkenheid(tx, betrokkenheid.id, op);
    const { id: _, ...rest } = betrokkenheid;
    await schrijfBetrokkenheid(tx, {
      ...rest,
      zicht: input.zicht,
      toegevoegdDoor: actor.gebruikerId,
      van: op,
      tot,
    });
    return {
      soort: "betrokkenheid_gewijzigd",
      persoonId: betrokkenheid.gebruikerId,
      gegevens: { naar: { organisatieId, organisatie }, afwijking: betrokkenheid.afwijking },
    };
  }),
);
