import { z } from "zod";
import { leesWeergaven } from "#db/weergave";
import { lezend } from "../kern/trpc.ts";

/** The lists that I keep at hand, each as the query of its URL, oldest first. */
export const lijst = lezend
  .input(z.strictObject({}))
  .output(z.array(z.string()))
  .query(({ ctx }) => leesWeergaven(ctx.tx));
