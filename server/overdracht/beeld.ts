import { z } from "zod";
import type { OverdrachtBeeld } from "#db/overdracht-lijst";
import { type Niveau, OVERDRACHT_STATUSSEN, REGIE_SOORTEN } from "#regiekaart/begrippen";
import type { Actor } from "../kern/actor.ts";
import { moment, momentVorm, niveauVorm, organisatieVorm, persoonVorm } from "../kern/vormen.ts";

export const ROLLEN = ["ontvanger", "afzender", "toeschouwer"] as const;

/** On which side of an overdracht somebody stands; who wrote it stays its sender after moving to another organisation. */
export function rolIn(
  o: { naarId: string; vanId: string; afzenderId: string },
  actor: Actor,
): (typeof ROLLEN)[number] {
  if (o.naarId === actor.organisatieId) return "ontvanger";
  const isAfzender = o.vanId === actor.organisatieId || o.afzenderId === actor.gebruikerId;
  return isAfzender ? "afzender" : "toeschouwer";
}

/** The allow-list that a receiver may see before the answer: no household, no names of inwoners, no notes. */
export const overdrachtVorm = z.strictObject({
  id: z.uuid(),
  casusnummer: z.string(),
  soort: z.enum(REGIE_SOORTEN),
  status: z.enum(OVERDRACHT_STATUSSEN),
  van: organisatieVorm,
  naar: organisatieVorm,
  afzender: persoonVorm,
  niveauVan: niveauVorm,
  niveauNaar: niveauVorm,
  spoed: z.boolean(),
  voorgesteldOp: momentVorm,
  termijnOp: momentVorm,
  verlopen: z.boolean(),
  warmGesprekOp: momentVorm.nullable(),
  afgehandeldOp: momentVorm.nullable(),
  ontvangenOp: momentVorm.nullable(),
  rol: z.enum(ROLLEN),
});

export function overdrachtBeeld(
  o: OverdrachtBeeld,
  actor: Actor,
  nu: Date,
): z.infer<typeof overdrachtVorm> {
  const { casusId: _, naarPersoonId: __, nietMee: ___, klokVanaf: ____, ...rest } = o;
  const rol = rolIn({ naarId: o.naar.id, vanId: o.van.id, afzenderId: o.afzender.id }, actor);
  return {
    ...rest,
    niveauVan: o.niveauVan as Niveau,
    niveauNaar: o.niveauNaar as Niveau,
    voorgesteldOp: moment(o.voorgesteldOp),
    termijnOp: moment(o.termijnOp),
    // While the clock stands still nothing gets late.
    verlopen: o.status === "voorgesteld" && o.termijnOp <= nu,
    ontvangenOp: moment(o.ontvangenOp),
    warmGesprekOp: moment(o.warmGesprekOp),
    afgehandeldOp: moment(o.afgehandeldOp),
    rol,
  };
}

/** Who may answer: any coordinator of the receiver, the person named there, in spoed also its piket. */
export function magAntwoorden(o: OverdrachtBeeld, actor: Actor): boolean {
  if (o.afgehandeldOp !== null || o.naar.id !== actor.organisatieId) return false;
  return isBeantwoorder(o, actor);
}

/** The same within the receiving organisation, of an overdracht that is known to be open. */
export function isBeantwoorder(
  o: Pick<OverdrachtBeeld, "naarPersoonId" | "spoed">,
  actor: Actor,
): boolean {
  return (
    actor.functies.includes("coordinator") ||
    o.naarPersoonId === actor.gebruikerId ||
    (o.spoed && actor.functies.includes("piket"))
  );
}
