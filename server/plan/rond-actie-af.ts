import { z } from "zod";
import { metTeksten } from "#db/gebeurtenis";
import { beeindigActie, leesActies } from "#db/plan";
import { ACTIE_UITKOMSTEN, beoordeelAfronding } from "#regiekaart/plan";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { eis } from "../kern/geweigerd.ts";
import { vrijeTekstVorm } from "../kern/teksten.ts";
import { schrijfItemTekst, vindItem } from "./item.ts";

/** An actie is done, not done, or no longer needed. Who does it may end it, also when they only read. */
export const rondActieAf = casusDaad("lezen", {
  actieId: z.uuid(),
  uitkomst: z.enum(ACTIE_UITKOMSTEN, "Kies hoe het is afgelopen."),
  resultaat: vrijeTekstVorm("Het resultaat").default(""),
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "plan.rondActieAf", "lezen", input, async (daad) => {
    const { tx, op, zicht, actor } = daad;
    const actie = vindItem(await leesActies(tx, daad.casusId), input.actieId);
    const isHouder = actie.houderId === actor.gebruikerId;
    const alAfgerond = actie.uitkomst !== null;
    eis(beoordeelAfronding({ ...input, zicht: zicht.zicht, isHouder, alAfgerond }));
    const tekst = input.resultaat
      ? await schrijfItemTekst(daad, "resultaat", input.resultaat, actie)
      : null;
    const { uitkomst } = input;
    await beeindigActie(tx, actie.id, { uitkomst, uitkomstOp: op, resultaatId: tekst?.id ?? null });
    return {
      soort: "actie_afgerond",
      gegevens: metTeksten({}, [actie.tekst, ...(tekst ? [tekst] : [])]),
      ...(actie.houderId ? { persoonId: actie.houderId } : {}),
    };
  }),
);
