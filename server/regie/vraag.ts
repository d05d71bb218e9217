import { randomUUID } from "node:crypto";
import { metTeksten } from "#db/gebeurtenis";
import { leesWerkgebieden } from "#db/mensen";
import { leesRegieverzoeken, schrijfRegieverzoek } from "#db/regieverzoek";
import { beoordeelRegieverzoek } from "#regiekaart/regieverzoek";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { eis } from "../kern/geweigerd.ts";
import { schrijfAls, tekstVorm } from "../kern/teksten.ts";
import { alsPartij } from "../overdracht/overdracht-daad.ts";
import { eisZonderNamen, verzoekGegevens } from "./verzoek.ts";

/** An organisation that may hold procesregie here asks for it; who has it answers with an overdracht, or says why not. */
export const vraag = casusDaad("stand", { waarom: tekstVorm("De reden", 4_000) }).mutation(
  ({ ctx, input }) =>
    doeOpCasus(ctx, "regie.vraag", "stand", input, async (daad) => {
      const { tx, casusId, feiten, actor, op } = daad;
      const gebieden = await leesWerkgebieden(tx, actor.organisatieId);
      const vrager = {
        ...alsPartij(daad),
        organisatieSoort: actor.organisatieSoort,
        werkgebieden: gebieden.map((g) => g.id),
      };
      const lopend = await leesRegieverzoeken(tx, casusId);
      const { vanafVolgnr } = eis(beoordeelRegieverzoek(feiten, lopend, vrager));
      await eisZonderNamen(daad, input.waarom, "waarom");
      const waarom = (await schrijfAls(daad, "regieverzoek", input.waarom))!;
      const { organisatieId, gebruikerId } = actor;
      const basis = { id: randomUUID(), casusId, organisatieId, gebruikerId, vanafVolgnr, op };
      await schrijfRegieverzoek(tx, { ...basis, waaromId: waarom.id });
      return {
        soort: "regie_gevraagd",
        partijen: [organisatieId],
        gegevens: metTeksten(await verzoekGegevens(tx, feiten, organisatieId), [waarom]),
      };
    }),
);
