import type { ReactNode } from "react";

type VlakProps = {
  /** Becomes the heading and the name of the region; without it the card is only a frame. */
  titel?: ReactNode;
  /** Shown behind the title: "Nu doen (2)". */
  aantal?: number;
  /** Level of the heading; 2 unless the card stands inside another. */
  kop?: 2 | 3;
  /** Links or buttons at the right of the title. */
  acties?: ReactNode;
  /** Needed for a fragment link, and to name the region. */
  id?: string;
  /** `let_op` draws a warning edge: only when this user must act. */
  soort?: "gewoon" | "let_op";
  children: ReactNode;
};

/** The white card: one subject, one heading. */
export function Vlak({
  titel,
  aantal,
  kop = 2,
  acties,
  id,
  soort = "gewoon",
  children,
}: VlakProps) {
  const Kop = `h${kop}` as const;
  return (
    <section
      className={`vlak vlak--${soort}`}
      id={id}
      aria-labelledby={id && titel ? `${id}-kop` : undefined}
    >
      {titel && (
        <div className="vlak-kop">
          <Kop id={id ? `${id}-kop` : undefined}>
            {titel}
            {aantal !== undefined && <span className="vlak-aantal"> ({aantal})</span>}
          </Kop>
          {acties && <div className="vlak-acties">{acties}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
