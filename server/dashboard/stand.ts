import { z } from "zod";
import { telCasussen } from "#db/casus-lijst";
import { leesNiveauWijzigingen, telPerNiveau } from "#db/stand";
import { leesRegieTelling } from "#db/telling";
import { NIVEAU_AARDEN, NIVEAUS } from "#regiekaart/begrippen";
import { type LeesContext, onthoudLijst } from "../kern/lezing.ts";
import { lezend } from "../kern/trpc.ts";
import { moment, momentVorm, niveauVorm } from "../kern/vormen.ts";

const TEL_TOT = 1000;
const DAGEN = 30;

const perNiveauVorm = z.array(z.strictObject({ niveau: niveauVorm, aantal: z.int() }));

/** Numbers over the casussen that I see, each of them the length of a list that I can open; no persons. */
export const stand = lezend
  .input(z.strictObject({}))
  .output(
    z.strictObject({
      /** All casussen that I see. */
      perNiveau: perNiveauVorm,
      /** Of which my organisation holds procesregie. */
      wijPerNiveau: perNiveauVorm,
      wij: z.int(),
      wachtOpOns: z.int(),
      wachtOpAnderen: z.int(),
      overdrachtTeLaat: z.int(),
      /** Changes of niveau in the last 30 days, newest first. */
      wijzigingen: z.array(
        z.strictObject({
          casusnummer: z.string(),
          van: niveauVorm,
          naar: niveauVorm,
          aard: z.enum(NIVEAU_AARDEN),
          op: momentVorm,
        }),
      ),
    }),
  )
  .query(async ({ ctx }) => {
    const { tx } = ctx;
    const wijPerNiveau = volledig(await telOnze(ctx));
    const wijzigingen = await leesNiveauWijzigingen(tx, DAGEN, 12);
    await onthoudLijst(ctx, "stand", [...new Set(wijzigingen.map((w) => w.casusId))]);
    return {
      perNiveau: volledig(await telPerNiveau(tx, {}, TEL_TOT)),
      wijPerNiveau,
      wij: wijPerNiveau.reduce((som, { aantal }) => som + aantal, 0),
      wachtOpOns: await telCasussen(tx, { wacht: "op_ons" }, TEL_TOT),
      wachtOpAnderen: await telCasussen(tx, { wacht: "op_anderen" }, TEL_TOT),
      overdrachtTeLaat: await telCasussen(tx, { wacht: "te_laat" }, TEL_TOT),
      wijzigingen: wijzigingen.map(({ casusId: _, ...w }) => ({ ...w, op: moment(w.op) })),
    };
  });

type PerNiveau = z.infer<typeof perNiveauVorm>;

const volledig = (aantallen: PerNiveau): PerNiveau =>
  NIVEAUS.map((niveau) => ({
    niveau,
    aantal: aantallen.find((a) => a.niveau === niveau)?.aantal ?? 0,
  }));

/** Who sees all of the organisation reads its counters; who does not, counts the few that they see. */
async function telOnze({ tx, actor }: LeesContext): Promise<PerNiveau> {
  const zietAlles = actor.functies.some((f) => f === "coordinator" || f === "manager");
  return zietAlles ? leesRegieTelling(tx) : telPerNiveau(tx, { regie: "wij" }, TEL_TOT);
}
