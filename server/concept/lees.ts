import { z } from "zod";
import { leesConcept } from "#db/concept";
import { lezend } from "../kern/trpc.ts";
import { ontsleutel } from "../kern/versleutel.ts";
import { moment, momentVorm } from "../kern/vormen.ts";
import { plekInvoer, waarvan } from "./plek.ts";

/** My own draft of one form. Kept under another key than today's it cannot be read, and `inhoud` is null. */
export const lees = lezend
  .input(z.strictObject(plekInvoer))
  .output(
    z
      .strictObject({ inhoud: z.string().nullable(), sleutel: z.uuid(), bewaardOp: momentVorm })
      .nullable(),
  )
  .query(async ({ ctx: { tx, actor }, input }) => {
    const rij = await leesConcept(tx, input);
    if (!rij) return null;
    const inhoud = ontsleutel(rij.inhoud, waarvan(actor.gebruikerId, input));
    return { inhoud, sleutel: rij.sleutel, bewaardOp: moment(rij.bewaardOp) };
  });
