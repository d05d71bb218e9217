import { z } from "zod";
import { leesFeiten } from "#db/feiten";
import { leesCollegas, leesOrganisatiesIn } from "#db/mensen";
import { leesWgsToets } from "#db/overdracht-contract";
import { GRONDSLAGEN } from "#regiekaart/begrippen";
import { STANDAARD_REGIO } from "#regiekaart/regio";
import { casusLezing } from "../kern/lezing.ts";
import { niveauVorm } from "../kern/vormen.ts";

/** Whom one can ask for advice about this casus, and what that takes. */
export const bereidVoor = casusLezing("bijdragen", "consult_voorbereiden", {})
  .output(
    z.strictObject({
      niveau: niveauVorm,
      werkdagen: z.int(),
      /** The ground of the casus itself. */
      grondslag: z.enum(GRONDSLAGEN),
      organisaties: z.array(
        z.strictObject({
          id: z.uuid(),
          naam: z.string(),
          mensen: z.array(z.strictObject({ id: z.uuid(), naam: z.string() })),
          /** Sharing on name with a zorg- en veiligheidshuis that knows nothing of this casus yet. */
          wgsToetsNodig: z.boolean(),
        }),
      ),
    }),
  )
  .query(async ({ ctx: { tx, zicht, actor } }) => {
    const { niveau, grondslag, werkgebiedId, casusId } = await leesFeiten(tx, zicht.casusId);
    const anderen = (await leesOrganisatiesIn(tx, werkgebiedId)).filter(
      (o) => o.id !== actor.organisatieId,
    );
    const organisaties = [];
    for (const { id, naam, soort } of anderen) {
      const mensen = (await leesCollegas(tx, id)).map((m) => ({ id: m.id, naam: m.naam }));
      const zvh = soort === "zorg_en_veiligheidshuis";
      const wgsToetsNodig = zvh && (await leesWgsToets(tx, casusId, id)) === null;
      organisaties.push({ id, naam, mensen, wgsToetsNodig });
    }
    return { niveau, werkdagen: STANDAARD_REGIO.consultWerkdagen, grondslag, organisaties };
  });
