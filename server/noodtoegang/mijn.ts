import { z } from "zod";
import { leesNoodtoegangen } from "#db/noodtoegang";
import { magNoodtoegangNemen } from "#regiekaart/noodtoegang";
import { lezend } from "../kern/trpc.ts";
import { noodtoegangBeeld, noodtoegangVorm } from "./beeld.ts";

const AANTAL = 25;

/** What I took of it, and what the fg made of that; whether I may take it at all. */
export const mijn = lezend
  .input(z.strictObject({}))
  .output(z.strictObject({ magNemen: z.boolean(), rijen: z.array(noodtoegangVorm) }))
  .query(async ({ ctx: { tx, actor } }) => ({
    magNemen: magNoodtoegangNemen(actor.functies),
    rijen: (await leesNoodtoegangen(tx, "mijn", AANTAL)).map(noodtoegangBeeld),
  }));
