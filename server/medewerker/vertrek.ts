import { randomUUID } from "node:crypto";
import { z } from "zod";
import { vergrendelCasus, wijsCasusAan } from "#db/casus-slot";
import { inDaad, type Transactie } from "#db/databank";
import { leesFeiten } from "#db/feiten";
import {
  casussenVanCollega,
  leesMedewerker,
  telAndereCoordinatoren,
  zetUitDienst,
} from "#db/medewerker";
import { beoordeelVertrek } from "#regiekaart/medewerker";
import { type Actor, wieBenIk } from "../kern/actor.ts";
import { legVast, zekerheidOverActor } from "../kern/daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { handelend } from "../kern/trpc.ts";
import { feitVanVertrek, maakVrij } from "../regie/maak-vrij.ts";

/**
 * A colleague leaves: no access from the next request on, and every casus is zonder regisseur where they were; the
 * organisation still holds. One transaction: every casus lock in order first, then the person.
 */
export const vertrek = handelend
  .meta({ soort: "beheer", recht: "ingelogd" })
  .input(z.strictObject({ gebruikerId: z.uuid() }))
  .output(z.strictObject({ casussen: z.int() }))
  .mutation(({ ctx, input }) =>
    inDaad(ctx.db, async (tx) => {
      const eerst = await wieBenIk(tx, ctx.sessieId);
      const wie = await leesMedewerker(tx, input.gebruikerId);
      if (!wie || wie.organisatieId !== eerst.organisatieId) throw new Geweigerd("niet_gevonden");
      const casussen = await casussenVanCollega(tx, wie.id);
      const momenten = new Map<string, Date>();
      for (const casusId of casussen) {
        await wijsCasusAan(tx, casusId);
        momenten.set(casusId, (await vergrendelCasus(tx, casusId))!);
      }
      const actor = await zekerheidOverActor(tx, ctx.sessieId);
      const anderen = await telAndereCoordinatoren(tx, wie);
      eis(beoordeelVertrek(wie, actor, anderen));
      await zetUitDienst(tx, wie.id, casussen);
      for (const [casusId, op] of momenten) await neemUit(tx, actor, wie.id, casusId, op);
      return { casussen: casussen.length };
    }),
  );

/** Takes one person out of one casus, as its own event. */
async function neemUit(tx: Transactie, actor: Actor, wieId: string, casusId: string, op: Date) {
  await wijsCasusAan(tx, casusId);
  const feiten = await leesFeiten(tx, casusId);
  const { casusnummer } = feiten;
  const daad = { tx, actor, casusId, casusnummer, feiten, op, gebeurtenisId: randomUUID() };
  const { was } = await maakVrij(daad, wieId);
  const wij = { organisatieId: actor.organisatieId, organisatie: actor.organisatieNaam };
  const feit = feitVanVertrek({ was, deedMee: true }, wij)!;
  await legVast({ ...daad, zicht: null }, { ...feit, grond: "organisatie" });
}
