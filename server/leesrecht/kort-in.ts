import { z } from "zod";
import { beeindigLeesrecht, leesLeesrechten } from "#db/leesrecht";
import { schrijfLeesrecht } from "#db/overdracht";
import { eindeVanDag } from "#db/termijn";
import { beoordeelInkorten } from "#regiekaart/leesrecht";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { dagVorm } from "../kern/vormen.ts";

/** An earlier end: the row that was ends, one like it begins, so that what was stays known. */
export const kortIn = casusDaad("regie", { leesrechtId: z.uuid(), tot: dagVorm }).mutation(
  ({ ctx, input }) =>
    doeOpCasus(ctx, "leesrecht.kortIn", "regie", input, async ({ tx, casusId, op }) => {
      const rechten = await leesLeesrechten(tx, casusId);
      const recht = rechten.find((r) => r.id === input.leesrechtId);
      if (!recht) throw new Geweigerd("niet_gevonden");
      const tot = await eindeVanDag(tx, input.tot);
      eis(beoordeelInkorten(recht.tot, tot, op));
      await beeindigLeesrecht(tx, recht.id, op);
      const { organisatieId, organisatie, gebruikerId, overdrachtId } = recht;
      await schrijfLeesrecht(tx, {
        casusId,
        overdrachtId,
        organisatieId,
        gebruikerId,
        van: op,
        tot,
      });
      return {
        soort: "leesrecht_gewijzigd",
        gegevens: { naar: { organisatieId, organisatie } },
        ...(gebruikerId ? { persoonId: gebruikerId } : {}),
      };
    }),
);
