import { z } from "zod";
import { metTeksten } from "#db/gebeurtenis";
import { leesPersoonVast } from "#db/mensen";
import { schrijfRegieStap } from "#db/stappen";
import { isUitgesloten } from "#db/uitsluiting";
import { beoordeelToewijzing } from "#regiekaart/toewijzen";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { schrijfAls, vrijeTekstVorm } from "../kern/teksten.ts";

/**
 * A coordinator names another colleague as procesregisseur or casusregisseur; the organisation stays the same. From
 * `stand` on: the coordinator of the organisation that has casusregie sees no more than that.
 */
export const wijsToe = casusDaad("stand", {
  soort: z.enum(["procesregie", "casusregie"]),
  persoonId: z.uuid("Kies een persoon."),
  /** Why somebody below the profile becomes regisseur. */
  motivering: vrijeTekstVorm("De motivering").default(""),
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "regie.wijsToe", "stand", input, async (daad) => {
    const { tx, feiten, actor } = daad;
    const persoon = await leesPersoonVast(tx, input.persoonId);
    if (!persoon) throw new Geweigerd("persoon_hoort_niet_bij_organisatie", "persoonId");
    const regie = feiten.regie[input.soort];
    const { afwijking } = eis(
      beoordeelToewijzing(
        {
          niveau: feiten.niveau,
          regie,
          houderSoort: feiten.regie.procesregie?.organisatieSoort ?? null,
          persoon,
          motivering: input.motivering !== "",
        },
        actor,
      ),
    );
    // Last: who may not assign here does not hear who is excluded.
    if (await isUitgesloten(tx, daad.casusId, persoon.id))
      throw new Geweigerd("persoon_kan_niet_meedoen", "persoonId");
    await schrijfRegieStap(tx, {
      casusId: daad.casusId,
      soort: input.soort,
      organisatieId: regie!.organisatieId,
      persoonId: persoon.id,
      aard: "toegewezen",
      afwijking,
      sinds: daad.op,
      gebeurtenisId: daad.gebeurtenisId,
    });
    const tekst = afwijking ? await schrijfAls(daad, "motivering", input.motivering) : null;
    const van = { organisatieId: actor.organisatieId, organisatie: actor.organisatieNaam };
    const gegevens = { regieSoort: input.soort, van, afwijking };
    return {
      soort: "regisseur_toegewezen",
      gegevens: metTeksten(gegevens, tekst ? [tekst] : []),
      persoonId: persoon.id,
    };
  }),
);
