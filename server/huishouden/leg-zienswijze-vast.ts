import { randomUUID } from "node:crypto";
import { z } from "zod";
import { metTeksten } from "#db/gebeurtenis";
import { schrijfZienswijze, wijzigLid } from "#db/huishouden";
import { beoordeelZienswijze, isIngelicht } from "#regiekaart/huishouden";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { eis } from "../kern/geweigerd.ts";
import { schrijfAls, vrijeTekstVorm } from "../kern/teksten.ts";
import { vindLid } from "./lid.ts";

/** What one person thinks, in their own words, and who was told; a later one counts and this one stays readable. */
export const legZienswijzeVast = casusDaad("bijdragen", {
  lidId: z.uuid(),
  /** Empty when the person was not asked yet; `reden` says why. */
  zienswijze: vrijeTekstVorm("De zienswijze").default(""),
  /** Null for whom the age group does not name. */
  zelf: z.boolean().nullable().default(null),
  ouders: z.boolean().nullable().default(null),
  reden: vrijeTekstVorm("De reden").default(""),
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "huishouden.legZienswijzeVast", "bijdragen", input, async (daad) => {
    const { tx, casusId, op, gebeurtenisId } = daad;
    const { zelf, ouders } = input;
    const { lid } = await vindLid(tx, casusId, input.lidId);
    const gegeven = { gevraagd: input.zienswijze !== "", zelf, ouders };
    eis(beoordeelZienswijze(lid.leeftijdsgroep, { ...gegeven, reden: input.reden !== "" }));
    const tekst = await schrijfAls(daad, "lid_zienswijze", input.zienswijze);
    const reden = await schrijfAls(daad, "lid_zienswijze_reden", input.reden);
    await schrijfZienswijze(tx, {
      id: randomUUID(),
      casusId,
      lidId: lid.id,
      tekstId: tekst?.id ?? null,
      geinformeerdZelf: zelf,
      geinformeerdOuders: ouders,
      redenId: reden?.id ?? null,
      gebeurtenisId,
      op,
    });
    await wijzigLid(tx, lid.id, { geinformeerd: isIngelicht(lid.leeftijdsgroep, gegeven) });
    const teksten = [tekst, reden].filter((t) => t !== null);
    return { soort: "zienswijze_vastgelegd", gegevens: metTeksten({}, teksten) };
  }),
);
