import { beeindigOverdracht } from "#db/overdracht";
import { beoordeelIntrekken } from "#regiekaart/overdracht-voorstel";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { overdrachtGegevens } from "./gegevens.ts";
import { alsPartij, doeOpOverdracht, overdrachtDaad } from "./overdracht-daad.ts";

/** The sender takes an open overdracht back; the receiver sees nothing of the casus from then on. */
export const trekIn = overdrachtDaad({}).mutation(({ ctx, input }) =>
  doeOpOverdracht(ctx, "overdracht.trekIn", input, async (daad, overdracht) => {
    const { tx, feiten, op } = daad;
    eis(beoordeelIntrekken(feiten, overdracht, alsPartij(daad)));
    if (!(await beeindigOverdracht(tx, overdracht.id, overdracht.status, "ingetrokken", op)))
      throw new Geweigerd("al_afgehandeld");
    return { soort: "overdracht_ingetrokken", gegevens: await overdrachtGegevens(tx, overdracht) };
  }),
);
