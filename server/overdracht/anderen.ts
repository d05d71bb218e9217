import { z } from "zod";
import { leesFeiten } from "#db/feiten";
import { leesOrganisatiesIn } from "#db/mensen";
import type { OverdrachtBeeld } from "#db/overdracht-lijst";
import type { Niveau } from "#regiekaart/begrippen";
import { bezwaarTegenOntvanger } from "#regiekaart/overdracht-feiten";
import { STANDAARD_REGIO } from "#regiekaart/regio";
import type { LeesContext } from "../kern/lezing.ts";

/** An organisation that may be asked instead. */
export const anderVorm = z.strictObject({ id: z.uuid(), naam: z.string() });

/** Organisations of the area that may have this regie at that niveau, beside the two sides. */
export async function leesAnderen(tx: LeesContext["tx"], o: OverdrachtBeeld, niveau: Niveau) {
  const { werkgebiedId, regie } = await leesFeiten(tx, o.casusId);
  const organisaties = await leesOrganisatiesIn(tx, werkgebiedId);
  return organisaties
    .filter(({ id, soort }) => {
      const ontvanger = { soort: o.soort, organisatieId: id, organisatieSoort: soort };
      const mag = bezwaarTegenOntvanger(regie, ontvanger, niveau, STANDAARD_REGIO) === null;
      return mag && id !== o.van.id && id !== o.naar.id;
    })
    .map(({ id, naam }) => ({ id, naam }));
}
