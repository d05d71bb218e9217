import { z } from "zod";
import { leesMensenVanRegio } from "#db/wie-is-wie";
import { FUNCTIES, PROFIELEN } from "#regiekaart/begrippen";
import { leesbaar } from "../kern/teksten.ts";
import { lezend } from "../kern/trpc.ts";
import { moment, momentVorm } from "../kern/vormen.ts";

const HOOGUIT = 50;

/** People who work in the region, by name: their functie, number, and who stands in for them now. No casus. */
export const mensen = lezend
  .input(
    z.strictObject({
      zoek: leesbaar().trim().max(60, "Zoek met hooguit 60 tekens.").default(""),
      organisatieId: z.uuid().nullable().default(null),
      functie: z.enum(FUNCTIES).nullable().default(null),
    }),
  )
  .output(
    z.strictObject({
      mensen: z.array(
        z.strictObject({
          id: z.uuid(),
          naam: z.string(),
          telefoon: z.string(),
          functies: z.array(z.enum(FUNCTIES)),
          profiel: z.enum(PROFIELEN).nullable(),
          organisatieId: z.uuid(),
          organisatie: z.string(),
          vervangers: z.array(
            z.strictObject({ naam: z.string(), telefoon: z.string(), tot: momentVorm }),
          ),
        }),
      ),
      /** There are more than these: narrow the search. */
      meer: z.boolean(),
    }),
  )
  .query(async ({ ctx, input }) => {
    const filter = { ...input, zoek: input.zoek || null };
    const rijen = await leesMensenVanRegio(ctx.tx, filter, HOOGUIT + 1);
    return {
      mensen: rijen.slice(0, HOOGUIT).map((m) => ({
        ...m,
        vervangers: m.vervangers.map((v) => ({ ...v, tot: moment(new Date(v.tot)) })),
      })),
      meer: rijen.length > HOOGUIT,
    };
  });
