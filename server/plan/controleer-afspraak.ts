import { randomUUID } from "node:crypto";
import { z } from "zod";
import { metTeksten } from "#db/gebeurtenis";
import { leesAfspraken, schrijfControle } from "#db/plan";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { Geweigerd } from "../kern/geweigerd.ts";
import { vrijeTekstVorm } from "../kern/teksten.ts";
import { schrijfItemTekst, vindItem } from "./item.ts";

/** Somebody looked whether an agreement is kept; when it is not, they say what they saw. */
export const controleerAfspraak = casusDaad("bijdragen", {
  afspraakId: z.uuid(),
  nagekomen: z.boolean("Kies of de afspraak is nagekomen."),
  toelichting: vrijeTekstVorm("De toelichting").default(""),
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "plan.controleerAfspraak", "bijdragen", input, async (daad) => {
    const { tx, casusId, op, gebeurtenisId } = daad;
    const afspraak = vindItem(await leesAfspraken(tx, casusId), input.afspraakId);
    if (afspraak.beeindigdOp) throw new Geweigerd("al_afgerond");
    if (!input.nagekomen && input.toelichting === "")
      throw new Geweigerd("motivering_ontbreekt", "toelichting");
    const tekst = input.toelichting
      ? await schrijfItemTekst(daad, "controle", input.toelichting, afspraak)
      : null;
    await schrijfControle(tx, {
      id: randomUUID(),
      casusId,
      afspraakId: afspraak.id,
      nagekomen: input.nagekomen,
      tekstId: tekst?.id ?? null,
      gebeurtenisId,
      op,
    });
    return {
      soort: "veiligheidsafspraak_gecontroleerd",
      gegevens: metTeksten({}, [afspraak.tekst, ...(tekst ? [tekst] : [])]),
    };
  }),
);
