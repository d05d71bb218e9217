import { z } from "zod";
import { schrijfConcept, wisOudeConcepten } from "#db/concept";
import { inDaad } from "#db/databank";
import { raakSessieAan } from "#db/sessie";
import { wieBenIk } from "../kern/actor.ts";
import { sleutelVorm } from "../kern/daad.ts";
import { Geweigerd } from "../kern/geweigerd.ts";
import { leesbaar } from "../kern/teksten.ts";
import { handelend } from "../kern/trpc.ts";
import { versleutel } from "../kern/versleutel.ts";
import { cursorMomentVorm, moment, momentVorm } from "../kern/vormen.ts";
import { plekInvoer, waarvan } from "./plek.ts";

/** Days that a draft is kept after the last word was typed (regionale invulling). */
const BEWAAR_DAGEN = 30;

/** Keeps what I am typing, encrypted; refused when another window of mine kept something else meanwhile. Typing keeps me logged in. */
export const bewaar = handelend
  .input(
    z.strictObject({
      ...plekInvoer,
      inhoud: leesbaar().max(200_000, "Dit concept is te groot om te bewaren."),
      /** The key under which the act will be sent: a retry after a crash finds its result. */
      sleutel: sleutelVorm,
      /** When I last saw it kept; null: never. */
      gezienOp: cursorMomentVorm.nullable(),
    }),
  )
  .output(z.strictObject({ bewaardOp: momentVorm }))
  .mutation(async ({ ctx, input }) => {
    const op = await inDaad(ctx.db, async (tx) => {
      const { gebruikerId } = await wieBenIk(tx, ctx.sessieId);
      const { waarover, formulier, sleutel } = input;
      const inhoud = versleutel(input.inhoud, waarvan(gebruikerId, input));
      const gezien = input.gezienOp ? new Date(input.gezienOp) : null;
      const bewaard = await schrijfConcept(
        tx,
        { waarover, formulier },
        { inhoud, sleutel },
        gezien,
      );
      if (gezien === null) await wisOudeConcepten(tx, BEWAAR_DAGEN);
      return bewaard;
    });
    if (op === null) throw new Geweigerd("concept_elders_gewijzigd");
    if (ctx.sessieId) await raakSessieAan(ctx.db, ctx.sessieId);
    return { bewaardOp: moment(op) };
  });
