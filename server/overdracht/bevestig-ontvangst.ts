import { merkOverdracht } from "#db/overdracht-contract";
import { beoordeelOntvangst } from "#regiekaart/overdracht-uitstel";
import { eis } from "../kern/geweigerd.ts";
import { overdrachtGegevens } from "./gegevens.ts";
import { alsPartij, doeOpOverdracht, overdrachtDaad } from "./overdracht-daad.ts";

/** The receiver says that the overdracht has arrived; the sender is told. The termijn runs on. */
export const bevestigOntvangst = overdrachtDaad({}).mutation(({ ctx, input }) =>
  doeOpOverdracht(ctx, "overdracht.bevestigOntvangst", input, async (daad, overdracht) => {
    const { tx, op } = daad;
    eis(beoordeelOntvangst(overdracht, alsPartij(daad)));
    await merkOverdracht(tx, overdracht.id, { ontvangenOp: op });
    const gegevens = await overdrachtGegevens(tx, overdracht);
    return { soort: "overdracht_ontvangen", grond: "ontvanger", gegevens };
  }),
);
