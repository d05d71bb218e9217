import { z } from "zod";
import { nu } from "#db/databank";
import { leesFeiten } from "#db/feiten";
import { dagVan } from "#db/termijn";
import { leesAlleWerkgebieden, leesVerhuisbevestiging } from "#db/verhuizing";
import { casusLezing } from "../kern/lezing.ts";

/** Where in the region the household may live now; and whether somebody outside it confirmed the receipt. */
export const bereidVoor = casusLezing("bijdragen", "verhuizing_voorbereiden", {})
  .output(
    z.strictObject({
      vandaag: z.iso.date(),
      /** Where the casus is now. */
      werkgebiedId: z.uuid(),
      werkgebieden: z.array(
        z.strictObject({ id: z.uuid(), naam: z.string(), gemeente: z.string() }),
      ),
      overdrachtLoopt: z.boolean(),
      bevestiging: z
        .strictObject({
          ontvanger: z.string().nullable(),
          bevestigdDoor: z.string().nullable(),
          ontvangenOp: z.iso.date(),
          door: z.string(),
        })
        .nullable(),
    }),
  )
  .query(async ({ ctx: { tx, zicht } }) => {
    const { werkgebiedId, openOverdracht } = await leesFeiten(tx, zicht.casusId);
    const gevonden = await leesVerhuisbevestiging(tx, zicht.casusId);
    return {
      vandaag: await dagVan(tx, await nu(tx)),
      werkgebiedId,
      werkgebieden: await leesAlleWerkgebieden(tx),
      overdrachtLoopt: openOverdracht.length > 0,
      bevestiging: gevonden && {
        ontvanger: gevonden.ontvanger,
        bevestigdDoor: gevonden.bevestigdDoor,
        ontvangenOp: gevonden.ontvangenOp,
        door: gevonden.door,
      },
    };
  });
