import { voegLidToe as schrijfLid } from "#db/huishouden";
import { rondSpoedTakenAf } from "#db/spoed";
import { beoordeelLid } from "#regiekaart/huishouden";
import { casusDaad } from "../kern/casus-daad.ts";
import { eis } from "../kern/geweigerd.ts";
import { doeOpHuishouden } from "./huishouden-daad.ts";
import { lidInvoer } from "./invoer.ts";

/** Somebody joins the household; what they think and know is recorded after. */
export const voegLidToe = casusDaad("bijdragen", lidInvoer).mutation(({ ctx, input }) =>
  doeOpHuishouden(ctx, "huishouden.voegLidToe", input, async ({ tx, casusId, op }) => {
    const { casusnummer: _, sleutel: __, ...lid } = input;
    eis(beoordeelLid(lid));
    await schrijfLid(tx, casusId, lid);
    await rondSpoedTakenAf(tx, casusId, "huishouden", op);
  }),
);
