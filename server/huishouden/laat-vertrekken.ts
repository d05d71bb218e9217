import { z } from "zod";
import { wijzigLid } from "#db/huishouden";
import { beoordeelVertrek } from "#regiekaart/huishouden";
import { casusDaad } from "../kern/casus-daad.ts";
import { eis } from "../kern/geweigerd.ts";
import { doeOpHuishouden } from "./huishouden-daad.ts";
import { vindLid } from "./lid.ts";

/** Somebody does not live there any more; what was recorded of them stays. */
export const laatVertrekken = casusDaad("bijdragen", { lidId: z.uuid() }).mutation(
  ({ ctx, input }) =>
    doeOpHuishouden(ctx, "huishouden.laatVertrekken", input, async ({ tx, casusId, op }) => {
      const { lid, aantal } = await vindLid(tx, casusId, input.lidId);
      eis(beoordeelVertrek(aantal));
      await wijzigLid(tx, lid.id, { vertrokkenOp: op });
    }),
);
