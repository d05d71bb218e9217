import { LADDER, VOORWAARDE_TEKST } from "#regiekaart/kaart";
import { Vlak } from "#ui/kaart-vlak";
import { Verwijzing } from "#ui/verwijzing";

/** What the card asks of niveau 4, to lay beside an overdracht. */
export function Instapcriteria() {
  const voorwaarden = LADDER.find((stap) => stap.niveau === 4)?.voorwaarden ?? [];
  return (
    <Vlak titel="Wanneer hoort een casus hier?" id="instapcriteria">
      <div className="stapel">
        <p className="subtiel">Volgens de regiekaart is voor niveau 4 dit alles nodig:</p>
        <ul className="opsomming">
          {voorwaarden.map((v) => (
            <li key={v}>{VOORWAARDE_TEKST[v].kort}</li>
          ))}
        </ul>
        <p>
          <Verwijzing href="/regiekaart">Bekijk de regiekaart</Verwijzing>
        </p>
      </div>
    </Vlak>
  );
}
