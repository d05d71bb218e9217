import { z } from "zod";
import {
  beoordeelAfronden,
  beoordeelNaarBestuur,
  beoordeelVisie,
  beslisser,
} from "#regiekaart/voorlegging";
import { bekijkAls } from "../kern/lezing.ts";
import { lezend } from "../kern/trpc.ts";
import { moment, momentVorm } from "../kern/vormen.ts";
import { voorleggingBeeld, voorleggingVorm } from "./beeld.ts";
import { leesVoorleggingFeiten } from "./feiten.ts";

/** One voorlegging: the question, both views, the outcome. Nothing else of the casus. */
export const bekijk = lezend
  .meta({ soort: "casus", recht: "stand" })
  .input(z.strictObject({ voorleggingId: z.uuid() }))
  .output(
    z.strictObject({
      voorlegging: voorleggingVorm,
      vraag: z.string().nullable(),
      visies: z.array(
        z.strictObject({
          organisatie: z.string(),
          door: z.string(),
          inhoud: z.string().nullable(),
          op: momentVorm,
        }),
      ),
      uitkomstTekst: z.string().nullable(),
      /** Name of the organisation whose manager records the outcome. */
      beslist: z.string(),
      mag: z.strictObject({ visie: z.boolean(), afronden: z.boolean(), naarBestuur: z.boolean() }),
      ontbreektVisie: z.boolean(),
    }),
  )
  .query(async ({ ctx, input }) => {
    const { rij, visies, feiten } = await leesVoorleggingFeiten(ctx.tx, input.voorleggingId);
    await bekijkAls(ctx, { casusId: rij.casusId }, "stand", "voorlegging_bekijken");
    const beslist = beslisser(feiten.voorlegger, feiten.ander);
    const afronden = beoordeelAfronden(feiten, ctx.actor);
    return {
      voorlegging: voorleggingBeeld(rij, ctx.actor),
      vraag: rij.vraag,
      visies: visies.map(({ organisatieId: _, op, ...v }) => ({ ...v, op: moment(op) })),
      uitkomstTekst: rij.uitkomstTekst,
      beslist: (rij.bestuur ?? (beslist === rij.ander.id ? rij.ander : rij.voorlegger)).naam,
      mag: {
        visie: beoordeelVisie(feiten, ctx.actor).mag,
        afronden: afronden.mag,
        naarBestuur: beoordeelNaarBestuur(feiten, "bekend", ctx.actor).mag,
      },
      ontbreektVisie: !afronden.mag && afronden.weigering === "visie_ontbreekt",
    };
  });
