import { tracked } from "@trpc/server";
import { z } from "zod";
import { leesTeken } from "#db/bericht";
import { inMomentopname } from "#db/databank";
import { wieBenIk } from "../kern/actor.ts";
import { Geweigerd } from "../kern/geweigerd.ts";
import { luisterVoor } from "../kern/live.ts";
import { type Context, handelend } from "../kern/trpc.ts";

/** A stream looks this often by itself, whatever is said: at the session, and at what may have been missed. */
const ELKE_MS = 20_000;

type Tik = ReturnType<typeof tracked<Record<string, never>>>;
const tikken = z.custom<AsyncIterable<Tik>>();

/**
 * Says that there is something new for me, and nothing else: the browser reads it by the ordinary procedures. Its id
 * is the mark of what I was told so far, so that a stream that comes back after a cut ticks when it missed something.
 * The session is looked up at each tick and every 20 seconds, and is not kept alive by it.
 */
export const live = handelend
  .input(z.strictObject({ lastEventId: z.string().max(200).nullish() }))
  .output(tikken)
  .use(async ({ ctx, next }) => {
    const begin = await kijk(ctx);
    if (!begin) throw new Geweigerd("sessie_verlopen");
    return next({ ctx: { ...ctx, gebruikerId: begin.gebruikerId } });
  })
  .subscription(async function* ({ ctx, input, signal }) {
    const luisteraar = luisterVoor(ctx.gebruikerId, signal);
    let vorig = input.lastEventId ?? null;
    try {
      for (
        let wek = false;
        !signal?.aborted;
        wek = (await luisteraar.wacht(ELKE_MS)) === "gewekt"
      ) {
        const nu = await kijk(ctx);
        if (!nu) return;
        if (!wek && nu.teken === vorig) continue;
        vorig = nu.teken;
        yield tracked(nu.teken, {});
      }
    } finally {
      luisteraar.stop();
    }
  });

/** Who this session is now, with the mark of what they were told; null when it is over. */
async function kijk(ctx: Context) {
  try {
    return await inMomentopname(ctx.db, async (tx) => {
      const { gebruikerId } = await wieBenIk(tx, ctx.sessieId);
      return { gebruikerId, teken: await leesTeken(tx, gebruikerId) };
    });
  } catch (fout) {
    if (fout instanceof Geweigerd) return null;
    throw fout;
  }
}
