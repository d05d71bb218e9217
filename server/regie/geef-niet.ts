import { z } from "zod";
import { metTeksten } from "#db/gebeurtenis";
import { rondRegieverzoekAf } from "#db/regieverzoek";
import { beoordeelNietGeven, REGIEVERZOEK_REDEN_CODES } from "#regiekaart/regieverzoek";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { schrijfAls, tekstVorm } from "../kern/teksten.ts";
import { alsPartij } from "../overdracht/overdracht-daad.ts";
import { eisZonderNamen, leesVerzoek, verzoekGegevens } from "./verzoek.ts";

/** Who has procesregie does not hand it over to who asked: a coded reason and a text. Regie stays where it is. */
export const geefNiet = casusDaad("regie", {
  verzoekId: z.uuid(),
  reden: z.enum(REGIEVERZOEK_REDEN_CODES, "Kies een reden uit de lijst."),
  toelichting: tekstVorm("De toelichting", 4_000),
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "regie.geefNiet", "regie", input, async (daad) => {
    const { tx, feiten, op } = daad;
    const verzoek = await leesVerzoek(daad, input.verzoekId);
    eis(beoordeelNietGeven(feiten, verzoek, alsPartij(daad)));
    await eisZonderNamen(daad, input.toelichting, "toelichting");
    const toelichting = (await schrijfAls(daad, "regieverzoek", input.toelichting))!;
    const einde = { reden: input.reden, toelichtingId: toelichting.id, afgerondOp: op };
    if (!(await rondRegieverzoekAf(tx, verzoek.id, { uitkomst: "niet_gegeven", ...einde })))
      throw new Geweigerd("regieverzoek_is_afgerond");
    const gegevens = await verzoekGegevens(tx, feiten, verzoek.organisatieId);
    return {
      soort: "regie_niet_gegeven",
      persoonId: verzoek.gebruikerId,
      partijen: [verzoek.organisatieId],
      gegevens: metTeksten({ ...gegevens, reden: input.reden }, [toelichting]),
    };
  }),
);
