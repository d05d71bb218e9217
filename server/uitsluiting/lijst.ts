import { z } from "zod";
import { leesFeiten } from "#db/feiten";
import { leesMensenIn } from "#db/mensen";
import { leesUitsluitingen } from "#db/uitsluiting";
import { casusLezing } from "../kern/lezing.ts";
import { moment, momentVorm } from "../kern/vormen.ts";

/** For whom this casus does not exist, and who can be excluded; only for who has regie. */
export const lijst = casusLezing("regie", "uitsluitingen", {})
  .output(
    z.strictObject({
      rijen: z.array(
        z.strictObject({
          id: z.uuid(),
          naam: z.string(),
          organisatie: z.string(),
          doorZichzelf: z.boolean(),
          van: momentVorm,
        }),
      ),
      organisaties: z.array(
        z.strictObject({
          id: z.uuid(),
          naam: z.string(),
          mensen: z.array(z.strictObject({ id: z.uuid(), naam: z.string() })),
        }),
      ),
    }),
  )
  .query(async ({ ctx: { tx, zicht } }) => {
    const rijen = await leesUitsluitingen(tx, zicht.casusId);
    const { werkgebiedId } = await leesFeiten(tx, zicht.casusId);
    const weg = new Set(rijen.map((r) => r.gebruikerId));
    const organisaties = await leesMensenIn(tx, werkgebiedId);
    return {
      rijen: rijen.map(({ gebruikerId: _, organisatieId: __, van, ...rest }) => ({
        ...rest,
        van: moment(van),
      })),
      organisaties: organisaties.map((o) => ({
        ...o,
        mensen: o.mensen.filter((m) => !weg.has(m.id)),
      })),
    };
  });
