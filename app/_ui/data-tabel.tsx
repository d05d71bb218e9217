import type { ReactNode } from "react";
import { Icoon } from "./icoon.tsx";
import { LegeStaat } from "./lege-staat.tsx";
import { Verwijzing } from "./verwijzing.tsx";

export type Richting = "op" | "af";

export type Kolom<Rij> = {
  sleutel: string;
  kop: string;
  cel: (rij: Rij) => ReactNode;
  /** The header of the row (the casusnummer): one column has it. */
  rijkop?: boolean;
  rechts?: boolean;
  /** Where a click on the header leads; without it the column does not sort. */
  sorteerHref?: string;
};

type DataTabelProps<Rij> = {
  /** The caption: what the table holds. */
  titel: string;
  /** Leave the caption to screen readers when a heading above already says it. */
  titelVerborgen?: boolean;
  kolommen: readonly Kolom<Rij>[];
  rijen: readonly Rij[];
  sleutel: (rij: Rij) => string;
  sortering?: { kolom: string; richting: Richting };
  /** "11 casussen": announced as status when the filters change. */
  resultaat?: ReactNode;
  leeg: string;
  /** Below the table: next page, CSV, print. */
  onder?: ReactNode;
};

/** A real table; on a phone each row becomes a card with the headers as labels. */
export function DataTabel<Rij>(props: DataTabelProps<Rij>) {
  const { titel, titelVerborgen, kolommen, rijen, sleutel, sortering, resultaat, leeg, onder } =
    props;
  return (
    <div className="data-tabel">
      {rijen.length === 0 ? (
        <LegeStaat titel={leeg} />
      ) : (
        <table>
          <caption className={titelVerborgen ? "alleen-voorlezen" : undefined}>{titel}</caption>
          <thead>
            <tr>
              {kolommen.map((k) => (
                <KolomKop key={k.sleutel} kolom={k} sortering={sortering} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rijen.map((rij) => (
              <tr key={sleutel(rij)}>
                {kolommen.map((k) => (
                  <Cel key={k.sleutel} kolom={k} rij={rij} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {(resultaat || onder) && (
        <div className="data-tabel-onder">
          {resultaat && (
            <p role="status" className="subtiel klein">
              {resultaat}
            </p>
          )}
          {onder && <div className="rij">{onder}</div>}
        </div>
      )}
    </div>
  );
}

type KolomKopProps<Rij> = { kolom: Kolom<Rij>; sortering?: { kolom: string; richting: Richting } };

function KolomKop<Rij>({ kolom, sortering }: KolomKopProps<Rij>) {
  const richting = sortering?.kolom === kolom.sleutel ? sortering.richting : undefined;
  return (
    <th
      scope="col"
      className={kolom.rechts ? "rechts" : undefined}
      aria-sort={richting && (richting === "op" ? "ascending" : "descending")}
    >
      {kolom.sorteerHref ? (
        <Verwijzing className="kolom-sorteer" href={kolom.sorteerHref}>
          {kolom.kop}
          {richting && <Icoon naam={richting === "op" ? "omhoog" : "omlaag"} />}
        </Verwijzing>
      ) : (
        kolom.kop
      )}
    </th>
  );
}

function Cel<Rij>({ kolom, rij }: { kolom: Kolom<Rij>; rij: Rij }) {
  const eigenschappen = {
    "data-label": kolom.kop,
    className: kolom.rechts ? "rechts cijfers" : undefined,
  };
  return kolom.rijkop ? (
    <th scope="row" {...eigenschappen}>
      {kolom.cel(rij)}
    </th>
  ) : (
    <td {...eigenschappen}>{kolom.cel(rij)}</td>
  );
}
