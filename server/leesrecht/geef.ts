import { z } from "zod";
import { leesLeesrechten, leesVorigeHouders } from "#db/leesrecht";
import { leesPersoonVast } from "#db/mensen";
import { schrijfLeesrecht } from "#db/overdracht";
import { eindeVanDag } from "#db/termijn";
import { isUitgesloten } from "#db/uitsluiting";
import { beoordeelLeesrecht } from "#regiekaart/leesrecht";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { dagVorm } from "../kern/vormen.ts";

/** Reading for a named person of an organisation that handed regie over, until a day. */
export const geef = casusDaad("regie", {
  persoonId: z.uuid("Kies een persoon."),
  tot: dagVorm,
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "leesrecht.geef", "regie", input, async ({ tx, casusId, op, actor }) => {
    const persoon = await leesPersoonVast(tx, input.persoonId);
    if (!persoon) throw new Geweigerd("persoon_kan_niet_meedoen", "persoonId");
    const houders = await leesVorigeHouders(tx, casusId);
    const rechten = await leesLeesrechten(tx, casusId);
    const tot = await eindeVanDag(tx, input.tot);
    const uitgesloten = await isUitgesloten(tx, casusId, persoon.id);
    const feiten = {
      vorigeHouders: houders.map((h) => h.organisatieId),
      gerechtigden: rechten.flatMap((r) => r.gebruikerId ?? []),
    };
    eis(beoordeelLeesrecht({ ...persoon, uitgesloten }, feiten, tot, actor, op));
    const { id: gebruikerId, organisatieId, organisatie } = persoon;
    const { overdrachtId } = houders.find((h) => h.organisatieId === organisatieId)!;
    await schrijfLeesrecht(tx, { casusId, overdrachtId, organisatieId, gebruikerId, van: op, tot });
    return {
      soort: "leesrecht_gegeven",
      persoonId: gebruikerId,
      gegevens: { naar: { organisatieId, organisatie } },
    };
  }),
);
