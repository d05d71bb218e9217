import { z } from "zod";
import { inDaad } from "#db/databank";
import { trekDienstIn } from "#db/piket";
import { wieBenIk } from "../kern/actor.ts";
import { Geweigerd } from "../kern/geweigerd.ts";
import { handelend } from "../kern/trpc.ts";

/** Takes a dienst of the own organisation back. */
export const trekIn = handelend
  .meta({ soort: "beheer", recht: "ingelogd" })
  .input(z.strictObject({ dienstId: z.uuid() }))
  .output(z.strictObject({ ingetrokken: z.literal(true) }))
  .mutation(({ ctx, input }) =>
    inDaad(ctx.db, async (tx) => {
      const actor = await wieBenIk(tx, ctx.sessieId);
      const mag = actor.functies.includes("coordinator");
      if (!mag || !(await trekDienstIn(tx, input.dienstId))) throw new Geweigerd("niet_gevonden");
      return { ingetrokken: true as const };
    }),
  );
