import { z } from "zod";
import { beeindigBetrokkenheid, leesBetrokkenheid } from "#db/betrokkenheid";
import { beoordeelBeeindigen } from "#regiekaart/betrokkene";
import { magBetrekken } from "#regiekaart/zicht";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";

/** Somebody does not take part any more, from this moment: ended by who has regie, or by themselves. */
export const beeindig = casusDaad("lezen", { betrokkenheidId: z.uuid() }).mutation(
  ({ ctx, input }) =>
    doeOpCasus(ctx, "betrokkene.beeindig", "lezen", input, async (daad) => {
      const { tx, casusId, op, actor, zicht } = daad;
      const gevonden = await leesBetrokkenheid(tx, casusId, input.betrokkenheidId);
      if (!gevonden) throw new Geweigerd("niet_gevonden");
      const { betrokkenheid, organisatieId, organisatie } = gevonden;
      const gronden = zicht.gronden.map((g) => g.grond);
      const heeftRegie = magBetrekken({ zicht: zicht.zicht, gronden });
      eis(beoordeelBeeindigen(betrokkenheid, { gebruikerId: actor.gebruikerId, heeftRegie }));
      await beeindigBetrokkenheid(tx, betrokkenheid.id, op);
      return {
        soort: "betrokkenheid_beeindigd",
        persoonId: betrokkenheid.gebruikerId,
        gegevens: { naar: { organisatieId, organisatie } },
      };
    }),
);
