"use client";

import { useCallback, useRef, useState } from "react";
import { houdFocus } from "./houd-focus.ts";
import { alsFout, type Fout } from "./trpc.ts";
import { meldWijziging } from "./wijziging.ts";

/** The key of an act that lives with the draft of its form: a retry after a crash or a new login finds its result. */
export type Sleutels = { geef: () => string; vernieuw: () => void };

/**
 * Runs an act from a form: one key per form, kept through retries, so that a double click or a lost
 * answer does one thing. `fout` is what to show; the form keeps what was typed. `opnieuw` is for a form that
 * stays open after the act: what it sends next is another act.
 */
export function useDaad<T>(
  doe: (sleutel: string) => Promise<T>,
  gelukt: (uit: T) => void,
  mislukt?: (fout: Fout) => void,
  sleutels?: Sleutels,
) {
  const sleutel = useRef<string | null>(null);
  const loopt = useRef(false);
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<Fout | null>(null);

  const voerUit = useCallback(async () => {
    if (loopt.current) return;
    loopt.current = true;
    const eigen = sleutels?.geef();
    sleutel.current ??= eigen ?? crypto.randomUUID();
    const houd = houdFocus(document.activeElement);
    zetBezig(true);
    zetFout(null);
    try {
      const uit = await doe(sleutel.current);
      meldWijziging();
      gelukt(uit);
      houd();
    } catch (oorzaak) {
      const beeld = alsFout(oorzaak);
      // Refusals are not kept under a key; another input under the same key would be an error.
      if (beeld.code !== "geen_verbinding" && beeld.code !== "storing") {
        sleutel.current = null;
        sleutels?.vernieuw();
      }
      zetFout(beeld);
      mislukt?.(beeld);
    } finally {
      loopt.current = false;
      zetBezig(false);
    }
  }, [doe, gelukt, mislukt, sleutels]);

  const opnieuw = useCallback(() => {
    sleutel.current = null;
  }, []);

  return { voerUit, bezig, fout, zetFout, opnieuw };
}
