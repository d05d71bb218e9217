import { z } from "zod";
import type { Transactie } from "#db/databank";
import { leesMijnZicht } from "#db/zicht";
import type { Zicht } from "#regiekaart/begrippen";
import { magMinstens } from "#regiekaart/zicht";
import {
  type Daad,
  type DaadUitkomst,
  daadUitkomst,
  type Feit,
  sleutelVorm,
  voerUit,
} from "./daad.ts";
import { Geweigerd } from "./geweigerd.ts";
import { casusnummerVorm } from "./lezing.ts";
import { type Context, handelend } from "./trpc.ts";

/** The procedure of an act on one casus; `vanaf` is the least zicht with which it can be tried at all. */
export function casusDaad<V extends z.ZodRawShape>(vanaf: Zicht, extra: V) {
  return handelend
    .meta({ soort: "casus", recht: vanaf })
    .input(z.strictObject({ casusnummer: casusnummerVorm, sleutel: sleutelVorm, ...extra }))
    .output(daadUitkomst);
}

/**
 * Runs an act on the casus with this number. Who may not see it gets `niet_gevonden`; who sees less than
 * `vanaf` gets `geen_bevoegdheid`, because they may know that it exists.
 */
export function doeOpCasus(
  ctx: Context,
  procedure: string,
  vanaf: Zicht,
  invoer: { casusnummer: string; sleutel: string },
  beslis: (daad: Daad) => Promise<Feit | Feit[]>,
): Promise<DaadUitkomst> {
  const vindCasus = async (tx: Transactie) => {
    const zicht = await leesMijnZicht(tx, { casusnummer: invoer.casusnummer });
    return zicht?.casusId ?? null;
  };
  return voerUit(ctx, { procedure, sleutel: invoer.sleutel, invoer, vindCasus }, async (daad) => {
    if (!magMinstens(daad.zicht.zicht, vanaf)) throw new Geweigerd("geen_bevoegdheid");
    return beslis(daad);
  });
}
