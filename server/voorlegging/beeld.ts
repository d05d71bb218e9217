import { z } from "zod";
import type { VoorleggingRij } from "#db/voorlegging";
import { VOORLEGGING_STATUSSEN, VOORLEGGING_UITKOMSTEN } from "#regiekaart/voorlegging";
import { moment, momentVorm } from "../kern/vormen.ts";
import { statusVan } from "./feiten.ts";

const partijVorm = z.strictObject({ naam: z.string(), telefoon: z.string(), wij: z.boolean() });

/** A voorlegging as both sides see it in a list: where it lies and until when; no text. */
export const voorleggingVorm = z.strictObject({
  id: z.uuid(),
  casusnummer: z.string(),
  status: z.enum(VOORLEGGING_STATUSSEN),
  voorlegger: partijVorm,
  ander: partijVorm,
  bestuur: partijVorm.nullable(),
  door: z.string(),
  op: momentVorm,
  termijnOp: momentVorm,
  uitkomst: z.enum(VOORLEGGING_UITKOMSTEN.map((u) => u.code)).nullable(),
  afgerondOp: momentVorm.nullable(),
});

export function voorleggingBeeld(
  rij: VoorleggingRij,
  actor: { organisatieId: string },
): z.infer<typeof voorleggingVorm> {
  const { id, casusnummer, door, uitkomst } = rij;
  const partij = ({ id: organisatieId, naam, telefoon }: VoorleggingRij["voorlegger"]) => ({
    naam,
    telefoon,
    wij: organisatieId === actor.organisatieId,
  });
  return {
    id,
    casusnummer,
    status: statusVan(rij),
    voorlegger: partij(rij.voorlegger),
    ander: partij(rij.ander),
    bestuur: rij.bestuur && partij(rij.bestuur),
    door,
    op: moment(rij.op),
    termijnOp: moment(rij.termijnOp),
    uitkomst,
    afgerondOp: moment(rij.afgerondOp),
  };
}
