import { z } from "zod";
import { leesGebeurtenissen } from "#db/casus-beeld";
import { casusLezing } from "../kern/lezing.ts";
import { cursorMomentVorm, moment } from "../kern/vormen.ts";
import { soortenVan, VERLOOP_DELEN, verloopBeeld, verloopRij } from "./verloop-beeld.ts";

const AANTAL = 50;

/** The history of a casus, newest first, as a whole or one part of it: each act by whom it was, as they were then. */
export const verloop = casusLezing("lezen", "verloop", {
  cursor: z.strictObject({ op: cursorMomentVorm, id: z.uuid() }).nullable().default(null),
  deel: z.enum(VERLOOP_DELEN).nullable().default(null),
})
  .output(
    z.strictObject({
      rijen: z.array(verloopRij),
      volgende: z.strictObject({ op: z.string(), id: z.uuid() }).nullable(),
    }),
  )
  .query(async ({ ctx: { tx, zicht }, input }) => {
    const soorten = input.deel && soortenVan(input.deel);
    const rijen = await leesGebeurtenissen(tx, zicht.casusId, AANTAL + 1, input.cursor, soorten);
    const laatste = rijen.length > AANTAL ? rijen[AANTAL - 1] : undefined;
    return {
      rijen: rijen.slice(0, AANTAL).map((g) => verloopBeeld(g, zicht)),
      volgende: laatste ? { op: moment(laatste.op), id: laatste.id } : null,
    };
  });
