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

/** The error summary above a form: takes focus whenever `fouten` changes to something. Nothing when empty. */
export function FoutOverzicht({ fouten, titel }: { fouten: readonly VeldFout[]; titel?: string }) {
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fouten.length > 0) vak.current?.focus();
  }, [fouten]);
  if (fouten.length === 0) return null;
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
