import { z } from "zod";
import { wisConcept } from "#db/concept";
import { inDaad } from "#db/databank";
import { wieBenIk } from "../kern/actor.ts";
import { handelend } from "../kern/trpc.ts";
import { plekInvoer } from "./plek.ts";

/** Removes my draft of one form: it was sent, or thrown away. */
export const wis = handelend
  .input(z.strictObject(plekInvoer))
  .output(z.strictObject({ gewist: z.literal(true) }))
  .mutation(({ ctx, input }) =>
    inDaad(ctx.db, async (tx) => {
      await wieBenIk(tx, ctx.sessieId);
      await wisConcept(tx, input);
      return { gewist: true as const };
    }),
  );
