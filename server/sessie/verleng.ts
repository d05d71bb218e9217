import { z } from "zod";
import { inDaad, nu } from "#db/databank";
import { raakSessieAan } from "#db/sessie";
import { wieBenIk } from "../kern/actor.ts";
import { handelend } from "../kern/trpc.ts";

/** Keeps me logged in; never past ten hours after logging in. */
export const verleng = handelend
  .input(z.strictObject({}))
  .output(z.strictObject({ overMs: z.int() }))
  .mutation(async ({ ctx }) => {
    if (ctx.sessieId) await raakSessieAan(ctx.db, ctx.sessieId);
    return inDaad(ctx.db, async (tx) => {
      const { eindigtOp } = await wieBenIk(tx, ctx.sessieId);
      return { overMs: eindigtOp.getTime() - (await nu(tx)).getTime() };
    });
  });
