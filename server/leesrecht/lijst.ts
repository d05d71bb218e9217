import { z } from "zod";
import { nu } from "#db/databank";
import { leesLeesrechten, leesVorigeHouders } from "#db/leesrecht";
import { leesCollegas } from "#db/mensen";
import { dagVan } from "#db/termijn";
import { casusLezing } from "../kern/lezing.ts";
import { moment, momentVorm } from "../kern/vormen.ts";

/** Who may still read after an overdracht, and who of the former holders may be given it; only for who has regie. */
export const lijst = casusLezing("regie", "leesrechten", {})
  .output(
    z.strictObject({
      vandaag: z.string(),
      rijen: z.array(
        z.strictObject({
          id: z.uuid(),
          /** Null: the coordinators and managers there see the stand. */
          naam: z.string().nullable(),
          organisatie: z.string(),
          van: momentVorm,
          tot: momentVorm.nullable(),
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
    const rechten = await leesLeesrechten(tx, zicht.casusId);
    const organisaties = [];
    for (const { organisatieId: id, organisatie: naam } of await leesVorigeHouders(
      tx,
      zicht.casusId,
    ))
      organisaties.push({
        id,
        naam,
        mensen: (await leesCollegas(tx, id)).map((m) => ({ id: m.id, naam: m.naam })),
      });
    return {
      vandaag: await dagVan(tx, await nu(tx)),
      rijen: rechten.map(({ id, naam, organisatie, van, tot }) => ({
        id,
        naam,
        organisatie,
        van: moment(van),
        tot: moment(tot),
      })),
      organisaties,
    };
  });
