import { randomUUID } from "node:crypto";
import { z } from "zod";
import { leesNamen } from "#db/casus";
import { metTeksten } from "#db/gebeurtenis";
import { leesOrganisatie } from "#db/mensen";
import { termijnNa } from "#db/termijn";
import { leesVoorleggingenVan, schrijfVisie, schrijfVoorlegging } from "#db/voorlegging";
import { noemtNaam } from "#regiekaart/noemt-naam";
import { beoordeelVoorleggen, VOORLEGGING_WERKDAGEN } from "#regiekaart/voorlegging";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { schrijfAls, tekstVorm } from "../kern/teksten.ts";
import { leesPartijen, voorleggingFeit } from "./feiten.ts";

/** Puts a visieverschil to the managers: the question and our own view. Managers read this and not the casus: no names. */
export const legVoor = casusDaad("lezen", {
  anderId: z.uuid("Kies met welke organisatie jullie het niet eens zijn."),
  vraag: tekstVorm("De vraag", 4_000),
  visie: tekstVorm("Hoe jullie het zien", 4_000),
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "voorlegging.legVoor", "lezen", input, async (daad) => {
    const { tx, casusId, actor, op, feiten, gebeurtenisId } = daad;
    const lopend = (await leesVoorleggingenVan(tx, casusId)).filter((v) => !v.afgerondOp);
    const stand = {
      partijen: await leesPartijen(tx, feiten),
      open: lopend.map((v) => [v.voorlegger.id, v.ander.id] as const),
    };
    eis(beoordeelVoorleggen(stand, input.anderId, actor));
    const namen = await leesNamen(tx, casusId);
    for (const veld of ["vraag", "visie"] as const)
      if (noemtNaam(input[veld], namen)) throw new Geweigerd("naam_in_voorstel", veld);
    const ander = (await leesOrganisatie(tx, input.anderId))!;
    const vraag = (await schrijfAls(daad, "voorlegging", input.vraag))!;
    const visie = (await schrijfAls(daad, "voorlegging", input.visie))!;
    const id = randomUUID();
    await schrijfVoorlegging(tx, {
      id,
      casusId,
      voorleggerId: actor.organisatieId,
      anderId: ander.id,
      vraagId: vraag.id,
      door: actor.gebruikerId,
      op,
      termijnOp: await termijnNa(tx, op, VOORLEGGING_WERKDAGEN),
      gebeurtenisId,
    });
    const van = { organisatieId: actor.organisatieId, gebruikerId: actor.gebruikerId };
    await schrijfVisie(tx, { ...van, voorleggingId: id, casusId, tekstId: visie.id, op });
    const wij = {
      id: actor.organisatieId,
      naam: actor.organisatieNaam,
      soort: actor.organisatieSoort,
      telefoon: "",
    };
    const rij = { voorlegger: wij, ander, bestuur: null };
    return voorleggingFeit("visieverschil_voorgelegd", rij, metTeksten({}, [vraag, visie]));
  }),
);
