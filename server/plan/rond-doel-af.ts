import { z } from "zod";
import { metTeksten } from "#db/gebeurtenis";
import { beeindigDoel, leesDoelen } from "#db/plan";
import { beoordeelAfronding, DOEL_UITKOMSTEN } from "#regiekaart/plan";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { eis } from "../kern/geweigerd.ts";
import { vrijeTekstVorm } from "../kern/teksten.ts";
import { schrijfItemTekst, vindItem } from "./item.ts";

/** A goal is reached, not reached, or no longer needed. */
export const rondDoelAf = casusDaad("bijdragen", {
  doelId: z.uuid(),
  uitkomst: z.enum(DOEL_UITKOMSTEN, "Kies hoe het is afgelopen."),
  resultaat: vrijeTekstVorm("Het resultaat").default(""),
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "plan.rondDoelAf", "bijdragen", input, async (daad) => {
    const { tx, op, zicht } = daad;
    const doel = vindItem(await leesDoelen(tx, daad.casusId), input.doelId);
    const alAfgerond = doel.uitkomst !== null;
    eis(beoordeelAfronding({ ...input, zicht: zicht.zicht, isHouder: false, alAfgerond }));
    const tekst = input.resultaat
      ? await schrijfItemTekst(daad, "resultaat", input.resultaat, doel)
      : null;
    const { uitkomst } = input;
    await beeindigDoel(tx, doel.id, { uitkomst, uitkomstOp: op, resultaatId: tekst?.id ?? null });
    return {
      soort: "doel_afgerond",
      gegevens: metTeksten({}, [doel.tekst, ...(tekst ? [tekst] : [])]),
    };
  }),
);
