import { z } from "zod";
import { rondRegieverzoekAf } from "#db/regieverzoek";
import { beoordeelVerzoekIntrekken } from "#regiekaart/regieverzoek";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { alsPartij } from "../overdracht/overdracht-daad.ts";
import { leesVerzoek, verzoekGegevens } from "./verzoek.ts";

/** Who asked for procesregie asks no more. */
export const trekVerzoekIn = casusDaad("stand", { verzoekId: z.uuid() }).mutation(
  ({ ctx, input }) =>
    doeOpCasus(ctx, "regie.trekVerzoekIn", "stand", input, async (daad) => {
      const { tx, feiten, op } = daad;
      const verzoek = await leesVerzoek(daad, input.verzoekId);
      eis(beoordeelVerzoekIntrekken(feiten, verzoek, alsPartij(daad)));
      const einde = { uitkomst: "ingetrokken" as const, afgerondOp: op };
      if (!(await rondRegieverzoekAf(tx, verzoek.id, einde)))
        throw new Geweigerd("regieverzoek_is_afgerond");
      return {
        soort: "regieverzoek_ingetrokken",
        partijen: [verzoek.organisatieId],
        gegevens: await verzoekGegevens(tx, feiten, verzoek.organisatieId),
      };
    }),
);
