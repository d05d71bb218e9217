import { randomUUID } from "node:crypto";
import { z } from "zod";
import { rondSpoedTakenAf, schrijfBestuurlijkVerantwoordelijke } from "#db/spoed";
import { BESTUURLIJKE_FUNCTIES } from "#regiekaart/begrippen";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { Geweigerd } from "../kern/geweigerd.ts";
import { tekstVorm } from "../kern/teksten.ts";

/** Names who answers for the bestuur at niveau 5 (uitleg 17). */
export const legVast = casusDaad("regie", {
  functie: z.enum(BESTUURLIJKE_FUNCTIES, "Kies burgemeester of wethouder."),
  naam: tekstVorm("De naam", 100),
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "bestuurlijk.legVast", "regie", input, async (daad) => {
    const { tx, casusId, op, gebeurtenisId, feiten } = daad;
    if (feiten.niveau !== 5) throw new Geweigerd("geen_niveau_5");
    await schrijfBestuurlijkVerantwoordelijke(tx, {
      id: randomUUID(),
      casusId,
      functie: input.functie,
      naam: input.naam,
      sinds: op,
      gebeurtenisId,
    });
    await rondSpoedTakenAf(tx, casusId, "bestuurlijk", op);
    return { soort: "bestuurlijk_verantwoordelijke_vastgelegd", gegevens: {} };
  }),
);
