import { z } from "zod";
import { leesCollegas, leesWerkgebieden } from "#db/mensen";
import { NIVEAUS } from "#regiekaart/begrippen";
import { magProcesregie } from "#regiekaart/regie";
import { lezend } from "../kern/trpc.ts";
import { niveauVorm, persoonVorm } from "../kern/vormen.ts";

/** What the form for a new casus already knows: my areas, my colleagues, and where we may start. */
export const bereidVoor = lezend
  .input(z.strictObject({}))
  .output(
    z.strictObject({
      magOpenen: z.boolean(),
      ikId: z.uuid(),
      niveaus: z.array(niveauVorm),
      werkgebieden: z.array(
        z.strictObject({ id: z.uuid(), naam: z.string(), gemeente: z.string() }),
      ),
      collegas: z.array(persoonVorm),
    }),
  )
  .query(async ({ ctx: { tx, actor } }) => {
    const niveaus = NIVEAUS.filter((n) => magProcesregie(n, actor.organisatieSoort));
    const werkt = actor.functies.some((f) => f === "professional" || f === "coordinator");
    return {
      magOpenen: werkt && niveaus.length > 0,
      ikId: actor.gebruikerId,
      niveaus,
      werkgebieden: await leesWerkgebieden(tx, actor.organisatieId),
      collegas: await leesCollegas(tx, actor.organisatieId),
    };
  });
