import { NIVEAUS } from "#regiekaart/begrippen";
import { Datum, datumTekst } from "./datum.tsx";
import { type TrapStap, trapLijnen, trapTikken, xVan, yVan } from "./trap-geometrie.ts";

type NiveauGrafiekProps = {
  /** In order of time, oldest first, at least one. */
  stappen: readonly TrapStap[];
  /** The end of the drawing: now, or when the casus was closed. */
  tot: Date;
  afgesloten?: boolean;
};

/** The niveaus through time as a stair; the same facts stand in a table behind "Toon als tabel". */
export function NiveauGrafiek({ stappen, tot, afgesloten = false }: NiveauGrafiekProps) {
  const van = stappen[0]?.sinds ?? tot;
  const zin = stappen
    .map((s) => `niveau ${s.niveau} sinds ${datumTekst(s.sinds, "datum")}`)
    .join(", ");
  const laatste = stappen.at(-1);
  return (
    <figure className="trap">
      <svg className="trap-beeld" role="img" aria-label={`Verloop van het niveau: ${zin}.`}>
        {NIVEAUS.map((n) => (
          <g key={n}>
            <line className="trap-raster" x1="5%" x2="97%" y1={`${yVan(n)}%`} y2={`${yVan(n)}%`} />
            <text className="trap-woord trap-woord--niveau" x="2%" y={`${yVan(n)}%`}>
              {n}
            </text>
          </g>
        ))}
        {trapLijnen(stappen, tot).map((l) => (
          <line
            key={`${l.x1}-${l.y1}-${l.y2}`}
            className={l.correctie ? "trap-lijn trap-lijn--correctie" : "trap-lijn"}
            x1={`${l.x1}%`}
            y1={`${l.y1}%`}
            x2={`${l.x2}%`}
            y2={`${l.y2}%`}
          />
        ))}
        {laatste && <circle className="trap-punt" cx="97%" cy={`${yVan(laatste.niveau)}%`} r="5" />}
        <TrapAs van={van} tot={tot} slot={afgesloten ? "einde" : "nu"} />
      </svg>
      <details className="trap-tabel">
        <summary>Toon als tabel</summary>
        <TrapTabel stappen={stappen} />
      </details>
    </figure>
  );
}

function TrapAs({ van, tot, slot }: { van: Date; tot: Date; slot: string }) {
  return (
    <g className="trap-as">
      <text className="trap-woord" x={`${xVan(van, van, tot)}%`} y="92%">
        {datumTekst(van, "maand")}
      </text>
      {trapTikken(van, tot).map(({ x, maand }, i) => (
        <text
          key={x}
          className={i % 2 ? "trap-woord trap-woord--extra" : "trap-woord"}
          x={`${x}%`}
          y="92%"
        >
          {maand.getUTCMonth() === 0 ? maand.getUTCFullYear() : datumTekst(maand, "maand")}
        </text>
      ))}
      <text className="trap-woord trap-woord--eind" x="97%" y="92%">
        {slot}
      </text>
    </g>
  );
}

function TrapTabel({ stappen }: { stappen: readonly TrapStap[] }) {
  return (
    <table>
      <caption className="alleen-voorlezen">Niveaus van deze casus door de tijd</caption>
      <thead>
        <tr>
          <th scope="col">Sinds</th>
          <th scope="col">Niveau</th>
        </tr>
      </thead>
      <tbody>
        {stappen.map((s) => (
          <tr key={s.sinds.toISOString()}>
            <td>
              <Datum waarde={s.sinds} vorm="lang" />
            </td>
            <td>
              {s.niveau}
              {s.correctie && " (niveaucorrectie)"}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
