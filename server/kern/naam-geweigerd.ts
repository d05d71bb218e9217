import { inDaad } from "#db/databank";
import { schrijfInzage } from "#db/inzage";
import type { MijnZicht } from "#db/zicht";
import { magMinstens } from "#regiekaart/zicht";
import { wieBenIk } from "./actor.ts";
import { Geweigerd } from "./geweigerd.ts";
import { wieKeek } from "./lezing.ts";
import type { Context } from "./trpc.ts";

/** Whether this refusal tells somebody who reads no names that they wrote one of this household. */
export const verraadtNaam = (fout: unknown, zicht: MijnZicht): boolean =>
  fout instanceof Geweigerd &&
  fout.weigering === "naam_in_voorstel" &&
  !magMinstens(zicht.zicht, "lezen");

/** That is a look, and on record as one; in a transaction of its own, because the act's is gone with the refusal. */
export function onthoudNaamGeweigerd(ctx: Context, { casusId, gronden }: MijnZicht): Promise<void> {
  return inDaad(ctx.db, async (tx) => {
    const actor = await wieBenIk(tx, ctx.sessieId);
    const { grond, namensId } = gronden[0]!;
    const wie = wieKeek({ ...ctx, tx, actor });
    await schrijfInzage(tx, { ...wie, soort: "naam_geweigerd", casusId, grond, namensId });
  });
}
