import { z } from "zod";
import { inDaad } from "#db/databank";
import { meldAan } from "#db/melding";
import { probeerOpnieuw } from "#db/verzending-mislukt";
import { wieBenIk } from "../kern/actor.ts";
import { Geweigerd } from "../kern/geweigerd.ts";
import { handelend } from "../kern/trpc.ts";

/** Lets e-mails that failed go out again, each under the key that it had. */
export const opnieuw = handelend
  .meta({ soort: "beheer", recht: "ingelogd" })
  .input(z.strictObject({ ids: z.union([z.literal("alle"), z.array(z.uuid()).min(1).max(200)]) }))
  .output(z.strictObject({ aantal: z.int() }))
  .mutation(({ ctx, input }) =>
    inDaad(ctx.db, async (tx) => {
      const actor = await wieBenIk(tx, ctx.sessieId);
      if (!actor.functies.includes("beheerder")) throw new Geweigerd("geen_bevoegdheid");
      const aantal = await probeerOpnieuw(tx, input.ids);
      // Nobody is told anything: this wakes the worker.
      await meldAan(tx, [actor.gebruikerId]);
      return { aantal };
    }),
  );
