"use client";

import { useState } from "react";
import { alsFout, type Fout, type Invoer, trpc, type Uitvoer } from "../../../_client/trpc.ts";

export type BekendBij = Uitvoer["casus"]["herken"]["bekendBij"];

/** Looks once, with the whole form, whether the household is known; goes on by itself when it is not. */
export function useHerkenning(gaDoor: () => Promise<void>, zetFout: (fout: Fout | null) => void) {
  const [bekendBij, zetBekendBij] = useState<BekendBij>([]);
  const [bezig, zetBezig] = useState(false);
  const kijk = async (invoer: Invoer["casus"]["herken"]) => {
    if (bezig) return;
    zetBezig(true);
    zetFout(null);
    zetBekendBij([]);
    try {
      const { bekendBij: gevonden } = await trpc.casus.herken.query(invoer);
      zetBekendBij(gevonden);
      if (gevonden.length === 0) await gaDoor();
    } catch (oorzaak) {
      zetFout(alsFout(oorzaak));
    } finally {
      zetBezig(false);
    }
  };
  return { bekendBij, bezig, kijk };
}
