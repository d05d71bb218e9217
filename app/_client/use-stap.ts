"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useRef } from "react";

/**
 * The step of a wizard, kept in the URL (`?stap=2`) so that the back button works. Only the browser's
 * history changes: asking the server again would leave an inzage row for each step. `kop` is for the
 * heading of the step, which takes focus when the step changes.
 */
export function useStap(aantal: number) {
  const gevraagd = Number(useSearchParams().get("stap") ?? "1");
  const stap = Number.isInteger(gevraagd) ? Math.min(Math.max(gevraagd, 1), aantal) : 1;
  const kop = useRef<HTMLHeadingElement>(null);
  const vorige = useRef(stap);

  useEffect(() => {
    if (vorige.current === stap) return;
    vorige.current = stap;
    window.scrollTo({ top: 0 });
    kop.current?.focus({ preventScroll: true });
  }, [stap]);

  const ga = useCallback((naar: number) => {
    window.history.pushState(null, "", metStap(naar));
  }, []);

  const vervang = useCallback((door: number) => {
    window.history.replaceState(null, "", metStap(door));
  }, []);

  return { stap, ga, vervang, kop };
}

/** What else stands in the URL stays: a wizard that began from something can be loaded again. */
function metStap(stap: number): string {
  const vraag = new URLSearchParams(window.location.search);
  vraag.set("stap", String(stap));
  return `?${vraag}`;
}
