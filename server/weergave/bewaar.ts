import { z } from "zod";
import { inDaad } from "#db/databank";
import { leesWeergaven, schrijfWeergave } from "#db/weergave";
import { wieBenIk } from "../kern/actor.ts";
import { Geweigerd } from "../kern/geweigerd.ts";
import { handelend } from "../kern/trpc.ts";
import { alsVraag, bewaarbaar } from "./vraag.ts";

const HOOGUIT = 10;

/** Keeps a list of casussen at hand, by its filters. */
export const bewaar = handelend
  .input(z.strictObject(bewaarbaar))
  .output(z.strictObject({ bewaard: z.literal(true) }))
  .mutation(({ ctx, input }) =>
    inDaad(ctx.db, async (tx) => {
      await wieBenIk(tx, ctx.sessieId);
      const vraag = alsVraag(input);
      if (vraag === "") throw new Geweigerd("weergave_zonder_filter");
      const eerder = await leesWeergaven(tx);
      if (eerder.length >= HOOGUIT && !eerder.includes(vraag))
        throw new Geweigerd("te_veel_weergaven");
      await schrijfWeergave(tx, vraag);
      return { bewaard: true as const };
    }),
  );
