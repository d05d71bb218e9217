import { z } from "zod";
import { inMomentopname, nu } from "#db/databank";
import { wieBenIk } from "../kern/actor.ts";
import { handelend } from "../kern/trpc.ts";

/** How long this session still has, in milliseconds. Unlike any other read it does not keep the session alive. */
export const status = handelend
  .input(z.strictObject({}))
  .output(z.strictObject({ overMs: z.int() }))
  .query(({ ctx }) =>
    inMomentopname(ctx.db, async (tx) => {
      const { eindigtOp } = await wieBenIk(tx, ctx.sessieId);
      return { overMs: eindigtOp.getTime() - (await nu(tx)).getTime() };
    }),
  );
