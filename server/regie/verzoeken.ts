import { z } from "zod";
import { leesFeiten } from "#db/feiten";
import { leesWerkgebieden } from "#db/mensen";
import { leesRegieverzoeken } from "#db/regieverzoek";
import { ZIN } from "#regiekaart/gronden";
import {
  beoordeelNietGeven,
  beoordeelRegieverzoek,
  beoordeelVerzoekIntrekken,
  REGIEVERZOEK_REDEN_CODES,
  REGIEVERZOEK_UITKOMSTEN,
  type RegieverzoekReden,
} from "#regiekaart/regieverzoek";
import { casusLezing } from "../kern/lezing.ts";
import { moment, momentVorm } from "../kern/vormen.ts";
import { alsPartij } from "../overdracht/overdracht-daad.ts";

const verzoekVorm = z.strictObject({
  id: z.uuid(),
  organisatieId: z.uuid(),
  organisatie: z.string(),
  door: z.string(),
  waarom: z.string().nullable(),
  op: momentVorm,
  uitkomst: z.enum(REGIEVERZOEK_UITKOMSTEN).nullable(),
  reden: z.enum(REGIEVERZOEK_REDEN_CODES).nullable(),
  toelichting: z.string().nullable(),
  magAntwoorden: z.boolean(),
  magIntrekken: z.boolean(),
});

/** Who asked for procesregie of this casus, as far as I may see it, and whether I may ask. */
export const verzoeken = casusLezing("stand", "regieverzoeken", {})
  .output(
    z.strictObject({
      magVragen: z.boolean(),
      /** Why I may not ask, in a sentence. */
      waaromNiet: z.string().nullable(),
      houder: z.boolean(),
      verzoeken: z.array(verzoekVorm),
    }),
  )
  .query(async ({ ctx }) => {
    const { tx, actor, zicht } = ctx;
    const feiten = await leesFeiten(tx, zicht.casusId);
    const rijen = await leesRegieverzoeken(tx, zicht.casusId);
    const gebieden = await leesWerkgebieden(tx, actor.organisatieId);
    const partij = alsPartij(ctx);
    const mag = beoordeelRegieverzoek(feiten, rijen, {
      ...partij,
      organisatieSoort: actor.organisatieSoort,
      werkgebieden: gebieden.map((g) => g.id),
    });
    return {
      magVragen: mag.mag,
      waaromNiet: mag.mag ? null : ZIN[mag.weigering],
      houder: feiten.regie.procesregie?.organisatieId === actor.organisatieId,
      verzoeken: rijen.map(({ gebruikerId: _, vanafVolgnr: __, overdrachtId: ___, ...v }, i) => ({
        ...v,
        op: moment(v.op),
        reden: v.reden as RegieverzoekReden | null,
        magAntwoorden: beoordeelNietGeven(feiten, rijen[i]!, partij).mag,
        magIntrekken: beoordeelVerzoekIntrekken(feiten, rijen[i]!, partij).mag,
      })),
    };
  });
