import { z } from "zod";
import { leesBetrokkenen } from "#db/betrokkenheid";
import type { RegieStapBeeld } from "#db/casus-beeld";
import type { MijnZicht } from "#db/zicht";
import { leesOpenZichtVraag } from "#db/zicht-vraag";
import type { Niveau, RegieSoort } from "#regiekaart/begrippen";
import { BETROKKEN_ZICHTEN, valtBuitenInzet } from "#regiekaart/betrokkene";
import { magMinstens } from "#regiekaart/zicht";
import type { LeesContext } from "../kern/lezing.ts";
import { moment, momentVorm } from "../kern/vormen.ts";

export const betrokkeneVorm = z.strictObject({
  id: z.uuid(),
  naam: z.string(),
  telefoon: z.string(),
  organisatie: z.string(),
  zicht: z.enum(BETROKKEN_ZICHTEN),
  doel: z.string(),
  duoPartner: z.boolean(),
  afwijking: z.boolean(),
  motivering: z.string().nullable(),
  van: momentVorm,
  tot: momentVorm.nullable(),
  jij: z.boolean(),
  /** The niveau went down past their organisation: they cannot read the casus now. */
  buitenInzet: z.boolean(),
});

/** The open question who watches safety; below `lezen` only the asked person has it, and no name stands in it. */
export const zichtVraagVorm = z.strictObject({
  id: z.uuid(),
  aanMij: z.boolean(),
  naam: z.string().nullable(),
  op: momentVorm,
});

type Context = LeesContext & { zicht: MijnZicht };

export async function leesBetrokkenBeeld(
  { tx, zicht, actor }: Context,
  niveau: Niveau,
  regie: Map<RegieSoort, RegieStapBeeld>,
): Promise<z.infer<typeof betrokkeneVorm>[]> {
  const houderId = regie.get("procesregie")?.organisatie?.id ?? null;
  return (await leesBetrokkenen(tx, zicht.casusId)).map((b) => {
    const { gebruikerId, organisatieId: _, organisatieSoort: __, ...rest } = b;
    return {
      ...rest,
      van: moment(b.van),
      tot: moment(b.tot),
      jij: gebruikerId === actor.gebruikerId,
      buitenInzet: valtBuitenInzet(niveau, houderId, b),
    };
  });
}

export async function zichtVraagBeeld({
  tx,
  zicht,
  actor,
}: Context): Promise<z.infer<typeof zichtVraagVorm> | null> {
  const vraag = await leesOpenZichtVraag(tx, zicht.casusId);
  if (!vraag) return null;
  const aanMij = vraag.persoonId === actor.gebruikerId;
  const magLezen = magMinstens(zicht.zicht, "lezen");
  if (!aanMij && !magLezen) return null;
  return { id: vraag.id, aanMij, naam: magLezen ? vraag.naam : null, op: moment(vraag.op) };
}
