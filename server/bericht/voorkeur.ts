import { z } from "zod";
import { inDaad } from "#db/databank";
import { bewaarVoorkeur, leesVoorkeur } from "#db/voorkeur";
import { BEZORGWIJZEN, STANDAARD_VOORKEUR } from "#regiekaart/bezorging";
import { wieBenIk } from "../kern/actor.ts";
import { handelend, lezend } from "../kern/trpc.ts";

const voorkeurVorm = {
  overdracht: z.enum(BEZORGWIJZEN),
  overig: z.enum(BEZORGWIJZEN),
  uur: z.int().min(0).max(23),
};

/** How I want to be told by e-mail; what waits for my answer always comes. */
export const voorkeur = lezend
  .input(z.strictObject({}))
  .output(z.strictObject({ ...voorkeurVorm, email: z.string() }))
  .query(async ({ ctx: { tx, actor } }) => ({
    ...((await leesVoorkeur(tx)) ?? STANDAARD_VOORKEUR),
    email: actor.email,
  }));

/** Keeps how I want to be told. */
export const kiesVoorkeur = handelend
  .input(z.strictObject(voorkeurVorm))
  .output(z.strictObject(voorkeurVorm))
  .mutation(({ ctx, input }) =>
    inDaad(ctx.db, async (tx) => {
      const { gebruikerId } = await wieBenIk(tx, ctx.sessieId);
      await bewaarVoorkeur(tx, gebruikerId, input);
      return input;
    }),
  );
