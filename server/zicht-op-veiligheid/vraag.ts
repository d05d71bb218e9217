import { z } from "zod";
import { beoordeelZichtVraag } from "#regiekaart/zicht-vraag";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { eis } from "../kern/geweigerd.ts";
import { leesKandidaat, organisatieVan } from "../kern/kandidaat.ts";
import { eisWgsToets, wgsToetsVorm } from "../overdracht/wgs-toets.ts";
import { neemZicht, vraagZicht } from "./schrijf.ts";

/** Asks somebody to watch safety. Who has it now keeps it until the answer; oneself needs no answer. */
export const vraag = casusDaad("regie", {
  persoonId: z.uuid("Kies een persoon."),
  wgsToets: wgsToetsVorm,
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "zichtOpVeiligheid.vraag", "regie", input, async (daad) => {
    const persoon = await leesKandidaat(daad, input.persoonId);
    const { meteen } = eis(beoordeelZichtVraag(daad.feiten, persoon, daad.actor));
    await eisWgsToets(daad, organisatieVan(persoon), input.wgsToets);
    if (!meteen) return vraagZicht(daad, persoon, persoon.organisatie);
    await neemZicht(daad, persoon, "toegewezen");
    const { organisatieId, organisatie } = persoon;
    return {
      soort: "zicht_op_veiligheid_geaccepteerd",
      gegevens: { regieSoort: "zicht_op_veiligheid", naar: { organisatieId, organisatie } },
    };
  }),
);
