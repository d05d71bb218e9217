import { z } from "zod";
import { beantwoordZichtVraag, leesZichtVraag } from "#db/zicht-vraag";
import { beoordeelZichtAntwoord } from "#regiekaart/zicht-vraag";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { neemZicht } from "./schrijf.ts";

/** The named person accepts zicht op veiligheid, or does not. Nobody else can answer for them. */
export const antwoord = casusDaad("stand", {
  vraagId: z.uuid(),
  antwoord: z.enum(["geaccepteerd", "niet_geaccepteerd"], "Kies een antwoord."),
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "zichtOpVeiligheid.antwoord", "stand", input, async (daad) => {
    const { tx, casusId, op, actor, feiten } = daad;
    const vraag = await leesZichtVraag(tx, casusId, input.vraagId);
    if (!vraag) throw new Geweigerd("niet_gevonden");
    const open = vraag.antwoord === null;
    eis(
      beoordeelZichtAntwoord(feiten, { persoonId: vraag.persoonId, open }, input.antwoord, actor),
    );
    if (!(await beantwoordZichtVraag(tx, vraag.id, input.antwoord, op)))
      throw new Geweigerd("vraag_al_beantwoord");
    const { gebruikerId: id, organisatieId, organisatieNaam: organisatie } = actor;
    const gegevens = {
      regieSoort: "zicht_op_veiligheid",
      naar: { organisatieId, organisatie },
    };
    if (input.antwoord === "niet_geaccepteerd")
      return { soort: "zicht_op_veiligheid_niet_geaccepteerd", persoonId: id, gegevens };
    await neemZicht(daad, { id, organisatieId }, "toegewezen");
    return { soort: "zicht_op_veiligheid_geaccepteerd", gegevens };
  }),
);
