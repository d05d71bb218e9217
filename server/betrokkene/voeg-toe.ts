import { z } from "zod";
import { schrijfBetrokkenheid } from "#db/betrokkenheid";
import { metTeksten } from "#db/gebeurtenis";
import { eindeVanDag } from "#db/termijn";
import { BETROKKEN_ZICHTEN, beoordeelToevoegen } from "#regiekaart/betrokkene";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { eis } from "../kern/geweigerd.ts";
import { leesKandidaat, organisatieVan } from "../kern/kandidaat.ts";
import { schrijfAls, tekstVorm, vrijeTekstVorm } from "../kern/teksten.ts";
import { dagVorm } from "../kern/vormen.ts";
import { eisWgsToets, wgsToetsVorm } from "../overdracht/wgs-toets.ts";

/** Adds a professional by name, with a purpose; from outside the inzet as an afwijking. */
export const voegToe = casusDaad("regie", {
  persoonId: z.uuid("Kies een persoon."),
  doel: tekstVorm("Het doel", 300),
  zicht: z.enum(BETROKKEN_ZICHTEN, "Kies wat deze persoon mag."),
  duoPartner: z.boolean().default(false),
  /** Last day on which they take part. */
  tot: dagVorm.nullable().default(null),
  /** Why somebody from outside the inzet is needed. */
  motivering: vrijeTekstVorm("De motivering").default(""),
  wgsToets: wgsToetsVorm,
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "betrokkene.voegToe", "regie", input, async (daad) => {
    const { tx, casusId, op, feiten, actor } = daad;
    const persoon = await leesKandidaat(daad, input.persoonId);
    const tot = input.tot ? await eindeVanDag(tx, input.tot) : null;
    const { duoPartner, doel, zicht } = input;
    const keuze = { duoPartner, motivering: input.motivering !== "", tot };
    const { afwijking } = eis(beoordeelToevoegen(feiten, persoon, keuze, actor, op));
    await eisWgsToets(daad, organisatieVan(persoon), input.wgsToets);
    const motivering = afwijking ? await schrijfAls(daad, "motivering", input.motivering) : null;
    await schrijfBetrokkenheid(tx, {
      casusId,
      gebruikerId: persoon.id,
      zicht,
      doel,
      duoPartner,
      afwijking,
      motiveringId: motivering?.id ?? null,
      toegevoegdDoor: actor.gebruikerId,
      van: op,
      tot,
    });
    const naar = { organisatieId: persoon.organisatieId, organisatie: persoon.organisatie };
    return {
      soort: "betrokkene_toegevoegd",
      persoonId: persoon.id,
      gegevens: metTeksten({ naar, afwijking }, motivering ? [motivering] : []),
    };
  }),
);
