import { leesMijnNoodtoegang, neemNotitie } from "#db/noodtoegang";
import { beoordeelNoodNotitie } from "#regiekaart/noodtoegang";
import { legNotitieVast, notitieVelden } from "../casus/noteer.ts";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";

/** The one note that noodtoegang allows. */
export const noteer = casusDaad("lezen", notitieVelden).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "noodtoegang.noteer", "lezen", input, async (daad) => {
    const lopend = await leesMijnNoodtoegang(daad.tx, daad.casusId);
    eis(beoordeelNoodNotitie(lopend));
    if (!(await neemNotitie(daad.tx, lopend!.id, daad.op)))
      throw new Geweigerd("notitie_al_gemaakt");
    return { ...(await legNotitieVast(daad, input)), grond: "noodtoegang" as const };
  }),
);
