import { z } from "zod";
import { leesMedewerkers } from "#db/medewerker";
import { leesDiensten } from "#db/piket";
import { lezend } from "../kern/trpc.ts";
import { moment, momentVorm } from "../kern/vormen.ts";

/** Who is on piket in the region now and later; a coordinator also gets who of their own can be. */
export const lijst = lezend
  .input(z.strictObject({}))
  .output(
    z.strictObject({
      ikId: z.uuid(),
      diensten: z.array(
        z.strictObject({
          id: z.uuid(),
          organisatie: z.string(),
          organisatieId: z.uuid(),
          naam: z.string(),
          telefoon: z.string(),
          van: momentVorm,
          tot: momentVorm,
          nu: z.boolean(),
          /** Of my organisation, and I keep its piket. */
          magIntrekken: z.boolean(),
        }),
      ),
      magRegelen: z.boolean(),
      collegas: z.array(z.strictObject({ id: z.uuid(), naam: z.string(), telefoon: z.string() })),
    }),
  )
  .query(async ({ ctx: { tx, actor } }) => {
    const magRegelen = actor.functies.includes("coordinator");
    const diensten = await leesDiensten(tx);
    const mensen = magRegelen ? await leesMedewerkers(tx, actor.organisatieId) : [];
    return {
      ikId: actor.gebruikerId,
      diensten: diensten.map((d) => ({
        ...d,
        van: moment(d.van),
        tot: moment(d.tot),
        magIntrekken: magRegelen && d.organisatieId === actor.organisatieId,
      })),
      magRegelen,
      collegas: mensen
        .filter((m) => m.actief && m.functies.some((f) => f === "piket" || f === "coordinator"))
        .map(({ id, naam, telefoon }) => ({ id, naam, telefoon })),
    };
  });
