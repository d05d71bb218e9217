import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { LegeStaat } from "#ui/lege-staat";
import { Prive } from "#ui/prive";
import type { Uitvoer } from "../../../../_client/trpc.ts";
import { UitsluitFormulier, UitsluitingBeeindigen } from "./uitsluit-formulier.tsx";

type Props = {
  casusnummer: string;
  gebruikerId: string;
  lijst: Uitvoer["uitsluiting"]["lijst"];
};

/** For whom this casus does not exist; only who has regie sees this. */
export function Uitsluitingen({ casusnummer, gebruikerId, lijst }: Props) {
  const { rijen, organisaties } = lijst;
  return (
    <Vlak titel="Wie is uitgesloten?" aantal={rijen.length} id="uitsluitingen">
      <div className="stapel">
        {rijen.length === 0 ? (
          <LegeStaat titel="Er is niemand uitgesloten.">
            Kent een professional dit huishouden privé? Dan hoort die de casus niet te zien.
          </LegeStaat>
        ) : (
          <ul className="afspraken">
            {rijen.map((r) => (
              <li key={r.id} className="afspraak">
                <p>
                  <Prive>
                    <strong>{r.naam}</strong>
                  </Prive>
                  , {r.organisatie}
                </p>
                <p className="subtiel klein">
                  Sinds <Datum waarde={r.van} vorm="lang" />.{r.doorZichzelf && " Meldde dit zelf."}
                </p>
                <UitsluitingBeeindigen
                  casusnummer={casusnummer}
                  uitsluitingId={r.id}
                  naam={r.naam}
                />
              </li>
            ))}
          </ul>
        )}
        <details className="inklap">
          <summary>Iemand uitsluiten</summary>
          <UitsluitFormulier
            casusnummer={casusnummer}
            gebruikerId={gebruikerId}
            organisaties={organisaties}
          />
        </details>
      </div>
    </Vlak>
  );
}
