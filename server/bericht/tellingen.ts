import { z } from "zod";
import { telOngelezen } from "#db/bericht";
import { inMomentopname } from "#db/databank";
import { leesOpenOverdrachten } from "#db/overdracht-lijst";
import { wieBenIk } from "../kern/actor.ts";
import { handelend } from "../kern/trpc.ts";
import { magAntwoorden } from "../overdracht/beeld.ts";

/** The numbers in the shell, read because of a tick: unlike any other read it does not keep the session alive. */
export const tellingen = handelend
  .input(z.strictObject({}))
  .output(z.strictObject({ ongelezen: z.int(), teBeantwoorden: z.int() }))
  .query(({ ctx }) =>
    inMomentopname(ctx.db, async (tx) => {
      const actor = await wieBenIk(tx, ctx.sessieId);
      const ontvangen = await leesOpenOverdrachten(tx, "ontvangen", 100);
      return {
        ongelezen: await telOngelezen(tx, actor.gebruikerId),
        teBeantwoorden: ontvangen.filter((o) => magAntwoorden(o, actor)).length,
      };
    }),
  );
