import { z } from "zod";
import { leesConsultenAanOns, leesGesteldeConsulten } from "#db/consult";
import { nu } from "#db/databank";
import { onthoudLijst } from "../kern/lezing.ts";
import { lezend } from "../kern/trpc.ts";
import { consultBeeld, consultVorm } from "./beeld.ts";

const AANTAL = 100;

/** What my organisation is asked, and what it asked in casussen that I read: open first. */
export const lijst = lezend
  .input(z.strictObject({}))
  .output(z.strictObject({ aanOns: z.array(consultVorm), vanOns: z.array(consultVorm) }))
  .query(async ({ ctx }) => {
    const { tx } = ctx;
    const aanOns = await leesConsultenAanOns(tx, AANTAL);
    const vanOns = await leesGesteldeConsulten(tx, AANTAL);
    const casussen = [...aanOns, ...vanOns].map((c) => c.casusId);
    await onthoudLijst(ctx, "consulten", [...new Set(casussen)]);
    const tijd = await nu(tx);
    const beelden = (rijen: typeof aanOns) => rijen.map((c) => consultBeeld(c, tijd));
    return { aanOns: beelden(aanOns), vanOns: beelden(vanOns) };
  });
