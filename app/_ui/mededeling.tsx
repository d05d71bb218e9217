import type { ReactNode } from "react";
import { Icoon } from "./icoon.tsx";

export type MededelingSoort = "info" | "let_op" | "fout" | "gelukt";

const VOORAF: Record<MededelingSoort, string> = {
  info: "Informatie: ",
  let_op: "Let op: ",
  fout: "Er ging iets mis: ",
  gelukt: "Gelukt: ",
};

type MededelingProps = {
  soort?: MededelingSoort;
  titel?: string;
  children?: ReactNode;
  /** Read out at once when it appears after an act of the user (role alert or status). */
  meteen?: boolean;
};

/** A notice in the page. `let_op` and `fout` only when this user must act; a wait on others is `info`. */
export function Mededeling({ soort = "info", titel, children, meteen = false }: MededelingProps) {
  const role = meteen ? (soort === "fout" ? "alert" : "status") : undefined;
  return (
    <div className={`mededeling mededeling--${soort}`} role={role}>
      <Icoon naam={soort} />
      <div className="mededeling-tekst">
        <span className="alleen-voorlezen">{VOORAF[soort]}</span>
        {titel && <strong className="mededeling-titel">{titel}</strong>}
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}
