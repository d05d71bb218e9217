import { z } from "zod";
import { telOngelezen } from "#db/bericht";
import { nu } from "#db/databank";
import { leesOpenOverdrachten } from "#db/overdracht-lijst";
import { FUNCTIES, ORGANISATIE_SOORTEN, PROFIELEN } from "#regiekaart/begrippen";
import { lezend } from "../kern/trpc.ts";
import { magAntwoorden } from "../overdracht/beeld.ts";

/** Who I am, and the numbers in the shell: what waits for my answer, and what I have not read. */
export const ik = lezend
  .input(z.strictObject({}))
  .output(
    z.strictObject({
      gebruikerId: z.uuid(),
      naam: z.string(),
      email: z.string(),
      organisatie: z.string(),
      organisatieSoort: z.enum(ORGANISATIE_SOORTEN),
      functies: z.array(z.enum(FUNCTIES)),
      profiel: z.enum(PROFIELEN).nullable(),
      /** How long this session still has, unless something is done. */
      sessieOverMs: z.int(),
      ongelezen: z.int(),
      teBeantwoorden: z.int(),
    }),
  )
  .query(async ({ ctx: { tx, actor } }) => {
    const ontvangen = await leesOpenOverdrachten(tx, "ontvangen", 100);
    return {
      gebruikerId: actor.gebruikerId,
      naam: actor.naam,
      email: actor.email,
      organisatie: actor.organisatieNaam,
      organisatieSoort: actor.organisatieSoort,
      functies: actor.functies,
      profiel: actor.profiel,
      sessieOverMs: actor.eindigtOp.getTime() - (await nu(tx)).getTime(),
      ongelezen: await telOngelezen(tx, actor.gebruikerId),
      teBeantwoorden: ontvangen.filter((o) => magAntwoorden(o, actor)).length,
    };
  });
