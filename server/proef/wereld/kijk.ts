import type { Aanroeper } from "../proefregio.ts";
import { weigeringVan } from "../weigering.ts";
import type { Orakel } from "./orakel.ts";
import type { Rijen } from "./vormen.ts";

export type Kijk = { r: Rijen; orakel: Orakel; wereld: number; mensId: string; a: Aanroeper };
/** What each call gave, for the search for words that should not be there. */
export type Gekregen = { waar: string; antwoord: unknown }[];

/** Empty when both have the same; else one line that says what was got and what was expected. */
export function vergelijk(wat: string, gekregen: Iterable<unknown>, verwacht: Iterable<unknown>) {
  const [g, v] = [[...gekregen].map(String).toSorted(), [...verwacht].map(String).toSorted()];
  return g.join() === v.join() ? [] : [`${wat}: kreeg [${g}], verwacht [${v}]`];
}

/** The answer, or `niet_gevonden`. Any other refusal of a read throws. */
export async function probeer<T>(poging: Promise<T>): Promise<T | "niet_gevonden"> {
  try {
    return await poging;
  } catch (fout) {
    const naam = await weigeringVan(Promise.reject(fout));
    if (naam !== "niet_gevonden") throw fout;
    return naam;
  }
}
