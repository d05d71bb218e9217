"use client";

import { useState } from "react";
import { alsFout, type Fout, type Invoer, trpc, type Uitvoer } from "../../../_client/trpc.ts";

type Gevraagd = Invoer["casus"]["herken"];
export type BekendBij = Uitvoer["casus"]["herken"]["bekendBij"];

/** What the answer is about: another name or address is another question. */
const huishoudenIn = ({ huishouden, leden, adres }: Gevraagd) =>
  JSON.stringify([huishouden, leden, adres]);

/** Looks, with the whole form, whether the household is known; goes on by itself when it is not. */
export function useHerkenning(gaDoor: () => Promise<void>, zetFout: (fout: Fout | null) => void) {
  const [antwoord, zetAntwoord] = useState<{ over: string; wie: BekendBij } | null>(null);
  const [bezig, zetBezig] = useState(false);
  const kijk = async (invoer: Gevraagd) => {
    if (bezig) return;
    zetBezig(true);
    zetFout(null);
    zetAntwoord(null);
    try {
      const { bekendBij: wie } = await trpc.casus.herken.query(invoer);
      zetAntwoord({ over: huishoudenIn(invoer), wie });
      if (wie.length === 0) await gaDoor();
    } catch (oorzaak) {
      zetFout(alsFout(oorzaak));
    } finally {
      zetBezig(false);
    }
  };
  /** Who knows the household that the form holds now. */
  const bekendBij = (invoer: Gevraagd) =>
    antwoord?.over === huishoudenIn(invoer) ? antwoord.wie : [];
  return { bekendBij, bezig, kijk };
}
