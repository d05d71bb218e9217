import type { ReactNode } from "react";

export type BadgeSoort = "neutraal" | "accent" | "info" | "gelukt" | "let_op" | "dringend";

/** A short state beside a name. `let_op` (orange) and `dringend` (red) only when this user must act. */
export function Badge({
  soort = "neutraal",
  children,
}: {
  soort?: BadgeSoort;
  children: ReactNode;
}) {
  return <span className={`badge badge--${soort}`}>{children}</span>;
}

/** A count in a round; `wat` is what is counted and is read out with it ("2 taken"). Zero shows nothing. */
export function Telling({
  aantal,
  wat,
  dringend = false,
}: {
  aantal: number;
  wat: string;
  dringend?: boolean;
}) {
  if (aantal <= 0) return null;
  return (
    <span className={dringend ? "telling telling--dringend" : "telling"}>
      {aantal > 99 ? "99+" : aantal}
      <span className="alleen-voorlezen"> {wat}</span>
    </span>
  );
}
