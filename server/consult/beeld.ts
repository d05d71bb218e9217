import { z } from "zod";
import type { ConsultRij } from "#db/consult";
import { ORGANISATIE_SOORTEN } from "#regiekaart/begrippen";
import { CONSULT_SOORT_CODES } from "#regiekaart/consult";
import { moment, momentVorm, niveauVorm } from "../kern/vormen.ts";

const partijVorm = z.strictObject({ naam: z.string(), telefoon: z.string() });

export const CONSULT_STATUSSEN = ["open", "beantwoord", "ingetrokken"] as const;

/** A consult as either side reads it. For who is asked without a name there is no casusnummer: they never learn it. */
export const consultVorm = z.strictObject({
  id: z.uuid(),
  casusnummer: z.string().nullable(),
  status: z.enum(CONSULT_STATUSSEN),
  /** My organisation is asked; else it is a question from a casus that I read. */
  aanOns: z.boolean(),
  soort: z.enum(CONSULT_SOORT_CODES),
  niveau: niveauVorm,
  opNaam: z.boolean(),
  vraag: z.string().nullable(),
  van: partijVorm,
  door: partijVorm,
  naar: z.strictObject({ ...partijVorm.shape, soort: z.enum(ORGANISATIE_SOORTEN) }),
  /** Who was asked by name. */
  persoon: z.string().nullable(),
  op: momentVorm,
  termijnOp: momentVorm,
  verlopen: z.boolean(),
  antwoord: z.string().nullable(),
  beantwoordDoor: z.string().nullable(),
  beantwoordOp: momentVorm.nullable(),
});
export type ConsultBeeld = z.infer<typeof consultVorm>;

export function statusVan(
  rij: Pick<ConsultRij, "beantwoordOp" | "ingetrokkenOp">,
): ConsultBeeld["status"] {
  if (rij.beantwoordOp) return "beantwoord";
  return rij.ingetrokkenOp ? "ingetrokken" : "open";
}

/** The row without what it keeps for the lock and the log. */
export function consultBeeld(rij: ConsultRij, tijd: Date): ConsultBeeld {
  const { id, casusnummer, aanOns, soort, niveau, opNaam, vraag, antwoord, beantwoordDoor } = rij;
  const partij = ({ naam, telefoon }: { naam: string; telefoon: string }) => ({ naam, telefoon });
  const status = statusVan(rij);
  return {
    id,
    casusnummer,
    status,
    aanOns,
    soort,
    niveau,
    opNaam,
    vraag,
    van: partij(rij.van),
    door: partij(rij.door),
    naar: { ...partij(rij.naar), soort: rij.naar.soort },
    persoon: rij.persoon?.naam ?? null,
    op: moment(rij.op),
    termijnOp: moment(rij.termijnOp),
    verlopen: status === "open" && rij.termijnOp <= tijd,
    antwoord,
    beantwoordDoor,
    beantwoordOp: moment(rij.beantwoordOp),
  };
}
