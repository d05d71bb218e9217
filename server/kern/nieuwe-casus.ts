import { randomUUID } from "node:crypto";
import { nieuwCasusnummer } from "#db/casus";
import { wijsCasusAan } from "#db/casus-slot";
import { inDaad, nu, type Transactie } from "#db/databank";
import { claimSleutel } from "#db/gebeurtenis";
import { type Actor, wieBenIk } from "./actor.ts";
import {
  type Daad,
  type DaadUitkomst,
  type Feit,
  herhaling,
  legVast,
  sleutelVan,
  zekerheidOverActor,
} from "./daad.ts";
import type { Context } from "./trpc.ts";

/** What an act that opens a casus has in hand: there are no facts and no sight yet. */
export type NieuweDaad = Omit<Daad, "feiten" | "zicht">;

/**
 * Runs an act that opens a casus: `voerUit` without a casus to lock. `beslis` refuses before there is a number;
 * `leg` records what begins, and returns what happened.
 */
export function doeMetNieuweCasus<B>(
  ctx: Context,
  procedure: string,
  invoer: { sleutel: string },
  beslis: (tx: Transactie, actor: Actor) => Promise<B>,
  leg: (daad: NieuweDaad, besluit: B) => Promise<Feit[]>,
): Promise<DaadUitkomst> {
  return inDaad(ctx.db, async (tx) => {
    await wieBenIk(tx, ctx.sessieId);
    const actor = await zekerheidOverActor(tx, ctx.sessieId);
    const sleutel = sleutelVan(actor, { procedure, sleutel: invoer.sleutel, invoer });
    const gebeurtenisId = randomUUID();
    if (!(await claimSleutel(tx, sleutel, gebeurtenisId))) return herhaling(tx, sleutel);
    const besluit = await beslis(tx, actor);
    const op = await nu(tx);
    const casusId = randomUUID();
    await wijsCasusAan(tx, casusId);
    const casusnummer = await nieuwCasusnummer(tx, op);
    const daad = { tx, actor, casusId, casusnummer, op, gebeurtenisId };
    return legVast({ ...daad, feiten: null, zicht: null }, await leg(daad, besluit));
  });
}
