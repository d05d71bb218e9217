import { z } from "zod";
import type { Transactie } from "#db/databank";
import { schrijfInzage } from "#db/inzage";
import { leesMijnZicht, type MijnZicht } from "#db/zicht";
import type { Zicht } from "#regiekaart/begrippen";
import type { InzageSoort } from "#regiekaart/inzage";
import { magMinstens } from "#regiekaart/zicht";
import type { Actor } from "./actor.ts";
import { Geweigerd } from "./geweigerd.ts";
import type { Context } from "./trpc.ts";
import { lezend } from "./trpc.ts";

export const casusnummerVorm = z
  .string()
  .regex(/^R-\d{4}-\d{4,9}$/, "Een casusnummer ziet er zo uit: R-2026-0147.");

export type LeesContext = Context & { tx: Transactie; actor: Actor };

/** What every inzage row says about who looked. */
export function wieKeek(ctx: LeesContext) {
  const { actor } = ctx;
  return {
    gebruikerId: actor.gebruikerId,
    organisatieId: actor.organisatieId,
    functies: actor.functies,
    sessieId: ctx.sessieId,
    herkomst: ctx.herkomst,
  };
}

/** Sight on one casus, or `niet_gevonden`; and the look is on record before anything else is read. */
export async function bekijkAls(
  ctx: LeesContext,
  welke: { casusId: string } | { casusnummer: string },
  vanaf: Zicht,
  soort: InzageSoort,
): Promise<MijnZicht> {
  const zicht = await leesMijnZicht(ctx.tx, welke);
  if (!zicht || !magMinstens(zicht.zicht, vanaf)) throw new Geweigerd("niet_gevonden");
  const sterkst = zicht.gronden[0]!;
  await schrijfInzage(ctx.tx, {
    ...wieKeek(ctx),
    soort,
    casusId: zicht.casusId,
    grond: sterkst.grond,
    namensId: sterkst.namensId,
    noodtoegang: sterkst.grond === "noodtoegang",
  });
  return zicht;
}

/** A read of one casus by its number: cannot forget the sight, nor the inzage row. For paper it is another look. */
export function casusLezing<V extends z.ZodRawShape>(vanaf: Zicht, soort: InzageSoort, extra: V) {
  return lezend
    .meta({ soort: "casus", recht: vanaf })
    .input(z.strictObject({ casusnummer: casusnummerVorm, ...extra }))
    .use(async ({ ctx, input, next }) => {
      const { casusnummer, opPapier } = input as { casusnummer: string; opPapier?: boolean };
      const zicht = await bekijkAls(ctx, { casusnummer }, vanaf, opPapier ? "afdrukken" : soort);
      return next({ ctx: { ...ctx, zicht } });
    });
}

/** A list or a search: one inzage row with all ids that were shown. */
export async function onthoudLijst(ctx: LeesContext, soort: InzageSoort, casusIds: string[]) {
  await schrijfInzage(ctx.tx, { ...wieKeek(ctx), soort, casusIds });
}
