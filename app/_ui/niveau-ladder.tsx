import { NIVEAUS, type Niveau } from "#regiekaart/begrippen";

/** Short words for a step of the ladder. Source: uitleg of the card's row "Focus". */
const KORT: Record<Niveau, string> = {
  1: "Preventie",
  2: "Herstel",
  3: "Veiligheid",
  4: "Keten\u00adoverstijgend",
  5: "Gemeente, onrust",
};

const NAAM: Record<Niveau, string> = {
  1: "Preventief werken",
  2: "Herstellen van oorzaken",
  3: "Veiligheid herstellen",
  4: "Ketenoverstijgend herstellen",
  5: "Onrust beheersen met de gemeente",
};

/** The words of a niveau behind its number: "Niveau 3 – Veiligheid herstellen". */
export const niveauNaam = (niveau: Niveau) => `Niveau ${niveau} – ${NAAM[niveau]}`;

type NiveauLadderProps = { niveau: Niveau; geweest?: readonly Niveau[] };

/** The five steps of the card: where the casus is now, and (dashed, "eerder") where it has been. */
export function NiveauLadder({ niveau, geweest = [] }: NiveauLadderProps) {
  return (
    <ol className="niveau-ladder" aria-label="Niveau van deze casus">
      {NIVEAUS.map((n) => {
        const nu = n === niveau;
        const eerder = !nu && geweest.includes(n);
        const stand = nu ? ` trede--nu niveau-vlak--${n}` : eerder ? " trede--eerder" : "";
        return (
          <li key={n} className={`trede${stand}`} aria-current={nu ? "step" : undefined}>
            <span className="trede-nummer">{n}</span>
            <span className="trede-woord">{KORT[n]}</span>
            {nu && <span className="trede-stand trede-stand--nu">nu</span>}
            {eerder && <span className="trede-stand">eerder</span>}
          </li>
        );
      })}
    </ol>
  );
}

/** A niveau in a line of text: number and five bars, read out as "Niveau 3 van 5, Veiligheid". */
export function NiveauMerk({ niveau, woord = false }: { niveau: Niveau; woord?: boolean }) {
  return (
    <span className="niveau-merk">
      <span className="alleen-voorlezen">
        Niveau {niveau} van 5{woord ? ", " : `, ${KORT[niveau].replace("\u00ad", "")}`}
      </span>
      <span className="niveau-merk-nummer" aria-hidden="true">
        {niveau}
      </span>
      <span className="niveau-merk-balk" aria-hidden="true">
        {NIVEAUS.map((n) => (
          <span key={n} className={n <= niveau ? "streep streep--vol" : "streep"} />
        ))}
      </span>
      {woord && <span>{KORT[niveau]}</span>}
    </span>
  );
}
