import { z } from "zod";
import { leesInzageOrganisaties, leesInzageVanCasus } from "#db/inzage";
import { leesNoodtoegangen } from "#db/noodtoegang";
import { casusLezing } from "../kern/lezing.ts";
import { noodtoegangBeeld, noodtoegangVorm } from "../noodtoegang/beeld.ts";
import { filterVorm, inzageLijst, inzageUitkomst, leesFilter } from "./beeld.ts";

/** Who looked at this casus, also in lists and prints, for who has regie. Never a count per person. */
export const lijst = casusLezing("regie", "inzagelog", filterVorm)
  .output(z.strictObject({ ...inzageUitkomst.shape, noodtoegangen: z.array(noodtoegangVorm) }))
  .query(async ({ ctx: { tx, zicht }, input }) => {
    const { casusnummer: _, ...filter } = input;
    const rijen = await leesInzageVanCasus(tx, zicht.casusId, await leesFilter(tx, filter));
    const nood = await leesNoodtoegangen(tx, { casusId: zicht.casusId }, 25);
    return {
      ...inzageLijst(rijen),
      organisaties: await leesInzageOrganisaties(tx, zicht.casusId),
      noodtoegangen: nood.map(noodtoegangBeeld),
    };
  });
