import { randomUUID } from "node:crypto";
import { z } from "zod";
import { metTeksten } from "#db/gebeurtenis";
import { leesZichtbareNotities, schrijfJournaal } from "#db/journaal";
import { schrijfTekst } from "#db/tekst";
import { CATEGORIEEN, VERSTREKKINGSVOORWAARDEN } from "#regiekaart/begrippen";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import type { Daad, Feit } from "../kern/daad.ts";
import { Geweigerd } from "../kern/geweigerd.ts";
import { herkomstVan, tekstVorm } from "../kern/teksten.ts";

/** The fields of a note. */
export const notitieVelden = {
  inhoud: tekstVorm("De notitie"),
  categorie: z.enum(CATEGORIEEN).default("algemeen"),
  voorwaarde: z.enum(VERSTREKKINGSVOORWAARDEN).default("geen"),
};
const vorm = z.strictObject(notitieVelden);

/** A note in the journaal. A correction is a new entry that points at the one it corrects. */
export const noteer = casusDaad("bijdragen", {
  ...notitieVelden,
  corrigeertId: z.uuid().nullable().default(null),
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "casus.noteer", "bijdragen", input, async (daad) => {
    if (input.corrigeertId) {
      const bekend = await leesZichtbareNotities(daad.tx, daad.casusId);
      if (!bekend.has(input.corrigeertId)) throw new Geweigerd("niet_gevonden");
    }
    return legNotitieVast(daad, input, input.corrigeertId);
  }),
);

/** Writes one note, and the fact of it. */
export async function legNotitieVast(
  daad: Daad,
  { inhoud, categorie, voorwaarde }: z.infer<typeof vorm>,
  corrigeertId: string | null = null,
): Promise<Feit> {
  const { tx, casusId, op, gebeurtenisId } = daad;
  const tekst = await schrijfTekst(tx, {
    ...herkomstVan(daad, daad.feiten.grondslag),
    soort: "journaal",
    inhoud,
    categorie,
    voorwaarde,
  });
  await schrijfJournaal(tx, {
    id: randomUUID(),
    casusId,
    tekstId: tekst.id,
    gebeurtenisId,
    corrigeertId,
    op,
  });
  return { soort: "journaal_genoteerd", gegevens: metTeksten({}, [tekst]) };
}
