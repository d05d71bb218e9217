import { z } from "zod";
import { telAandacht } from "#db/aandacht";
import { AANDACHT_SOORTEN } from "#regiekaart/aandacht";
import { lezend } from "../kern/trpc.ts";

const TEL_TOT = 500;

/** What has waited too long and is mine to act on: each number is the length of the list that the same word filters. */
export const aandacht = lezend
  .input(z.strictObject({}))
  .output(z.array(z.strictObject({ soort: z.enum(AANDACHT_SOORTEN), aantal: z.int() })))
  .query(async ({ ctx: { tx, actor } }) => {
    const geteld = await telAandacht(tx, actor.organisatieSoort, TEL_TOT);
    return AANDACHT_SOORTEN.flatMap((soort) => geteld.filter((g) => g.soort === soort));
  });
