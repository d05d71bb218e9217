import { z } from "zod";
import { nu } from "#db/databank";
import { leesPartnerActies } from "#db/partner-acties";
import { dagVan } from "#db/termijn";
import { onthoudLijst } from "../kern/lezing.ts";
import { lezend } from "../kern/trpc.ts";
import { niveauVorm } from "../kern/vormen.ts";

const AANTAL = 100;

const wieVorm = z.strictObject({ naam: z.string(), telefoon: z.string() });

/** What partners still do in our casussen, and by when; whose action it is, not what it says. */
export const partneracties = lezend
  .input(z.strictObject({}))
  .output(
    z.strictObject({
      vandaag: z.string(),
      acties: z.array(
        z.strictObject({
          casusnummer: z.string(),
          niveau: niveauVorm,
          dag: z.string(),
          teLaat: z.boolean(),
          wie: wieVorm,
          partner: z.strictObject({ ...wieVorm.shape, id: z.uuid(), korteNaam: z.string() }),
        }),
      ),
    }),
  )
  .query(async ({ ctx }) => {
    const vandaag = await dagVan(ctx.tx, await nu(ctx.tx));
    const rijen = await leesPartnerActies(ctx.tx, AANTAL);
    await onthoudLijst(ctx, "partneracties", [...new Set(rijen.map((r) => r.casusId))]);
    return {
      vandaag,
      acties: rijen.map(({ casusId: _, ...r }) => ({ ...r, teLaat: r.dag < vandaag })),
    };
  });
