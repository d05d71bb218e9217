import { zetStatus } from "#db/overdracht";
import { beoordeelToezegging } from "#regiekaart/overdracht-uitstel";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { tijdVorm } from "../kern/vormen.ts";
import { overdrachtGegevens } from "./gegevens.ts";
import { alsPartij, doeOpOverdracht, overdrachtDaad } from "./overdracht-daad.ts";

/** Yes, after the warm conversation: the clock stops, the sender keeps regie until it was held and accepted. */
export const zegToe = overdrachtDaad({
  warmGesprekOp: tijdVorm.nullable().default(null),
}).mutation(({ ctx, input }) =>
  doeOpOverdracht(ctx, "overdracht.zegToe", input, async (daad, overdracht) => {
    const { tx, feiten, op } = daad;
    const gesprek = input.warmGesprekOp ? new Date(input.warmGesprekOp) : null;
    eis(beoordeelToezegging(feiten, overdracht, { op: gesprek, nu: op }, alsPartij(daad)));
    const gezet = await zetStatus(tx, overdracht.id, overdracht.status, "toegezegd", {
      klokStilSinds: op,
      warmGesprekOp: gesprek!,
    });
    if (!gezet) throw new Geweigerd("al_afgehandeld");
    const gegevens = await overdrachtGegevens(tx, overdracht);
    return { soort: "overdracht_toegezegd", grond: "ontvanger", gegevens };
  }),
);
