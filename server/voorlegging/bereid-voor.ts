import { z } from "zod";
import { leesFeiten } from "#db/feiten";
import { leesOrganisatie } from "#db/mensen";
import { VOORLEGGING_WERKDAGEN } from "#regiekaart/voorlegging";
import { casusLezing } from "../kern/lezing.ts";
import { leesPartijen } from "./feiten.ts";

/** With whom a view can differ in this casus. */
export const bereidVoor = casusLezing("lezen", "voorleggen_voorbereiden", {})
  .output(
    z.strictObject({
      mag: z.boolean(),
      werkdagen: z.int(),
      anderen: z.array(z.strictObject({ id: z.uuid(), naam: z.string() })),
    }),
  )
  .query(async ({ ctx: { tx, zicht, actor } }) => {
    const partijen = await leesPartijen(tx, await leesFeiten(tx, zicht.casusId));
    const anderen = [];
    for (const id of partijen.filter((p) => p !== actor.organisatieId)) {
      const organisatie = await leesOrganisatie(tx, id);
      if (organisatie) anderen.push({ id, naam: organisatie.naam });
    }
    const mag = partijen.includes(actor.organisatieId) && anderen.length > 0;
    return { mag, werkdagen: VOORLEGGING_WERKDAGEN, anderen };
  });
