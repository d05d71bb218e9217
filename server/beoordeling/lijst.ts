import { z } from "zod";
import { leesBeoordelingen } from "#db/beoordeling";
import { ANTWOORDEN, EXPERTISES, VOORWAARDEN } from "#regiekaart/begrippen";
import { casusLezing } from "../kern/lezing.ts";
import { moment, momentVorm, niveauVorm } from "../kern/vormen.ts";

/** The assessments of a casus, newest first: answers, advice, decision, and who took it. */
export const lijst = casusLezing("lezen", "beoordelingen", {})
  .output(
    z.array(
      z.strictObject({
        id: z.uuid(),
        op: momentVorm,
        kaartversie: z.string(),
        niveau: niveauVorm,
        advies: niveauVorm,
        besluit: niveauVorm,
        afwijking: z.boolean(),
        stagnatie: z.enum(EXPERTISES).nullable(),
        door: z.string(),
        organisatie: z.string(),
        onderbouwing: z.string().nullable(),
        zienswijze: z.string().nullable(),
        motivering: z.string().nullable(),
        antwoorden: z.array(
          z.strictObject({
            voorwaarde: z.enum(VOORWAARDEN),
            antwoord: z.enum(ANTWOORDEN),
            toelichting: z.string().nullable(),
          }),
        ),
      }),
    ),
  )
  .query(async ({ ctx: { tx, zicht } }) => {
    const rijen = await leesBeoordelingen(tx, zicht.casusId, 100);
    return rijen.map((r) => ({ ...r, op: moment(r.op) }));
  });
