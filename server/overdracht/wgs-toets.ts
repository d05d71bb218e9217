import { randomUUID } from "node:crypto";
import { z } from "zod";
import { leesWgsToets, schrijfWgsToets } from "#db/overdracht-contract";
import type { OrganisatieSoort } from "#regiekaart/begrippen";
import { beoordeelDelen, WGS_CRITERIUM_CODES, WGS_DOEL_CODES } from "#regiekaart/wgs";
import type { Daad } from "../kern/daad.ts";
import { eis } from "../kern/geweigerd.ts";

/** Purpose and criteria as they are ticked. */
export const wgsToetsVorm = z
  .strictObject({
    doel: z.enum(WGS_DOEL_CODES, "Kies het doel."),
    criteria: z.array(z.enum(WGS_CRITERIUM_CODES)).max(WGS_CRITERIUM_CODES.length),
  })
  .nullable()
  .default(null);

/** Before something is first shared with a zorg- en veiligheidshuis the toets is passed and recorded, once a casus. */
export async function eisWgsToets(
  daad: Daad,
  naar: { id: string; soort: OrganisatieSoort },
  toets: z.infer<typeof wgsToetsVorm>,
): Promise<void> {
  const { tx, casusId, actor, op } = daad;
  const eerder = await leesWgsToets(tx, casusId, naar.id);
  eis(beoordeelDelen(naar.soort, eerder !== null, toets));
  if (naar.soort !== "zorg_en_veiligheidshuis" || eerder !== null || toets === null) return;
  await schrijfWgsToets(tx, {
    id: randomUUID(),
    casusId,
    organisatieId: naar.id,
    ...toets,
    gebruikerId: actor.gebruikerId,
    op,
  });
}
