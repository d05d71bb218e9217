import { z } from "zod";
import { leesWerkverdeling, type WerkRij } from "#db/werkverdeling";
import { PROFIELEN } from "#regiekaart/begrippen";
import { onthoudLijst } from "../kern/lezing.ts";
import { lezend } from "../kern/trpc.ts";
import { niveauVorm } from "../kern/vormen.ts";

const TEL_TOT = 1000;

const regisseurVorm = z.strictObject({
  /** Null: casussen zonder regisseur. */
  regisseur: z
    .strictObject({ id: z.uuid(), naam: z.string(), profiel: z.enum(PROFIELEN).nullable() })
    .nullable(),
  aantal: z.int(),
  teLaat: z.int(),
  perNiveau: z.array(z.strictObject({ niveau: niveauVorm, aantal: z.int() })),
});

/**
 * Casussen of my organisation per procesregisseur, for who divides the work: a coordinator. It counts casussen,
 * never what people look at (the inzage log is not for that, WGS). For others the list is empty.
 */
export const werkverdeling = lezend
  .input(z.strictObject({}))
  .output(z.strictObject({ regisseurs: z.array(regisseurVorm) }))
  .query(async ({ ctx }) => {
    if (!ctx.actor.functies.includes("coordinator")) return { regisseurs: [] };
    await onthoudLijst(ctx, "werkverdeling", []);
    return { regisseurs: perRegisseur(await leesWerkverdeling(ctx.tx, TEL_TOT)) };
  });

function perRegisseur(rijen: WerkRij[]): z.infer<typeof regisseurVorm>[] {
  const ids = [...new Set(rijen.map((r) => r.regisseur?.id ?? null))];
  return ids.map((id) => {
    const groep = rijen.filter((r) => (r.regisseur?.id ?? null) === id);
    return {
      regisseur: groep[0]!.regisseur,
      aantal: groep.reduce((som, r) => som + r.aantal, 0),
      teLaat: groep.reduce((som, r) => som + r.teLaat, 0),
      perNiveau: groep.map(({ niveau, aantal }) => ({ niveau, aantal })),
    };
  });
}
