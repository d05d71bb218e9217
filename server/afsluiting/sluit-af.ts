import { randomUUID } from "node:crypto";
import { z } from "zod";
import { beeindigRelaties, leesAfsluitFeiten, schrijfAfsluiting } from "#db/afsluiting";
import { metTeksten } from "#db/gebeurtenis";
import { schrijfRegieStap } from "#db/stappen";
import { dagNa, dagVan } from "#db/termijn";
import { AFSLUIT_REDEN_CODES, beoordeelAfsluiten, TERUGVAL_DAGEN } from "#regiekaart/afsluiten";
import { REGIE_SOORTEN } from "#regiekaart/begrippen";
import { OVERDRACHT_SOORTEN } from "#regiekaart/overdracht";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import type { Daad, Feit } from "../kern/daad.ts";
import { eis } from "../kern/geweigerd.ts";
import { schrijfAls, tekstVorm } from "../kern/teksten.ts";
import { koppelTerug } from "../overdracht/koppel-terug.ts";

/** Ends a casus: nobody has regie any more, and nobody reads it until it is reopened (uitleg 25). */
export const sluitAf = casusDaad("bijdragen", {
  reden: z.enum(AFSLUIT_REDEN_CODES, "Kies waarom je de casus afsluit."),
  toelichting: tekstVorm("De toelichting"),
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "afsluiting.sluitAf", "bijdragen", input, async (daad) => {
    const { tx, casusId, feiten, actor, op, gebeurtenisId } = daad;
    const { reden } = input;
    const stand = await leesAfsluitFeiten(tx, feiten, await dagVan(tx, op));
    eis(beoordeelAfsluiten(stand, { reden, toelichting: true }, actor));
    const toelichting = (await schrijfAls(daad, "toelichting", input.toelichting))!;
    await legRegieNeer(daad);
    await beeindigRelaties(tx, casusId, op);
    await schrijfAfsluiting(tx, {
      id: randomUUID(),
      casusId,
      reden,
      toelichtingId: toelichting.id,
      niveau: feiten.niveau,
      organisatieId: actor.organisatieId,
      gebruikerId: actor.gebruikerId,
      terugvalTot: await dagNa(tx, op, TERUGVAL_DAGEN),
      gebeurtenisId,
      op,
    });
    const van = { organisatieId: actor.organisatieId, organisatie: actor.organisatieNaam };
    const gegevens = metTeksten({ van, reden }, [toelichting]);
    return [{ soort: "casus_afgesloten" as const, gegevens }, ...(await vertelAfzenders(daad))];
  }),
);

/** Who handed one of the regies over hears that it ended. */
async function vertelAfzenders(daad: Daad): Promise<Feit[]> {
  const feiten: Feit[] = [];
  for (const soort of OVERDRACHT_SOORTEN) {
    const houder = daad.feiten.regie[soort]?.organisatieId ?? null;
    feiten.push(...(await koppelTerug(daad, soort, "casus_afgesloten", houder)));
  }
  return feiten;
}

/** Every regie that somebody has ends with the casus; where nobody has it there is nothing to end. */
async function legRegieNeer({ tx, casusId, feiten, op, gebeurtenisId }: Daad): Promise<void> {
  for (const soort of REGIE_SOORTEN)
    if (feiten.regie[soort])
      await schrijfRegieStap(tx, {
        casusId,
        soort,
        organisatieId: null,
        persoonId: null,
        aard: "afgesloten",
        sinds: op,
        gebeurtenisId,
      });
}
