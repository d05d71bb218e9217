import { z } from "zod";
import { leesConcepten } from "#db/concept";
import { lezend } from "../kern/trpc.ts";
import { moment, momentVorm } from "../kern/vormen.ts";

/** Which drafts I have; a form asks once a page, and reads only its own. */
export const lijst = lezend
  .input(z.strictObject({}))
  .output(
    z.array(z.strictObject({ waarover: z.string(), formulier: z.string(), bewaardOp: momentVorm })),
  )
  .query(async ({ ctx: { tx } }) => {
    const rijen = await leesConcepten(tx, 200);
    return rijen.map((r) => ({ ...r, bewaardOp: moment(r.bewaardOp) }));
  });
