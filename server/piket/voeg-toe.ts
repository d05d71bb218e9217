import { z } from "zod";
import { inDaad, nu } from "#db/databank";
import { leesMedewerker } from "#db/medewerker";
import { schrijfDienst } from "#db/piket";
import { beoordeelDienst } from "#regiekaart/piket";
import { wieBenIk } from "../kern/actor.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { handelend } from "../kern/trpc.ts";
import { tijdVorm } from "../kern/vormen.ts";

/** A coordinator says who picks up when it is spoed, from when until when, and on which number. */
export const voegToe = handelend
  .meta({ soort: "beheer", recht: "ingelogd" })
  .input(
    z.strictObject({
      gebruikerId: z.uuid("Kies wie piket heeft."),
      telefoon: z
        .string()
        .trim()
        .regex(/^[+\d][\d ()-]{7,19}$/, "Vul een telefoonnummer in, bijvoorbeeld 099 000 10 10."),
      van: tijdVorm,
      tot: tijdVorm,
    }),
  )
  .output(z.strictObject({ toegevoegd: z.literal(true) }))
  .mutation(({ ctx, input }) =>
    inDaad(ctx.db, async (tx) => {
      const actor = await wieBenIk(tx, ctx.sessieId);
      const persoon = await leesMedewerker(tx, input.gebruikerId);
      if (!persoon) throw new Geweigerd("niet_gevonden", "gebruikerId");
      const van = new Date(input.van);
      const tot = new Date(input.tot);
      eis(beoordeelDienst({ persoon, van, tot }, actor, await nu(tx)));
      await schrijfDienst(tx, {
        organisatieId: actor.organisatieId,
        gebruikerId: persoon.id,
        telefoon: input.telefoon,
        van,
        tot,
        ingevoerdDoor: actor.gebruikerId,
      });
      return { toegevoegd: true as const };
    }),
  );
