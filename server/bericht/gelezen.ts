import { z } from "zod";
import { markeerGelezen, telOngelezen } from "#db/bericht";
import { inDaad } from "#db/databank";
import { meldAan } from "#db/melding";
import { wieBenIk } from "../kern/actor.ts";
import { handelend } from "../kern/trpc.ts";

/** Marks my own berichten as read. Reading is not acknowledging: what asks for an answer stays under "Nu doen". */
export const gelezen = handelend
  .input(z.strictObject({ ids: z.union([z.literal("alle"), z.array(z.uuid()).min(1).max(200)]) }))
  .output(z.strictObject({ ongelezen: z.int() }))
  .mutation(({ ctx, input }) =>
    inDaad(ctx.db, async (tx) => {
      const actor = await wieBenIk(tx, ctx.sessieId);
      await markeerGelezen(tx, input.ids);
      // My other tabs count too.
      await meldAan(tx, [actor.gebruikerId]);
      return { ongelezen: await telOngelezen(tx, actor.gebruikerId) };
    }),
  );
