import { z } from "zod";
import { leesVoorleggingen } from "#db/voorlegging";
import { onthoudLijst } from "../kern/lezing.ts";
import { lezend } from "../kern/trpc.ts";
import { voorleggingBeeld, voorleggingVorm } from "./beeld.ts";

const AANTAL = 100;

/** What lies with my organisation, and what was put in casussen that I read: open first. */
export const lijst = lezend
  .input(z.strictObject({}))
  .output(z.strictObject({ rijen: z.array(voorleggingVorm) }))
  .query(async ({ ctx }) => {
    const rijen = await leesVoorleggingen(ctx.tx, AANTAL);
    await onthoudLijst(ctx, "voorleggingen", [...new Set(rijen.map((r) => r.casusId))]);
    return { rijen: rijen.map((r) => voorleggingBeeld(r, ctx.actor)) };
  });
