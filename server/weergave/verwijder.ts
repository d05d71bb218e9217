import { z } from "zod";
import { inDaad } from "#db/databank";
import { wisWeergave } from "#db/weergave";
import { wieBenIk } from "../kern/actor.ts";
import { handelend } from "../kern/trpc.ts";
import { alsVraag, bewaarbaar } from "./vraag.ts";

/** No longer keeps a list at hand. */
export const verwijder = handelend
  .input(z.strictObject(bewaarbaar))
  .output(z.strictObject({ verwijderd: z.literal(true) }))
  .mutation(({ ctx, input }) =>
    inDaad(ctx.db, async (tx) => {
      await wieBenIk(tx, ctx.sessieId);
      await wisWeergave(tx, alsVraag(input));
      return { verwijderd: true as const };
    }),
  );
