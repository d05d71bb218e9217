import { leesHuishouden } from "#db/casus";
import { vervangHerkenning } from "#db/herkenning";
import { leesAdres } from "#db/huishouden";
import { magHuishoudenWijzigen } from "#regiekaart/zicht";
import { doeOpCasus } from "../kern/casus-daad.ts";
import type { Daad, DaadUitkomst } from "../kern/daad.ts";
import { Geweigerd } from "../kern/geweigerd.ts";
import type { Context } from "../kern/trpc.ts";
import { hashesVan } from "./hashes.ts";

/** An act on who the household is, by who has regie or casusregie; by what it is recognised is written anew. */
export function doeOpHuishouden(
  ctx: Context,
  procedure: string,
  invoer: { casusnummer: string; sleutel: string },
  beslis: (daad: Daad) => Promise<void>,
): Promise<DaadUitkomst> {
  return doeOpCasus(ctx, procedure, "bijdragen", invoer, async (daad) => {
    const { zicht, gronden } = daad.zicht;
    if (!magHuishoudenWijzigen({ zicht, gronden: gronden.map((g) => g.grond) }))
      throw new Geweigerd("geen_bevoegdheid");
    await beslis(daad);
    await hernieuwHerkenning(daad);
    return { soort: "huishouden_gewijzigd", gegevens: {} };
  });
}

/** Only who is there now; a household with a secret address has nothing to be recognised by. */
export async function hernieuwHerkenning({ tx, casusId }: Pick<Daad, "tx" | "casusId">) {
  const { huishouden, leden } = await leesHuishouden(tx, casusId);
  if (!huishouden) return;
  const adres = await leesAdres(tx, casusId);
  const hashes = hashesVan({
    aanduiding: huishouden.aanduiding,
    woonplaats: huishouden.woonplaats,
    namen: leden.filter((l) => l.vertrokkenOp === null).map((l) => l.naam),
    adres,
  });
  await vervangHerkenning(tx, casusId, hashes);
}
