import { z } from "zod";
import { leesNamen } from "#db/casus";
import { metTeksten } from "#db/gebeurtenis";
import { schrijfOnderdelen } from "#db/overdracht";
import { leesOnderdelen, rondSpoedTaakAf } from "#db/spoed";
import { controleerInhoud, controleerNamen } from "#regiekaart/overdracht-inhoud";
import { ONDERDEEL_CODES, type Onderdeel, onderdelenVan } from "#regiekaart/overdracht-onderdelen";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { herkomstVan, vrijeTekstVorm } from "../kern/teksten.ts";
import { eisTaak } from "./rond-taak-af.ts";

const inhoudVorm = z.strictObject(
  Object.fromEntries(
    ONDERDEEL_CODES.map((code) => [code, vrijeTekstVorm("Dit onderdeel").optional()]),
  ) as Record<Onderdeel, z.ZodOptional<z.ZodString>>,
);

/** Afterwards, all that a warm overdracht tells: the receiver finds it with what was told by spoed. */
export const vulOverdrachtAan = casusDaad("stand", {
  taakId: z.uuid(),
  inhoud: inhoudVorm,
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "spoed.vulOverdrachtAan", "stand", input, async (daad) => {
    const { tx, casusId, feiten } = daad;
    const taak = await eisTaak(daad, input.taakId);
    if (taak.soort !== "overdracht" || !taak.overdrachtId) throw new Geweigerd("niet_gevonden");
    const bekend = await leesOnderdelen(tx, taak.overdrachtId);
    eis(controleerInhoud({ ...input.inhoud, ...(bekend.has("reden") ? { reden: "-" } : {}) }));
    const gevuld = onderdelenVan("procesregie").flatMap(({ code, zichtVanaf }) => {
      const tekst = input.inhoud[code]?.trim();
      return tekst && !bekend.has(code) ? [{ onderdeel: code, zichtVanaf, tekst }] : [];
    });
    const teksten = await schrijfOnderdelen(
      tx,
      taak.overdrachtId,
      gevuld,
      herkomstVan(daad, feiten.grondslag),
    );
    if (!(await rondSpoedTaakAf(tx, taak.id, daad.op, null))) throw new Geweigerd("al_afgerond");
    eis(controleerNamen(input.inhoud, await leesNamen(tx, casusId)));
    return {
      soort: "spoed_taak_afgerond",
      gegevens: metTeksten({ reden: taak.soort, overdrachtId: taak.overdrachtId }, teksten),
    };
  }),
);
