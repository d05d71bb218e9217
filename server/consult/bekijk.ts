import { z } from "zod";
import { leesHuishouden } from "#db/casus";
import { nu } from "#db/databank";
import { leesFeiten } from "#db/feiten";
import { schrijfInzage } from "#db/inzage";
import { beoordeelAdvies, beoordeelConsultIntrekken } from "#regiekaart/consult";
import { bekijkAls, type LeesContext, wieKeek } from "../kern/lezing.ts";
import { lezend } from "../kern/trpc.ts";
import { consultBeeld, consultVorm } from "./beeld.ts";
import { consultFeiten, leesConsult } from "./feiten.ts";

/** One consult: the question and the advice. Who is asked on name also reads of whom it is, until the answer. */
export const bekijk = lezend
  .meta({ soort: "casus", recht: "ingelogd" })
  .input(z.strictObject({ consultId: z.uuid() }))
  .output(
    z.strictObject({
      consult: consultVorm,
      /** Who the household members are: only on name, and while it is open. */
      leden: z.array(z.strictObject({ naam: z.string(), rol: z.string() })),
      mag: z.strictObject({ beantwoorden: z.boolean(), intrekken: z.boolean() }),
    }),
  )
  .query(async ({ ctx, input }) => {
    const { tx, actor } = ctx;
    const rij = await leesConsult(tx, input.consultId);
    const feiten = consultFeiten(rij);
    const consult = consultBeeld(rij, await nu(tx));
    if (rij.aanOns) {
      const leden = await kijkAlsGevraagde(ctx, rij);
      const beantwoorden = beoordeelAdvies(feiten, actor).mag;
      return { consult, leden, mag: { beantwoorden, intrekken: false } };
    }
    await bekijkAls(ctx, { casusId: rij.casusId }, "lezen", "consult_bekijken");
    const { regie } = await leesFeiten(tx, rij.casusId);
    const houderId = regie.procesregie?.organisatieId ?? null;
    const intrekken = beoordeelConsultIntrekken(feiten, houderId, actor).mag;
    return { consult, leden: [], mag: { beantwoorden: false, intrekken } };
  });

/** The look is on record with the casus, also of who does not know which casus it is. */
async function kijkAlsGevraagde(
  ctx: LeesContext,
  { casusId, casusnummer }: { casusId: string; casusnummer: string | null },
) {
  if (casusnummer !== null) {
    await bekijkAls(ctx, { casusId }, "triage", "consult_bekijken");
    const { leden } = await leesHuishouden(ctx.tx, casusId);
    return leden.filter((l) => l.vertrokkenOp === null).map(({ naam, rol }) => ({ naam, rol }));
  }
  const onbekend = { casusId, grond: "consult", namensId: null, noodtoegang: false };
  await schrijfInzage(ctx.tx, { ...wieKeek(ctx), ...onbekend, soort: "consult_bekijken" });
  return [];
}
