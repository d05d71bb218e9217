import { z } from "zod";
import { leesNamen } from "#db/casus";
import { metTeksten } from "#db/gebeurtenis";
import { rondVoorleggingAf } from "#db/voorlegging";
import { noemtNaam } from "#regiekaart/noemt-naam";
import { beoordeelAfronden, VOORLEGGING_UITKOMSTEN } from "#regiekaart/voorlegging";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { schrijfAls, tekstVorm } from "../kern/teksten.ts";
import { vindVoorlegging, voorleggingFeit } from "./feiten.ts";

/** The manager who decides records the outcome. Niveau and regie stay as they are: who has regie acts on it. */
export const rondAf = casusDaad("stand", {
  voorleggingId: z.uuid(),
  uitkomst: z.enum(
    VOORLEGGING_UITKOMSTEN.map((u) => u.code),
    "Kies wat de uitkomst is.",
  ),
  toelichting: tekstVorm("De toelichting", 4_000),
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "voorlegging.rondAf", "stand", input, async (daad) => {
    const { tx, casusId, op } = daad;
    const { rij, feiten } = await vindVoorlegging(daad, input.voorleggingId);
    eis(beoordeelAfronden(feiten, daad.actor));
    if (noemtNaam(input.toelichting, await leesNamen(tx, casusId)))
      throw new Geweigerd("naam_in_voorstel", "toelichting");
    const tekst = (await schrijfAls(daad, "voorlegging", input.toelichting))!;
    const einde = { uitkomst: input.uitkomst, uitkomstId: tekst.id, afgerondOp: op };
    await rondVoorleggingAf(tx, rij.id, einde);
    const gegevens = metTeksten({ reden: input.uitkomst }, [tekst]);
    return voorleggingFeit("visieverschil_afgerond", rij, gegevens);
  }),
);
