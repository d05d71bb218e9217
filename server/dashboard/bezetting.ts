import { z } from "zod";
import { telProfessionals } from "#db/medewerker";
import { lezend } from "../kern/trpc.ts";

/** How many professionals my organisation has, to lay beside how many casussen it holds. */
export const bezetting = lezend
  .input(z.strictObject({}))
  .output(z.strictObject({ organisatieId: z.uuid(), professionals: z.int() }))
  .query(async ({ ctx: { tx, actor } }) => {
    const { organisatieId } = actor;
    return { organisatieId, professionals: await telProfessionals(tx, organisatieId) };
  });
