import { merkOverdracht } from "#db/overdracht-contract";
import { dagVan } from "#db/termijn";
import { beoordeelHerinnering } from "#regiekaart/overdracht-uitstel";
import { eis } from "../kern/geweigerd.ts";
import { overdrachtGegevens } from "./gegevens.ts";
import { alsPartij, doeOpOverdracht, overdrachtDaad } from "./overdracht-daad.ts";

/** The sender asks for an answer again, at most once a working day. */
export const herinner = overdrachtDaad({}).mutation(({ ctx, input }) =>
  doeOpOverdracht(ctx, "overdracht.herinner", input, async (daad, overdracht) => {
    const { tx, feiten, op } = daad;
    const { herinnerdOp } = overdracht;
    const dagen = {
      laatst: herinnerdOp && (await dagVan(tx, herinnerdOp)),
      vandaag: await dagVan(tx, op),
    };
    eis(beoordeelHerinnering(feiten, overdracht, dagen, alsPartij(daad)));
    await merkOverdracht(tx, overdracht.id, { herinnerdOp: op });
    return {
      soort: "overdracht_herinnering_gestuurd",
      gegevens: await overdrachtGegevens(tx, overdracht),
    };
  }),
);
