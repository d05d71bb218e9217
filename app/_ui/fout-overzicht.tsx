"use client";
import { type MouseEvent, useEffect, useRef } from "react";

/** `veld` is the `naam` of the field; without it the sentence stands alone (a refusal by the server). */
export type VeldFout = { veld?: string; tekst: string };

/** Goes to the control itself: a fragment link alone does not focus a radio in every browser. */
function naarVeld(gebeurtenis: MouseEvent, veld: string) {
  const doel = document.getElementById(veld);
  if (!doel) return;
  gebeurtenis.preventDefault();
  doel.scrollIntoView({ block: "center" });
  doel.focus({ preventScroll: true });
}

/**
 * The error summary above a form: takes focus when a fault comes that was not there, and when the form is sent again with
 * the same ones; never while somebody mends a field. Nothing when empty.
 */
export function FoutOverzicht({ fouten, titel }: { fouten: readonly VeldFout[]; titel?: string }) {
  const vak = useRef<HTMLDivElement>(null);
  const eerder = useRef<readonly string[]>([]);
  useEffect(() => {
    const nu = fouten.map(({ veld, tekst }) => `${veld} ${tekst}`);
    if (nu.some((fout) => !eerder.current.includes(fout))) vak.current?.focus();
    eerder.current = nu;
  }, [fouten]);
  const leeg = fouten.length === 0;
  useEffect(() => {
    const formulier = leeg ? null : vak.current?.closest("form");
    const opnieuw = () => vak.current?.focus();
    formulier?.addEventListener("submit", opnieuw);
    return () => formulier?.removeEventListener("submit", opnieuw);
  }, [leeg]);
  if (leeg) return null;
  return (
    <div className="fout-overzicht" ref={vak} tabIndex={-1} role="alert">
      <h2>
        {titel ??
          (fouten.length === 1 ? "Kijk dit nog na" : `Kijk deze ${fouten.length} punten nog na`)}
      </h2>
      <ul>
        {fouten.map(({ veld, tekst }) => (
          <li key={`${veld}${tekst}`}>
            {veld ? (
              <a href={`#${veld}`} onClick={(g) => naarVeld(g, veld)}>
                {tekst}
              </a>
            ) : (
              tekst
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
