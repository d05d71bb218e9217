import { NIVEAUS, type Niveau } from "#regiekaart/begrippen";
import { KAART } from "#regiekaart/kaart";

/** The words of a niveau behind its number: "Niveau 3 – Veiligheid herstellen". */
export const niveauNaam = (niveau: Niveau) => `Niveau ${niveau} – ${KAART[niveau].kort.tekst}`;

/** "Ketenoverstijgend" may break where the sketch breaks it. */
const breekbaar = (naam: string) => naam.replace("Ketenover", "Keten\u00adover");

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
            <span className="trede-woord">{breekbaar(KAART[n].naam)}</span>
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
        Niveau {niveau} van 5{woord ? ", " : `, ${KAART[niveau].naam}`}
      </span>
      <span className="niveau-merk-nummer" aria-hidden="true">
        {niveau}
      </span>
      <span className="niveau-merk-balk" aria-hidden="true">
        {NIVEAUS.map((n) => (
          <span key={n} className={n <= niveau ? "streep streep--vol" : "streep"} />
        ))}
      </span>
      {woord && <span>{KAART[niveau].naam}</span>}
    </span>
  );
}
