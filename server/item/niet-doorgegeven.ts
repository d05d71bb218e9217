import { z } from "zod";
import { leesNietDoorgegeven } from "#db/doorgeven";
import { CATEGORIEEN } from "#regiekaart/begrippen";
import { casusLezing } from "../kern/lezing.ts";
import { moment, momentVorm } from "../kern/vormen.ts";

/** Texts of my organisation that wait for consent: which and for whom, not what they say. */
export const nietDoorgegeven = casusLezing("stand", "niet_doorgegeven", {})
  .output(
    z.array(
      z.strictObject({
        tekstId: z.uuid(),
        soort: z.string(),
        categorie: z.enum(CATEGORIEEN),
        op: momentVorm,
        door: z.string(),
        wacht: z.array(z.string()),
      }),
    ),
  )
  .query(async ({ ctx: { tx, zicht } }) => {
    const rijen = await leesNietDoorgegeven(tx, zicht.casusId);
    return rijen.map((r) => ({ ...r, op: moment(r.op) }));
  });
