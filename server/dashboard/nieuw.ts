import { z } from "zod";
import { leesNieuws } from "#db/bericht";
import { vorigBezoek } from "#db/sessie";
import { berichtBeelden, berichtVorm } from "../bericht/lijst.ts";
import { lezend } from "../kern/trpc.ts";
import { moment, momentVorm } from "../kern/vormen.ts";

const HOOGUIT = 25;

/** What happened since my previous visit, read or not; the first time what I have not read. */
export const nieuw = lezend
  .input(z.strictObject({}))
  .output(
    z.strictObject({
      sinds: momentVorm.nullable(),
      rijen: z.array(berichtVorm),
      /** There is more than this: it stands with the berichten. */
      meer: z.boolean(),
    }),
  )
  .query(async ({ ctx: { tx, actor, sessieId } }) => {
    const sinds = await vorigBezoek(tx, sessieId);
    const rijen = await leesNieuws(tx, actor.gebruikerId, sinds, HOOGUIT + 1);
    return {
      sinds: moment(sinds),
      rijen: await berichtBeelden(tx, rijen.slice(0, HOOGUIT), actor),
      meer: rijen.length > HOOGUIT,
    };
  });
