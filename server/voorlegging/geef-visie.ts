import { z } from "zod";
import { leesNamen } from "#db/casus";
import { metTeksten } from "#db/gebeurtenis";
import { schrijfVisie } from "#db/voorlegging";
import { noemtNaam } from "#regiekaart/noemt-naam";
import { beoordeelVisie } from "#regiekaart/voorlegging";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { schrijfAls, tekstVorm } from "../kern/teksten.ts";
import { vindVoorlegging, voorleggingFeit } from "./feiten.ts";

/** The other side's view, once. */
export const geefVisie = casusDaad("stand", {
  voorleggingId: z.uuid(),
  visie: tekstVorm("Hoe jullie het zien", 4_000),
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "voorlegging.geefVisie", "stand", input, async (daad) => {
    const { tx, casusId, actor, op } = daad;
    const { rij, feiten } = await vindVoorlegging(daad, input.voorleggingId);
    eis(beoordeelVisie(feiten, actor));
    if (noemtNaam(input.visie, await leesNamen(tx, casusId)))
      throw new Geweigerd("naam_in_voorstel", "visie");
    const tekst = (await schrijfAls(daad, "voorlegging", input.visie))!;
    await schrijfVisie(tx, {
      voorleggingId: rij.id,
      organisatieId: actor.organisatieId,
      casusId,
      tekstId: tekst.id,
      gebruikerId: actor.gebruikerId,
      op,
    });
    return voorleggingFeit("visie_gegeven", rij, metTeksten({}, [tekst]));
  }),
);
