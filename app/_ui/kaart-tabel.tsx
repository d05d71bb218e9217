import { NIVEAUS, type Niveau } from "#regiekaart/begrippen";
import { KAART, RIJEN } from "#regiekaart/kaart";
import { NiveauMerk } from "./niveau-ladder.tsx";

type KaartTabelProps = {
  /** Marks one column; on a phone only that one is shown. */
  gekozen?: Niveau;
};

/** The upper half of the card: per niveau the uitgangssituatie, the regie and the inzet, in the card's words. */
export function KaartTabel({ gekozen }: KaartTabelProps) {
  const klasse = (n: Niveau) => (n === gekozen ? "kaart-cel kaart-cel--gekozen" : "kaart-cel");
  return (
    <table className={gekozen ? "kaart-tabel kaart-tabel--een" : "kaart-tabel"}>
      <caption className="alleen-voorlezen">De regiekaart: vijf niveaus naast elkaar</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="alleen-voorlezen">Onderdeel</span>
          </th>
          {NIVEAUS.map((n) => (
            <th key={n} scope="col" className={klasse(n)}>
              <span className={`kaart-niveau niveau-vlak--${n}`}>
                <span className="kaart-niveau-nummer">{n}</span> {KAART[n].naam}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {RIJEN.map((rij) => (
          <tr key={rij.code}>
            <th scope="row">{rij.naam}</th>
            {NIVEAUS.map((n) => (
              <td key={n} className={klasse(n)}>
                <KaartLabel niveau={n} />
                {KAART[n][rij.code].tekst}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">Inzet van</th>
          {NIVEAUS.map((n) => (
            <td key={n} className={klasse(n)}>
              <KaartLabel niveau={n} />
              <Inzet niveau={n} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/** The niveau before each value, where the columns do not fit beside each other. */
const KaartLabel = ({ niveau }: { niveau: Niveau }) => (
  <span className="kaart-label" aria-hidden="true">
    <NiveauMerk niveau={niveau} />
  </span>
);

/** The parties of a niveau; who comes in at this niveau stands out with a plus, as on the card. */
function Inzet({ niveau }: { niveau: Niveau }) {
  const eerder = niveau === 1 ? [] : KAART[(niveau - 1) as Niveau].inzetVan;
  const erbij = KAART[niveau].inzetVan.filter((partij) => !eerder.includes(partij));
  return (
    <span>
      {eerder.length > 0 && <span className="subtiel">{eerder.join(", ")} </span>}
      <span className={niveau === 1 ? undefined : "kaart-erbij"}>
        {niveau > 1 && "+ "}
        {erbij.join(", ")}
      </span>
    </span>
  );
}
