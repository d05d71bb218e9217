import { z } from "zod";
import { metTeksten } from "#db/gebeurtenis";
import { leesOrganisatie, leesWerkgebieden } from "#db/mensen";
import { telAfgewezen } from "#db/spoed";
import { beoordeelAanwijzing } from "#regiekaart/aanwijzen";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { schrijfAls, tekstVorm } from "../kern/teksten.ts";
import { neemRegie } from "./neem-regie.ts";

/** Who has doorzettingsmacht gives procesregie to an organisation, for a casus that was declined (uitleg 13). */
export const wijsAan = casusDaad("stand", {
  naarOrganisatieId: z.uuid("Kies een organisatie."),
  motivering: tekstVorm("De motivering"),
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "regie.wijsAan", "stand", input, async (daad) => {
    const { tx, feiten, actor } = daad;
    const naar = await leesOrganisatie(tx, input.naarOrganisatieId);
    if (!naar) throw new Geweigerd("organisatie_niet_actief", "naarOrganisatieId");
    const gebieden = await leesWerkgebieden(tx, actor.organisatieId);
    eis(
      beoordeelAanwijzing(
        { ...feiten, afgewezen: await telAfgewezen(tx, daad.casusId) },
        { organisatieId: naar.id, ...naar },
        { ...actor, werkgebieden: gebieden.map((g) => g.id) },
      ),
    );
    const { gevolgen } = await neemRegie(
      daad,
      { organisatieId: naar.id, organisatieSoort: naar.soort, persoonId: null },
      "aangewezen",
    );
    const motivering = await schrijfAls(daad, "motivering", input.motivering);
    const gegevens = {
      regieSoort: "procesregie",
      naar: { organisatieId: naar.id, organisatie: naar.naam },
    };
    return [
      {
        soort: "regie_aangewezen" as const,
        grond: "organisatie" as const,
        gegevens: metTeksten(gegevens, [motivering!]),
      },
      ...gevolgen,
    ];
  }),
);
