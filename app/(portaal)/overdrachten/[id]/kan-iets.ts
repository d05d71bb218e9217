import type { OverdrachtBeeld } from "./lees-overdracht.ts";

/** Whether there is anything for this reader to do as the sender. */
export const kanIets = (b: OverdrachtBeeld): boolean =>
  b.magIntrekken || b.magHerbevestigen || b.magAanvullen || b.magHerinneren || b.magVrijgeven;
