import { z } from "zod";
import { inDaad } from "#db/databank";
import { beeindigVervanging } from "#db/vervanging";
import { wieBenIk } from "../kern/actor.ts";
import { Geweigerd } from "../kern/geweigerd.ts";
import { handelend } from "../kern/trpc.ts";

/** Ends a vervanging from this moment on: for who arranged or may arrange it (row level security says who). */
export const beeindig = handelend
  .meta({ soort: "beheer", recht: "ingelogd" })
  .input(z.strictObject({ vervangingId: z.uuid() }))
  .output(z.strictObject({ beeindigd: z.literal(true) }))
  .mutation(({ ctx, input }) =>
    inDaad(ctx.db, async (tx) => {
      await wieBenIk(tx, ctx.sessieId);
      if (!(await beeindigVervanging(tx, input.vervangingId))) throw new Geweigerd("niet_gevonden");
      return { beeindigd: true as const };
    }),
  );
