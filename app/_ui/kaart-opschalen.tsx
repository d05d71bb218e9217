import { NIVEAUS, type Niveau, VOORWAARDEN, type Voorwaarde } from "#regiekaart/begrippen";
import { KAART, VOORWAARDE_TEKST } from "#regiekaart/kaart";

/** The conditions that come on top of those of the niveau below. */
const erbijVoor = (niveau: Niveau): readonly Voorwaarde[] => {
  const eind = VOORWAARDEN.findIndex((v) => VOORWAARDE_TEKST[v].leidtNaar === niveau);
  const begin = VOORWAARDEN.findIndex((v) => VOORWAARDE_TEKST[v].leidtNaar === niveau - 1);
  return VOORWAARDEN.slice(begin + 1, eind + 1);
};

/** The right half of the card: one ladder of conditions, each niveau on top of the one before. */
export function KaartOpschalen() {
  return (
    <ol className="kaart-trap">
      {NIVEAUS.filter((n) => n > 1).map((n) => (
        <li key={n}>
          <p className={`kaart-doel niveau-vlak--${n}`}>
            <span className="kaart-niveau-nummer">{n}</span> {KAART[n].naam}
          </p>
          <div>
            <p className="subtiel klein">
              {n === 2
                ? "Naar niveau 2 als dit alles zo is:"
                : `Naar niveau ${n} als er bovendien dit is:`}
            </p>
            <ul>
              {erbijVoor(n).map((v) => (
                <li key={v}>
                  {VOORWAARDE_TEKST[v].tekst}
                  {VOORWAARDE_TEKST[v].uitleg && (
                    <span className="subtiel klein"> Uitleg: {VOORWAARDE_TEKST[v].uitleg}</span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ol>
  );
}
