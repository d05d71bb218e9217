import { z } from "zod";
import { leesCasussen } from "#db/casus-lijst";
import { onthoudLijst } from "../kern/lezing.ts";
import { lezend } from "../kern/trpc.ts";
import { alsFilter, casusRij, casusRijVorm, filterVorm } from "./lijst.ts";

const HOOGUIT = 2000;

/** The rows of the list, all pages at once, to take along; on record as an export. */
export const exporteer = lezend
  .input(z.strictObject(filterVorm))
  .output(z.array(casusRijVorm))
  .query(async ({ ctx, input }) => {
    const rijen = await leesCasussen(ctx.tx, alsFilter(input, ctx.actor), HOOGUIT);
    await onthoudLijst(
      ctx,
      "export",
      rijen.map((r) => r.casusId),
    );
    return rijen.map((r) => casusRij(r, ctx.actor));
  });
