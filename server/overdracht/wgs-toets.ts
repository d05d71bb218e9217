import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Feiten } from "#db/feiten";
import { leesWgsToets, schrijfWgsToets } from "#db/overdracht-contract";
import type { OrganisatieSoort } from "#regiekaart/begrippen";
import { KORTE_WGS_TOETS } from "#regiekaart/spoed";
import {
  beoordeelDelen,
  WGS_CRITERIUM_CODES,
  WGS_DOEL_CODES,
  type WgsToets,
} from "#regiekaart/wgs";
import type { Daad } from "../kern/daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";

type ToetsDaad = Pick<Daad, "tx" | "casusId" | "actor" | "op">;

/** Purpose and criteria as they are ticked. */
export const wgsToetsVorm = z
  .strictObject({
    doel: z.enum(WGS_DOEL_CODES, "Kies het doel."),
    criteria: z.array(z.enum(WGS_CRITERIUM_CODES)).max(WGS_CRITERIUM_CODES.length),
  })
  .nullable()
  .default(null);

/** A zorg- en veiligheidshuis to which nothing of this casus was shared yet; the one that holds regie there knows it. */
export async function isToetsNodig(
  { tx, casusId, feiten }: Pick<Daad, "tx" | "casusId"> & { feiten: Pick<Feiten, "regie"> },
  naar: { id: string; soort: OrganisatieSoort },
): Promise<boolean> {
  if (naar.soort !== "zorg_en_veiligheidshuis") return false;
  if (Object.values(feiten.regie).some((r) => r?.organisatieId === naar.id)) return false;
  return (await leesWgsToets(tx, casusId, naar.id)) === null;
}

/** Before something is first shared with a zorg- en veiligheidshuis the toets is passed and recorded, once a casus. */
export async function eisWgsToets(
  daad: Daad,
  naar: { id: string; soort: OrganisatieSoort },
  toets: z.infer<typeof wgsToetsVorm>,
): Promise<void> {
  if (!(await isToetsNodig(daad, naar))) return;
  eis(beoordeelDelen(naar.soort, false, toets));
  if (toets) await legToetsVast(daad, naar.id, toets);
}

/** In spoed the short form will do: sharing is necessary, and less does not help. */
export async function eisKorteToets(
  daad: ToetsDaad,
  naar: { id: string; soort: OrganisatieSoort },
  noodzakelijk: boolean,
): Promise<void> {
  if (naar.soort !== "zorg_en_veiligheidshuis") return;
  if (await leesWgsToets(daad.tx, daad.casusId, naar.id)) return;
  if (!noodzakelijk) throw new Geweigerd("wgs_toets_ontbreekt", "wgsNoodzakelijk");
  await legToetsVast(daad, naar.id, KORTE_WGS_TOETS);
}

async function legToetsVast(daad: ToetsDaad, organisatieId: string, toets: WgsToets) {
  const { tx, casusId, actor, op } = daad;
  await schrijfWgsToets(tx, {
    id: randomUUID(),
    casusId,
    organisatieId,
    doel: toets.doel,
    criteria: [...toets.criteria],
    gebruikerId: actor.gebruikerId,
    op,
  });
}
