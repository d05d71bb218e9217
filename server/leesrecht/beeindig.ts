import { z } from "zod";
import { beeindigLeesrecht, leesLeesrechten } from "#db/leesrecht";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { Geweigerd } from "../kern/geweigerd.ts";

/** Who has regie ends a leesrecht early, or the stand that a former holder kept. */
export const beeindig = casusDaad("regie", { leesrechtId: z.uuid() }).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "leesrecht.beeindig", "regie", input, async ({ tx, casusId, op }) => {
    const rechten = await leesLeesrechten(tx, casusId);
    const recht = rechten.find((r) => r.id === input.leesrechtId);
    if (!recht) throw new Geweigerd("niet_gevonden");
    await beeindigLeesrecht(tx, recht.id, op);
    const { organisatieId, organisatie, gebruikerId } = recht;
    return {
      soort: "leesrecht_beeindigd",
      gegevens: { naar: { organisatieId, organisatie } },
      ...(gebruikerId ? { persoonId: gebruikerId } : {}),
    };
  }),
);
