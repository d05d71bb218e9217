"use client";

import { useCallback, useSyncExternalStore } from "react";
import { bijVoorkeur, kiesVoorkeur, leesVoorkeur, type Voorkeur } from "./voorkeur.ts";

/** One choice of this browser, the same in every place of the page that shows it. */
export function useVoorkeur(naam: Voorkeur) {
  const waarde = useSyncExternalStore(
    bijVoorkeur,
    () => leesVoorkeur(naam),
    () => "",
  );
  const kies = useCallback((nieuw: string) => kiesVoorkeur(naam, nieuw), [naam]);
  return [waarde, kies] as const;
}
