import { z } from "zod";
import { NIVEAUS, ORGANISATIE_SOORTEN, PROFIELEN } from "#regiekaart/begrippen";

/** Shapes that several procedures share. Moments go out as ISO 8601 in UTC; screens show them in Amsterdam time. */
export const momentVorm = z.string();
/** A calendar day in this century, so that no date can overflow the database. */
export const dagVorm = z.iso
  .date({ error: "Kies een datum.", abort: true })
  .regex(/^20/, "Kies een datum na het jaar 2000.");
export const tijdVorm = z.iso
  .datetime({ offset: true, error: "Kies een dag en een tijd.", abort: true })
  .regex(/^20/, "Kies een datum na het jaar 2000.");
/** Where a page of a list ended: a moment as we wrote it ourselves, to the millisecond, in this century. */
export const cursorMomentVorm = z
  .string()
  .regex(/^20\d\d-(0[1-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/)
  // The 31st of February parses, and is another day.
  .refine((op) => !Number.isNaN(Date.parse(op)) && new Date(op).toISOString() === op);
export const niveauVorm = z.literal(NIVEAUS, "Kies een niveau van 1 tot en met 5.");

export const organisatieVorm = z.strictObject({
  id: z.uuid(),
  naam: z.string(),
  korteNaam: z.string(),
  soort: z.enum(ORGANISATIE_SOORTEN),
  telefoon: z.string(),
});

export const persoonVorm = z.strictObject({
  id: z.uuid(),
  naam: z.string(),
  profiel: z.enum(PROFIELEN).nullable(),
  telefoon: z.string(),
});

/** An ISO moment of a database date; null stays null. */
export function moment(op: Date): string;
export function moment(op: Date | null): string | null;
export function moment(op: Date | null): string | null {
  return op?.toISOString() ?? null;
}
