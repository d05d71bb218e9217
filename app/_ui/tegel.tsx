import type { ReactNode } from "react";
import { Verwijzing } from "./verwijzing.tsx";

type TegelProps = {
  label: string;
  waarde: ReactNode;
  /** The list with exactly what is counted: every number is a link (schermen.md). */
  href: string;
  toelichting?: ReactNode;
  dringend?: boolean;
};

/** One number of a dashboard. Put tiles in `<ul className="tegels">`, each in its own `<li>`. */
export function Tegel({ label, waarde, href, toelichting, dringend = false }: TegelProps) {
  return (
    <Verwijzing className={dringend ? "tegel tegel--dringend" : "tegel"} href={href}>
      <span className="tegel-waarde">{waarde}</span>
      <span className="tegel-label">{label}</span>
      {toelichting && <span className="tegel-toelichting">{toelichting}</span>}
    </Verwijzing>
  );
}
