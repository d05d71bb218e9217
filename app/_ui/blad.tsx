import type { ReactNode } from "react";

type BladProps = {
  /** The h1; leave it out when a card on the page carries the h1 itself (the casus page). */
  titel?: ReactNode;
  /** A line above the title: a casusnummer, or a link back. */
  boven?: ReactNode;
  /** A line below the title. */
  inleiding?: ReactNode;
  /** Buttons at the right of the title. */
  acties?: ReactNode;
  /** Over the full width between title and columns: Stappen, SectieTabs, FoutOverzicht. */
  onder?: ReactNode;
  /** The narrow column at the right; below the rest on a small screen. */
  zij?: ReactNode;
  /** Keep the side column in sight while the rest scrolls: an advice that changes alongside. */
  zijVast?: boolean;
  children: ReactNode;
};

/** The layout of one page inside the shell: title row, main column, and a side column when there is one. */
export function Blad({
  titel,
  boven,
  inleiding,
  acties,
  onder,
  zij,
  zijVast,
  children,
}: BladProps) {
  return (
    <div className="blad">
      {titel && (
        <div className="blad-kop">
          <div>
            {boven && <p className="subtiel">{boven}</p>}
            <h1>{titel}</h1>
            {inleiding && <p className="subtiel blad-inleiding">{inleiding}</p>}
          </div>
          {acties && <div className="rij">{acties}</div>}
        </div>
      )}
      {onder && <div className="stapel">{onder}</div>}
      <div className={zij ? "blad-kolommen" : undefined}>
        <div className="stapel blad-hoofd">{children}</div>
        {zij && (
          <div className={zijVast ? "stapel blad-zij blad-zij--vast" : "stapel blad-zij"}>
            {zij}
          </div>
        )}
      </div>
    </div>
  );
}
