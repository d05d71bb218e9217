import { z } from "zod";
import { laatsteBerichtOver } from "#db/bericht";
import type { Transactie } from "#db/databank";
import type { OpenOverdracht } from "#db/feiten";
import { casusVanOverdracht } from "#db/overdracht";
import type { Actor } from "#regiekaart/overdracht-feiten";
import {
  type Daad,
  type DaadUitkomst,
  daadUitkomst,
  type Feit,
  sleutelVorm,
  voerUit,
} from "../kern/daad.ts";
import { Geweigerd } from "../kern/geweigerd.ts";
import { type Context, handelend } from "../kern/trpc.ts";

/** The procedure of an answer to one overdracht. */
export function overdrachtDaad<V extends z.ZodRawShape>(extra: V) {
  return handelend
    .meta({ soort: "overdracht", recht: "voorstel" })
    .input(z.strictObject({ overdrachtId: z.uuid(), sleutel: sleutelVorm, ...extra }))
    .output(daadUitkomst);
}

/** The actor as the rules of an overdracht ask: with whom they stand in for on this casus. */
export const alsPartij = ({ actor, zicht }: Pick<Daad, "actor" | "zicht">): Actor => ({
  ...actor,
  namens: zicht.gronden.flatMap((g) => g.namensId ?? []),
});

/**
 * Runs an act on one open overdracht. Who was part of it and comes too late is told so by name;
 * for anybody else it does not exist.
 */
export function doeOpOverdracht(
  ctx: Context,
  procedure: string,
  invoer: { overdrachtId: string; sleutel: string },
  beslis: (daad: Daad, overdracht: OpenOverdracht) => Promise<Feit | Feit[]>,
): Promise<DaadUitkomst> {
  const { overdrachtId, sleutel } = invoer;
  const aanvraag = {
    procedure,
    sleutel,
    invoer,
    vindCasus: (tx: Transactie) => casusVanOverdracht(tx, overdrachtId),
    zonderZicht: (tx: Transactie) => teLaatOfOnbekend(tx, overdrachtId),
  };
  return voerUit(ctx, aanvraag, async (daad) => {
    const open = daad.feiten.openOverdracht.find((o) => o.id === overdrachtId);
    if (!open) throw new Geweigerd("al_afgehandeld");
    return beslis(daad, open);
  });
}

async function teLaatOfOnbekend(tx: Transactie, overdrachtId: string): Promise<Geweigerd> {
  const soort = await laatsteBerichtOver(tx, overdrachtId);
  return new Geweigerd(soort ? "al_afgehandeld" : "niet_gevonden");
}
