import { z } from "zod";
import { metTeksten } from "#db/gebeurtenis";
import { beeindigAfspraak as beeindig, leesAfspraken } from "#db/plan";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { Geweigerd } from "../kern/geweigerd.ts";
import { tekstVorm } from "../kern/teksten.ts";
import { schrijfItemTekst, vindItem } from "./item.ts";

/** An agreement about safety no longer holds, with the reason. */
export const beeindigAfspraak = casusDaad("bijdragen", {
  afspraakId: z.uuid(),
  reden: tekstVorm("De reden"),
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "plan.beeindigAfspraak", "bijdragen", input, async (daad) => {
    const { tx, casusId, op } = daad;
    const afspraak = vindItem(await leesAfspraken(tx, casusId), input.afspraakId);
    if (afspraak.beeindigdOp) throw new Geweigerd("al_afgerond");
    const tekst = await schrijfItemTekst(daad, "reden_einde", input.reden, afspraak);
    await beeindig(tx, afspraak.id, { beeindigdOp: op, redenId: tekst.id });
    return {
      soort: "veiligheidsafspraak_beeindigd",
      gegevens: metTeksten({}, [afspraak.tekst, tekst]),
    };
  }),
);
