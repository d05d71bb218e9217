import { z } from "zod";
import { leesFeiten } from "#db/feiten";
import { leesWerkgebieden } from "#db/mensen";
import { leesBestuurlijkVerantwoordelijke, leesOpenSpoedTaken, telAfgewezen } from "#db/spoed";
import type { MijnZicht } from "#db/zicht";
import { heeftDoorzettingsmacht } from "#regiekaart/aanwijzen";
import { BESTUURLIJKE_FUNCTIES } from "#regiekaart/begrippen";
import { isOpen } from "#regiekaart/overdracht";
import { beoordeelOvername } from "#regiekaart/overnemen";
import { werktInCasussen } from "#regiekaart/regie";
import { SPOED_TAKEN } from "#regiekaart/spoed-taken";
import { heeftDeel } from "#regiekaart/toegang";
import type { LeesContext } from "../kern/lezing.ts";

/** Part of the stand: what spoed left to do, and what may be done about regie now. */
export const spoedVorm = z.strictObject({
  taken: z.array(
    z.strictObject({
      id: z.uuid(),
      soort: z.enum(SPOED_TAKEN),
      organisatie: z.string().nullable(),
      voor: z.string(),
      /** I may do it. */
      vanOns: z.boolean(),
    }),
  ),
  magOvernemen: z.boolean(),
  magAanwijzen: z.boolean(),
  bestuurlijk: z
    .strictObject({ functie: z.enum(BESTUURLIJKE_FUNCTIES), naam: z.string() })
    .nullable(),
});

export async function spoedBeeld(
  ctx: LeesContext & { zicht: MijnZicht },
  naSpoed: boolean,
): Promise<z.infer<typeof spoedVorm>> {
  const { tx, actor, zicht } = ctx;
  const { casusId } = zicht;
  const taken = await leesOpenSpoedTaken(tx, 20, casusId);
  const wie = await leesBestuurlijkVerantwoordelijke(tx, casusId);
  const werkt = werktInCasussen(actor.functies);
  return {
    taken: taken.map(({ id, soort, organisatie, organisatieId, voor }) => ({
      id,
      soort,
      organisatie,
      voor,
      vanOns: werkt && organisatieId === actor.organisatieId,
    })),
    magOvernemen: naSpoed && (await magOvernemen(ctx)),
    magAanwijzen: await magAanwijzen(ctx),
    bestuurlijk: wie && { functie: wie.functie, naam: wie.naam },
  };
}

async function magOvernemen({ tx, actor, zicht }: LeesContext & { zicht: MijnZicht }) {
  const feiten = await leesFeiten(tx, zicht.casusId);
  const werkgebieden = (await leesWerkgebieden(tx, actor.organisatieId)).map((g) => g.id);
  const { organisatieId, organisatieSoort: soort, functies } = actor;
  if (feiten.afgesloten) return false;
  return beoordeelOvername(feiten, {
    organisatieId,
    soort,
    werkgebieden,
    actief: true,
    functies,
    heeftDeel: heeftDeel(feiten, organisatieId),
  }).mag;
}

/** Declined, nothing open, and this person has doorzettingsmacht here. */
async function magAanwijzen({ tx, actor, zicht }: LeesContext & { zicht: MijnZicht }) {
  if (!actor.functies.includes("manager")) return false;
  const werkgebieden = (await leesWerkgebieden(tx, actor.organisatieId)).map((g) => g.id);
  const feiten = await leesFeiten(tx, zicht.casusId);
  if (feiten.afgesloten || !heeftDoorzettingsmacht({ ...actor, werkgebieden }, feiten.werkgebiedId))
    return false;
  const loopt = feiten.openOverdracht.some((o) => o.soort === "procesregie" && isOpen(o.status));
  return !loopt && (await telAfgewezen(tx, zicht.casusId)) > 0;
}
