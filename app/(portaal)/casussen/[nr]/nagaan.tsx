"use client";

import type { MouseEvent, ReactNode } from "react";
import { Vlak } from "#ui/kaart-vlak";
import { Verwijzing } from "#ui/verwijzing";

type NagaanProps = { titel: string; stap: number; ga: (stap: number) => void; children: ReactNode };

/** One earlier step in the last step of a wizard, with the way back to it. */
export function Nagaan({ titel, stap, ga, children }: NagaanProps) {
  const naar = (g: MouseEvent<HTMLAnchorElement>) => {
    g.preventDefault();
    ga(stap);
  };
  return (
    <Vlak
      titel={titel}
      kop={3}
      acties={
        <Verwijzing href={`?stap=${stap}`} onClick={naar}>
          Wijzig<span className="alleen-voorlezen"> {titel.toLowerCase()}</span>
        </Verwijzing>
      }
    >
      <div className="stapel">{children}</div>
    </Vlak>
  );
}

type RegelProps = { kop: string; onder?: string; children: ReactNode };

/** A question with what was answered. */
export function NagaanRegel({ kop, onder, children }: RegelProps) {
  return (
    <dl className="feiten feiten--breed">
      <div>
        <dt>{kop}</dt>
        <dd className="met-regels">{children}</dd>
        {onder && <dd className="subtiel klein">{onder}</dd>}
      </div>
    </dl>
  );
}
