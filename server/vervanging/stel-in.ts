import { z } from "zod";
import { inDaad, nu } from "#db/databank";
import { leesMedewerker } from "#db/medewerker";
import { beginVanDag, eindeVanDag } from "#db/termijn";
import { schrijfVervanging } from "#db/vervanging";
import { beoordeelVervanging } from "#regiekaart/medewerker";
import { wieBenIk } from "../kern/actor.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { handelend } from "../kern/trpc.ts";
import { dagVorm } from "../kern/vormen.ts";

/** Somebody stands in for a colleague from one day up to and including another, and sees what they see ("namens"). */
export const stelIn = handelend
  .meta({ soort: "beheer", recht: "ingelogd" })
  .input(
    z.strictObject({
      /** null: for oneself. */
      vervangenId: z.uuid().nullable().default(null),
      vervangerId: z.uuid("Kies wie vervangt."),
      van: dagVorm,
      tot: dagVorm,
    }),
  )
  .output(z.strictObject({ ingesteld: z.literal(true) }))
  .mutation(({ ctx, input }) =>
    inDaad(ctx.db, async (tx) => {
      const actor = await wieBenIk(tx, ctx.sessieId);
      const vervangen = await leesMedewerker(tx, input.vervangenId ?? actor.gebruikerId);
      const vervanger = await leesMedewerker(tx, input.vervangerId);
      if (!vervangen || !vervanger) throw new Geweigerd("niet_gevonden");
      const van = await beginVanDag(tx, input.van);
      const tot = await eindeVanDag(tx, input.tot);
      eis(beoordeelVervanging({ vervangen, vervanger, van, tot }, actor, await nu(tx)));
      await schrijfVervanging(tx, {
        vervangenId: vervangen.id,
        vervangerId: vervanger.id,
        van,
        tot,
        ingesteldDoor: actor.gebruikerId,
      });
      return { ingesteld: true as const };
    }),
  );
