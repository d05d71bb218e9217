import { z } from "zod";
import { nu } from "#db/databank";
import { leesFeiten } from "#db/feiten";
import { leesCollegas, leesOrganisatiesIn } from "#db/mensen";
import { dagVan } from "#db/termijn";
import { inInzet } from "#regiekaart/inzet";
import { magDuoPartner } from "#regiekaart/profiel";
import { casusLezing } from "../kern/lezing.ts";
import { niveauVorm, organisatieVorm, persoonVorm } from "../kern/vormen.ts";
import { isToetsNodig } from "../overdracht/wgs-toets.ts";

/** Who can be added: the organisations of the area with their professionals, and who is outside the inzet. */
export const bereidVoor = casusLezing("regie", "betrokkene_voorbereiden", {})
  .output(
    z.strictObject({
      niveau: niveauVorm,
      vandaag: z.string(),
      organisaties: z.array(
        z.strictObject({
          ...organisatieVorm.shape,
          inInzet: z.boolean(),
          /** Holds procesregie; its people can watch safety also when its kind is not in the inzet. */
          houder: z.boolean(),
          magDuoPartner: z.boolean(),
          /** A zorg- en veiligheidshuis that has not been told anything of this casus yet. */
          wgsToetsNodig: z.boolean(),
          mensen: z.array(persoonVorm),
        }),
      ),
    }),
  )
  .query(async ({ ctx: { tx, zicht } }) => {
    const feiten = await leesFeiten(tx, zicht.casusId);
    const { niveau, regie } = feiten;
    const organisaties = [];
    for (const o of await leesOrganisatiesIn(tx, feiten.werkgebiedId))
      organisaties.push({
        ...o,
        inInzet: inInzet(niveau, o.soort),
        houder: regie.procesregie?.organisatieId === o.id,
        magDuoPartner: magDuoPartner(niveau, regie.procesregie?.organisatieSoort ?? null, o.soort),
        wgsToetsNodig: await isToetsNodig({ tx, casusId: zicht.casusId, feiten }, o),
        mensen: await leesCollegas(tx, o.id),
      });
    return { niveau, vandaag: await dagVan(tx, await nu(tx)), organisaties };
  });
