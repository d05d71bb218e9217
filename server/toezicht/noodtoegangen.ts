import { z } from "zod";
import { leesMissers, leesNoodtoegangen } from "#db/noodtoegang";
import { moment, momentVorm } from "../kern/vormen.ts";
import { noodtoegangBeeld, noodtoegangVorm } from "../noodtoegang/beeld.ts";
import { toezicht } from "./toezicht.ts";

const AANTAL = 100;

/** Every noodtoegang of the region, newest first, and the numbers that gave none. */
export const noodtoegangen = toezicht
  .input(z.strictObject({}))
  .output(
    z.strictObject({
      rijen: z.array(noodtoegangVorm),
      missers: z.array(
        z.strictObject({
          id: z.uuid(),
          op: momentVorm,
          wie: z.string(),
          organisatie: z.string(),
          casusnummer: z.string(),
        }),
      ),
    }),
  )
  .query(async ({ ctx: { tx } }) => ({
    rijen: (await leesNoodtoegangen(tx, "alle", AANTAL)).map(noodtoegangBeeld),
    missers: (await leesMissers(tx, AANTAL)).map((m) => ({ ...m, op: moment(m.op) })),
  }));
