import { randomUUID } from "node:crypto";
import { z } from "zod";
import { leesWerkgebieden } from "#db/mensen";
import { schrijfLeesrecht } from "#db/overdracht";
import { schrijfSpoedTaken } from "#db/spoed";
import { beoordeelOvername } from "#regiekaart/overnemen";
import { werktInCasussen } from "#regiekaart/regie";
import { heeftDeel } from "#regiekaart/toegang";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import type { Daad, Feit } from "../kern/daad.ts";
import { eis } from "../kern/geweigerd.ts";
import { neemRegie } from "../regie/neem-regie.ts";
import { leesToewijzing } from "../regie/toewijzing.ts";
import { volgendeWerkdag, vraagProfielNa } from "./leg-vast.ts";

/** A permitted organisation takes procesregie by spoed; why is explained on the next working day (uitleg 13). */
export const neemOver = casusDaad("stand", {
  /** A colleague; null: oneself, or for who is on piket nobody yet. */
  regisseurId: z.uuid("Kies een collega.").nullable().default(null),
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "spoed.neemOver", "stand", input, async (daad) => {
    const { tx, feiten, actor } = daad;
    const { organisatieId, organisatieSoort, functies } = actor;
    const gebieden = await leesWerkgebieden(tx, organisatieId);
    const werkgebieden = gebieden.map((g) => g.id);
    eis(
      beoordeelOvername(feiten, {
        organisatieId,
        soort: organisatieSoort,
        werkgebieden,
        actief: true,
        functies,
        heeftDeel: heeftDeel(feiten, organisatieId),
      }),
    );
    const zelf = werktInCasussen(functies) ? actor.gebruikerId : null;
    const collega = await leesToewijzing(daad, input.regisseurId ?? zelf, "regisseurId");
    const persoonId = collega?.id ?? null;
    const { gevolgen, onderProfiel } = await neemRegie(
      daad,
      { organisatieId, organisatieSoort, persoonId },
      "overgenomen_bij_spoed",
    );
    await houdtStand(daad);
    await schrijfSpoedTaken(tx, [
      {
        id: randomUUID(),
        casusId: daad.casusId,
        soort: "motivering",
        organisatieId,
        voor: await volgendeWerkdag(daad),
        gebeurtenisId: daad.gebeurtenisId,
      },
    ]);
    if (onderProfiel) await vraagProfielNa(daad);
    const naar = { organisatieId, organisatie: actor.organisatieNaam };
    const overgenomen: Feit = {
      soort: "regie_overgenomen_bij_spoed",
      ...(persoonId ? { persoonId } : {}),
      gegevens: { regieSoort: "procesregie", naar, ...(onderProfiel ? { afwijking: true } : {}) },
    };
    return [overgenomen, ...gevolgen];
  }),
);

/** Whoever asked by spoed keeps the stand: what they left out is still theirs to write down. */
async function houdtStand({ tx, casusId, feiten, op }: Daad): Promise<void> {
  const gevraagd = feiten.openOverdracht.find((o) => o.soort === "procesregie" && o.spoed);
  if (!gevraagd) return;
  await schrijfLeesrecht(tx, {
    casusId,
    overdrachtId: gevraagd.id,
    organisatieId: gevraagd.vanOrganisatieId,
    van: op,
  });
}
