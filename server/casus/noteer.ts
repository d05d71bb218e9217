import { randomUUID } from "node:crypto";
import { z } from "zod";
import { metTeksten } from "#db/gebeurtenis";
import { leesZichtbareNotities, schrijfJournaal } from "#db/journaal";
import { schrijfTekst } from "#db/tekst";
import { CATEGORIEEN, VERSTREKKINGSVOORWAARDEN } from "#regiekaart/begrippen";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { Geweigerd } from "../kern/geweigerd.ts";
import { herkomstVan, tekstVorm } from "../kern/teksten.ts";

/** A note in the journaal. A correction is a new entry that points at the one it corrects. */
export const noteer = casusDaad("bijdragen", {
  inhoud: tekstVorm("De notitie"),
  categorie: z.enum(CATEGORIEEN).default("algemeen"),
  voorwaarde: z.enum(VERSTREKKINGSVOORWAARDEN).default("geen"),
  corrigeertId: z.uuid().nullable().default(null),
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "casus.noteer", "bijdragen", input, async (daad) => {
    const { tx, casusId, op, gebeurtenisId } = daad;
    if (input.corrigeertId) {
      const bekend = await leesZichtbareNotities(tx, casusId);
      if (!bekend.has(input.corrigeertId)) throw new Geweigerd("niet_gevonden");
    }
    const tekst = await schrijfTekst(tx, {
      ...herkomstVan(daad, daad.feiten.grondslag),
      soort: "journaal",
      inhoud: input.inhoud,
      categorie: input.categorie,
      voorwaarde: input.voorwaarde,
    });
    await schrijfJournaal(tx, {
      id: randomUUID(),
      casusId,
      tekstId: tekst.id,
      gebeurtenisId,
      corrigeertId: input.corrigeertId,
      op,
    });
    return { soort: "journaal_genoteerd", gegevens: metTeksten({}, [tekst]) };
  }),
);
