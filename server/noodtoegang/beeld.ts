import { z } from "zod";
import type { leesNoodtoegangen } from "#db/noodtoegang";
import { OORDELEN } from "#regiekaart/noodtoegang";
import { moment, momentVorm } from "../kern/vormen.ts";

/** One noodtoegang in the log: who, when, why, and what the fg made of it. No content of the casus. */
export const noodtoegangVorm = z.strictObject({
  id: z.uuid(),
  casusnummer: z.string(),
  wie: z.string(),
  organisatie: z.string(),
  telefoon: z.string(),
  van: momentVorm,
  tot: momentVorm,
  loopt: z.boolean(),
  /** A note was written. */
  notitie: z.boolean(),
  reden: z.string().nullable(),
  beoordelenVoor: momentVorm,
  /** No judgement yet, or only a question. */
  teBeoordelen: z.boolean(),
  teLaat: z.boolean(),
  oordelen: z.array(
    z.strictObject({
      uitkomst: z.enum(OORDELEN),
      toelichting: z.string().nullable(),
      op: momentVorm,
    }),
  ),
});

type Rij = Awaited<ReturnType<typeof leesNoodtoegangen>>[number];

export function noodtoegangBeeld(r: Rij): z.infer<typeof noodtoegangVorm> {
  const teBeoordelen = r.oordelen.every((o) => o.uitkomst === "vraag");
  return {
    ...r,
    van: moment(r.van),
    tot: moment(r.tot),
    beoordelenVoor: moment(r.beoordelenVoor),
    teBeoordelen,
    teLaat: teBeoordelen && r.teLaat,
    oordelen: r.oordelen.map((o) => ({ ...o, op: moment(o.op) })),
  };
}
