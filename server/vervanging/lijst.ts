import { z } from "zod";
import { leesCollegas } from "#db/mensen";
import { leesVervangingen } from "#db/vervanging";
import { lezend } from "../kern/trpc.ts";
import { moment, momentVorm, persoonVorm } from "../kern/vormen.ts";

/** Vervangingen that run or come: my own, those in which I stand in, and for a coordinator those of the organisation. */
export const lijst = lezend
  .input(z.strictObject({}))
  .output(
    z.strictObject({
      rijen: z.array(
        z.strictObject({
          id: z.uuid(),
          vervangen: z.string(),
          vervanger: z.string(),
          van: momentVorm,
          tot: momentVorm,
          /** I am the one who is stood in for, or who stands in. */
          jij: z.enum(["vervangen", "vervanger"]).nullable(),
          magBeeindigen: z.boolean(),
        }),
      ),
      collegas: z.array(persoonVorm),
      ikId: z.uuid(),
      magVoorAnderen: z.boolean(),
    }),
  )
  .query(async ({ ctx: { tx, actor } }) => {
    const coordinator = actor.functies.includes("coordinator");
    const rijen = await leesVervangingen(tx);
    return {
      rijen: rijen.map(({ vervangenId, vervangerId, ...r }) => ({
        ...r,
        van: moment(r.van),
        tot: moment(r.tot),
        jij:
          vervangenId === actor.gebruikerId
            ? ("vervangen" as const)
            : vervangerId === actor.gebruikerId
              ? ("vervanger" as const)
              : null,
        magBeeindigen: coordinator || vervangenId === actor.gebruikerId,
      })),
      collegas: await leesCollegas(tx, actor.organisatieId),
      ikId: actor.gebruikerId,
      magVoorAnderen: coordinator,
    };
  });
