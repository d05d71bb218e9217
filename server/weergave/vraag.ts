import { z } from "zod";
import { filterVorm } from "../casus/lijst.ts";

const { niveau, regie, wacht, evaluatie, aandacht, afgesloten } = filterVorm;

/** What can be kept of a list: choices out of a fixed set. What somebody searched for or whose work it is, is not kept. */
export const bewaarbaar = { niveau, regie, wacht, evaluatie, aandacht, afgesloten };
const vorm = z.strictObject(bewaarbaar);

/** The filters as they stand in the URL, always in the same order; empty when nothing is filtered. */
export function alsVraag(filter: z.infer<typeof vorm>): string {
  const delen = new URLSearchParams();
  for (const naam of ["niveau", "regie", "wacht", "evaluatie", "aandacht", "afgesloten"] as const)
    if (filter[naam]) delen.set(naam, String(filter[naam]));
  return delen.toString();
}
