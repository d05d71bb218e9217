import { z } from "zod";
import { leesPostvak } from "#db/postvak";
import { Geweigerd } from "../kern/geweigerd.ts";
import { lezend } from "../kern/trpc.ts";
import { moment, momentVorm } from "../kern/vormen.ts";

const AANTAL = 50;

/** My mailbox of the demo region: what would have been e-mailed to me. Elsewhere it does not exist. */
export const postvak = lezend
  .input(z.strictObject({}))
  .output(
    z.strictObject({
      email: z.string(),
      rijen: z.array(
        z.strictObject({
          id: z.uuid(),
          onderwerp: z.string(),
          tekst: z.string(),
          op: momentVorm,
        }),
      ),
    }),
  )
  .query(async ({ ctx: { tx, actor } }) => {
    if (process.env.DEMO !== "1") throw new Geweigerd("niet_gevonden");
    const rijen = await leesPostvak(tx, AANTAL);
    return { email: actor.email, rijen: rijen.map((r) => ({ ...r, op: moment(r.op) })) };
  });
