import { z } from "zod";
import { zetConsultIngetrokken } from "#db/consult";
import { beoordeelConsultIntrekken } from "#regiekaart/consult";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { consultFeit, consultFeiten, leesConsult } from "./feiten.ts";

/** The advice is not needed any more; who was asked is told. */
export const trekIn = casusDaad("bijdragen", { consultId: z.uuid() }).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "consult.trekIn", "bijdragen", input, async (daad) => {
    const { tx, casusId, actor, op, feiten } = daad;
    const rij = await leesConsult(tx, input.consultId);
    if (rij.casusId !== casusId) throw new Geweigerd("niet_gevonden");
    const houderId = feiten.regie.procesregie?.organisatieId ?? null;
    eis(beoordeelConsultIntrekken(consultFeiten(rij), houderId, actor));
    await zetConsultIngetrokken(tx, rij.id, op);
    return consultFeit("consult_ingetrokken", rij, {});
  }),
);
