import { z } from "zod";
import { geefTekstDoor, leesNietDoorgegeven } from "#db/doorgeven";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { Geweigerd } from "../kern/geweigerd.ts";

/** The bron agrees: whoever reads the casus now, reads this text too (ontwerp §3). By its coordinator. */
export const geefDoor = casusDaad("stand", { tekstId: z.uuid() }).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "item.geefDoor", "stand", input, async (daad) => {
    const { tx, casusId, actor, op } = daad;
    if (!actor.functies.includes("coordinator")) throw new Geweigerd("geen_bevoegdheid");
    const bekend = await leesNietDoorgegeven(tx, casusId);
    if (!bekend.some((t) => t.tekstId === input.tekstId)) throw new Geweigerd("niet_gevonden");
    await geefTekstDoor(tx, casusId, input.tekstId, op);
    const van = { organisatieId: actor.organisatieId, organisatie: actor.organisatieNaam };
    return { soort: "item_doorgegeven", gegevens: { van }, grond: "organisatie" };
  }),
);
