import { Datum } from "#ui/datum";
import { Prive } from "#ui/prive";
import { GemisMerken, lidTekst } from "../huishouden.tsx";
import { LidFormulier } from "./lid-formulier.tsx";
import { Vertrek } from "./vertrek.tsx";
import type { Lid, ThuisBeeld, Wie } from "./wie.ts";
import { ZienswijzeFormulier } from "./zienswijze-formulier.tsx";
import { Zienswijzen } from "./zienswijzen.tsx";

type LedenProps = Wie & { thuis: ThuisBeeld };

/** Everybody who is in the household now, and below them who left. */
export function Leden({ thuis, ...wie }: LedenProps) {
  const vertrokken = thuis.leden.filter((l) => l.vertrokkenOp !== null);
  return (
    <>
      <ul className="plan">
        {thuis.leden
          .filter((l) => l.vertrokkenOp === null)
          .map((lid) => (
            <li key={lid.id} className="plan-doel">
              <Gegevens lid={lid} />
              <Zienswijzen zienswijzen={lid.zienswijzen} />
              {thuis.magVastleggen && (
                <details className="inklap">
                  <summary>
                    Zienswijze vastleggen: <Prive>{lid.naam}</Prive>
                  </summary>
                  <ZienswijzeFormulier {...wie} lid={lid} />
                </details>
              )}
              {thuis.magWijzigen && (
                <details className="inklap">
                  <summary>
                    Wijzig of laat vertrekken: <Prive>{lid.naam}</Prive>
                  </summary>
                  <LidFormulier {...wie} lid={lid} />
                  <Vertrek {...wie} lid={lid} />
                </details>
              )}
            </li>
          ))}
      </ul>
      {vertrokken.length > 0 && (
        <details className="inklap">
          <summary>Wie er niet meer woont ({vertrokken.length})</summary>
          <ul className="plan">
            {vertrokken.map((lid) => (
              <li key={lid.id} className="plan-doel">
                <Gegevens lid={lid} />
                <Zienswijzen zienswijzen={lid.zienswijzen} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Gegevens({ lid }: { lid: Lid }) {
  return (
    <>
      <h3>
        <Prive>{lid.naam}</Prive> {lid.vertrokkenOp === null && <GemisMerken gemis={lid.gemis} />}
      </h3>
      <p className="subtiel">
        {lidTekst(lid)}
        {lid.vertrokkenOp && (
          <>
            {" "}
            · vertrokken op <Datum waarde={lid.vertrokkenOp} vorm="lang" />
          </>
        )}
      </p>
      {lid.veiligContact && (
        <p>
          Veilig contact: <Prive>{lid.veiligContact}</Prive>
        </p>
      )}
    </>
  );
}
