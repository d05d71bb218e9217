import { z } from "zod";
import { leesOrganisatiesVanRegio } from "#db/wie-is-wie";
import { ORGANISATIE_SOORTEN } from "#regiekaart/begrippen";
import { lezend } from "../kern/trpc.ts";

/** The organisations of the region: what kind they are, where they work, and their number. No casus. */
export const organisaties = lezend
  .input(z.strictObject({}))
  .output(
    z.array(
      z.strictObject({
        id: z.uuid(),
        naam: z.string(),
        korteNaam: z.string(),
        soort: z.enum(ORGANISATIE_SOORTEN),
        telefoon: z.string(),
        werkgebieden: z.array(z.string()),
      }),
    ),
  )
  .query(({ ctx }) => leesOrganisatiesVanRegio(ctx.tx));
