import type { ReactNode } from "react";
import { Icoon } from "./icoon.tsx";

type BelLinkProps = {
  /** Who picks up: a person or an organisation. */
  wie: ReactNode;
  telefoon: string;
  /** Looks like a button. */
  alsKnop?: boolean;
};

/** Calls somebody: the number stands in the link, so that it can also be read from the screen. */
export function BelLink({ wie, telefoon, alsKnop = false }: BelLinkProps) {
  return (
    <a
      className={alsKnop ? "knop knop--secundair" : "wie-bel"}
      href={`tel:${telefoon.replace(/[^+\d]/g, "")}`}
    >
      <Icoon naam="telefoon" />
      <span>
        Bel {wie} <span className="bel-nummer cijfers">{telefoon}</span>
      </span>
    </a>
  );
}
