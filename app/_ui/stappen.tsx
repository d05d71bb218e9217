import type { MouseEvent } from "react";
import { Icoon } from "./icoon.tsx";
import { Verwijzing } from "./verwijzing.tsx";

export type Stap = {
  label: string;
  /** Only for steps that one may go back to. */
  href?: string;
  /** For a wizard that changes steps without asking the server: prevent the default and go. */
  bijKlik?: (g: MouseEvent<HTMLAnchorElement>) => void;
};

/** The steps of a wizard; `huidig` counts from 1. What comes before it is done. */
export function Stappen({ stappen, huidig }: { stappen: readonly Stap[]; huidig: number }) {
  return (
    <nav className="stappen" aria-label="Stappen">
      <p className="stappen-kort">
        Stap {huidig} van {stappen.length}: <strong>{stappen[huidig - 1]?.label}</strong>
      </p>
      <ol>
        {stappen.map((stap, i) => {
          const stand = i + 1 < huidig ? "klaar" : i + 1 === huidig ? "nu" : "later";
          return (
            <li
              key={stap.label}
              className={`stap stap--${stand}`}
              aria-current={stand === "nu" ? "step" : undefined}
            >
              <span className="stap-nummer">
                {stand === "klaar" ? <Icoon naam="vink" /> : i + 1}
              </span>
              <span className="stap-label">
                {stand === "klaar" && stap.href ? (
                  <Verwijzing href={stap.href} onClick={stap.bijKlik}>
                    {stap.label}
                  </Verwijzing>
                ) : (
                  stap.label
                )}
                {stand === "klaar" && <span className="alleen-voorlezen"> (klaar)</span>}
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
