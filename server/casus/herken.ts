import { z } from "zod";
import { leesHerkend } from "#db/herkenning";
import { leesPersoon } from "#db/mensen";
import { magProcesregie, werktInCasussen } from "#regiekaart/regie";
import { hashesVan } from "../huishouden/hashes.ts";
import { Geweigerd } from "../kern/geweigerd.ts";
import { onthoudLijst } from "../kern/lezing.ts";
import { lezend } from "../kern/trpc.ts";
import { beslisOpenen, openInvoer } from "./open.ts";

/**
 * Before a casus is opened: whether this household may be known already, and whom to call. Nothing else goes out, it asks
 * all that opening asks and refuses what that refuses, and each time is on record, also when nothing was found.
 */
export const herken = lezend
  .input(z.strictObject(openInvoer))
  .output(
    z.strictObject({
      bekendBij: z.array(z.strictObject({ organisatie: z.string(), telefoon: z.string() })),
    }),
  )
  .query(async ({ ctx, input }) => {
    const { tx, actor } = ctx;
    if (!werktInCasussen(actor.functies) || !magProcesregie(input.niveau, actor.organisatieSoort))
      throw new Geweigerd("geen_bevoegdheid");
    // A read locks nobody.
    await beslisOpenen(tx, actor, input, leesPersoon);
    const hashes = hashesVan({
      ...input.huishouden,
      namen: input.leden.map((l) => l.naam),
      adres: input.adres,
    });
    const herkend = await leesHerkend(tx, hashes);
    await onthoudLijst(ctx, "huishouden_herkennen", [...new Set(herkend.map((h) => h.casusId))]);
    const perOrganisatie = new Map(herkend.map((h) => [h.organisatie, h.telefoon]));
    return {
      bekendBij: [...perOrganisatie].map(([organisatie, telefoon]) => ({ organisatie, telefoon })),
    };
  });
