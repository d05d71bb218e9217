import { z } from "zod";

/** Which form, and about what: a casusnummer, the id of an overdracht, or a word such as "nieuw". */
export const plekInvoer = {
  waarover: z.string().regex(/^[\w-]{1,64}$/),
  formulier: z.string().regex(/^[\w-]{1,80}$/),
};

/** What a draft is bound to when it is encrypted. */
export const waarvan = (gebruikerId: string, p: { waarover: string; formulier: string }) =>
  `${gebruikerId} ${p.waarover} ${p.formulier}`;
