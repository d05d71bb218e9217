import { z } from "zod";
import { leesOverdracht } from "#db/overdracht-lijst";
import { Geweigerd } from "../kern/geweigerd.ts";
import { bekijkAls } from "../kern/lezing.ts";
import { lezend } from "../kern/trpc.ts";
import { moment, momentVorm } from "../kern/vormen.ts";

/** When the warm conversation of an overdracht is, for one's own agenda: a number and a moment, nothing else. */
export const agenda = lezend
  .meta({ soort: "overdracht", recht: "voorstel" })
  .input(z.strictObject({ overdrachtId: z.uuid() }))
  .output(z.strictObject({ casusnummer: z.string(), op: momentVorm }))
  .query(async ({ ctx, input }) => {
    const o = await leesOverdracht(ctx.tx, input.overdrachtId);
    if (!o?.warmGesprekOp || o.afgehandeldOp) throw new Geweigerd("niet_gevonden");
    await bekijkAls(ctx, { casusId: o.casusId }, "voorstel", "agenda");
    return { casusnummer: o.casusnummer, op: moment(o.warmGesprekOp) };
  });
