import { z } from "zod";
import type { Transactie } from "#db/databank";
import { leesAfspraken } from "#db/plan";
import { dagVan } from "#db/termijn";
import { CATEGORIEEN, VERSTREKKINGSVOORWAARDEN } from "#regiekaart/begrippen";
import { standVanControle } from "#regiekaart/plan";
import { moment, momentVorm } from "../kern/vormen.ts";

export const itemBeeld = {
  id: z.uuid(),
  /** null: the text was destroyed. */
  inhoud: z.string().nullable(),
  categorie: z.enum(CATEGORIEEN),
  voorwaarde: z.enum(VERSTREKKINGSVOORWAARDEN),
};

/** An agreement about safety as the screen shows it. */
export const afspraakVorm = z.strictObject({
  ...itemBeeld,
  op: momentVorm,
  door: z.string(),
  controleDagen: z.int(),
  /** Whole days since the last check, or since it was made. */
  dagen: z.int(),
  controleNodig: z.boolean(),
  laatst: z
    .strictObject({
      op: momentVorm,
      nagekomen: z.boolean(),
      toelichting: z.string().nullable(),
      door: z.string(),
    })
    .nullable(),
  beeindigdOp: momentVorm.nullable(),
  reden: z.string().nullable(),
});
export type AfspraakBeeld = z.infer<typeof afspraakVorm>;

/** The agreements of a casus that I may see, with how long ago somebody looked. */
export async function afsprakenBeeld(
  tx: Transactie,
  casusId: string,
  vandaag: string,
): Promise<AfspraakBeeld[]> {
  const afspraken = await leesAfspraken(tx, casusId);
  return Promise.all(
    afspraken.map(async ({ tekst: _, ...a }) => {
      const stand = standVanControle(
        {
          gemaakt: await dagVan(tx, a.op),
          laatst: a.laatst && (await dagVan(tx, a.laatst.op)),
          controleDagen: a.controleDagen,
        },
        vandaag,
      );
      return {
        ...a,
        op: moment(a.op),
        dagen: stand.dagen,
        controleNodig: stand.nodig && a.beeindigdOp === null,
        laatst: a.laatst && { ...a.laatst, op: moment(a.laatst.op) },
        beeindigdOp: a.beeindigdOp && moment(a.beeindigdOp),
      };
    }),
  );
}
