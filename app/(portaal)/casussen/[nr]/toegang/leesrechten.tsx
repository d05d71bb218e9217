import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { Prive } from "#ui/prive";
import type { Uitvoer } from "../../../../_client/trpc.ts";
import { laatsteDag } from "../laatste-dag.ts";
import { LeesrechtBeeindigen, LeesrechtGeven, LeesrechtInkorten } from "./leesrecht-formulier.tsx";

type Props = { casusnummer: string; gebruikerId: string; lijst: Uitvoer["leesrecht"]["lijst"] };

/** Who still reads after an overdracht; nothing to show before the first one. */
export function Leesrechten({ casusnummer, gebruikerId, lijst }: Props) {
  const { rijen, organisaties, vandaag } = lijst;
  if (rijen.length === 0 && organisaties.length === 0) return null;
  const wie = { casusnummer, gebruikerId, vandaag };
  return (
    <Vlak titel="Wie leest nog na een overdracht?" aantal={rijen.length} id="leesrechten">
      <div className="stapel">
        <ul className="afspraken">
          {rijen.map((r) => (
            <li key={r.id} className="afspraak">
              <p>
                <strong>{r.naam ? <Prive>{r.naam}</Prive> : "De coördinatoren en managers"}</strong>
                , {r.organisatie}
              </p>
              <p className="subtiel klein">
                {r.naam ? "Leest mee" : "Zien alleen de stand"}
                {r.tot && (
                  <>
                    {" "}
                    tot en met <Datum waarde={laatsteDag(r.tot)} vorm="lang" />
                  </>
                )}
                .
              </p>
              <details className="inklap niet-op-papier">
                <summary>
                  Eerder laten eindigen: {r.naam ? <Prive>{r.naam}</Prive> : r.organisatie}
                </summary>
                <LeesrechtInkorten {...wie} leesrechtId={r.id} />
                <LeesrechtBeeindigen casusnummer={casusnummer} leesrechtId={r.id} />
              </details>
            </li>
          ))}
        </ul>
        {organisaties.length > 0 && (
          <details className="inklap niet-op-papier">
            <summary>Iemand leesrecht geven</summary>
            <LeesrechtGeven {...wie} organisaties={organisaties} />
          </details>
        )}
      </div>
    </Vlak>
  );
}
