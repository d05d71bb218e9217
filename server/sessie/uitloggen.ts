import { z } from "zod";
import { trekSessieIn } from "#db/sessie";
import { handelend } from "../kern/trpc.ts";

/** Ends this session in the database: a copied cookie is worthless from now on. */
export const uitloggen = handelend
  .input(z.strictObject({}))
  .output(z.strictObject({ uitgelogd: z.literal(true) }))
  .mutation(async ({ ctx }) => {
    if (ctx.sessieId) await trekSessieIn(ctx.db, ctx.sessieId);
    return { uitgelogd: true as const };
  });
