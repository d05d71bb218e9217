"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { bewaarConcept, type ConceptNaam, leesConcept, wisConcept } from "./concept.ts";

/**
 * Keeps `waarde` as a draft while it is typed, and gives an earlier one back through `herstel` when the
 * form opens. After the act: `wis` when the form is done, `opnieuw` with the empty value when it stays open.
 * `bewaard` is when it was last kept, `gelezen` that an earlier one has been looked for.
 */
export function useConcept<T>(naam: ConceptNaam, waarde: T, herstel: (eerder: Partial<T>) => void) {
  const { van, waarover, formulier } = naam;
  const klaar = useRef(false);
  const [gelezen, zetGelezen] = useState(false);
  const [hersteld, zetHersteld] = useState(false);
  const [bewaard, zetBewaard] = useState<Date | null>(null);
  const begin = useRef(waarde);

  // biome-ignore lint/correctness/useExhaustiveDependencies: reading happens once, when the form opens
  useEffect(() => {
    const eerder = leesConcept<T>({ van, waarover, formulier });
    if (eerder) {
      herstel(eerder);
      zetHersteld(true);
    }
    zetGelezen(true);
  }, []);

  useEffect(() => {
    if (!gelezen || klaar.current || waarde === begin.current) return;
    const gelukt = bewaarConcept({ van, waarover, formulier }, waarde);
    if (gelukt) zetBewaard(new Date());
  }, [gelezen, waarde, van, waarover, formulier]);

  const wis = useCallback(() => {
    klaar.current = true;
    wisConcept({ van, waarover, formulier });
  }, [van, waarover, formulier]);

  const opnieuw = useCallback(
    (leeg: T) => {
      begin.current = leeg;
      wisConcept({ van, waarover, formulier });
      zetBewaard(null);
      zetHersteld(false);
    },
    [van, waarover, formulier],
  );

  return { wis, opnieuw, gelezen, hersteld, bewaard };
}
