import { Fragment, type ReactNode } from "react";
import { Vlak } from "#ui/kaart-vlak";
import { type Taak, Takenlijst } from "#ui/takenlijst";
import { conceptTaken } from "./concept-taken.tsx";
import { metConcepten } from "./met-concepten.tsx";
import { alsTaak, type TaakRij } from "./taak.tsx";

const GETOOND = 5;

type NuDoenProps = {
  taken: readonly TaakRij[];
  vandaag: string;
  titel?: string;
  /** Overdrachten under a heading of their own, above the rest. */
  apart?: { kop: string; inhoud?: ReactNode };
};

const isAntwoord = (t: TaakRij) => t.soort === "overdracht_beantwoorden";

/** "Nu doen": all that waits for this person, the most urgent first. */
export async function NuDoen({ taken, vandaag, apart, titel = "Nu doen" }: NuDoenProps) {
  const concepten = await conceptTaken();
  const regels = (rijen: readonly TaakRij[]) => rijen.map((t) => alsTaak(t, vandaag));
  const antwoorden = taken.filter(isAntwoord);
  const overige = metConcepten(regels(taken.filter((t) => !isAntwoord(t))), concepten);
  return (
    <Vlak titel={titel} id="nu-doen" aantal={antwoorden.length + overige.length}>
      {apart && antwoorden.length > 0 ? (
        <div className="stapel stapel--ruim">
          <div className="stapel">
            <h3>
              {apart.kop} ({antwoorden.length})
            </h3>
            {apart.inhoud ?? <Ingekort taken={regels(antwoorden)} />}
          </div>
          {overige.length > 0 && (
            <div className="stapel">
              <h3>In onze casussen ({overige.length})</h3>
              <Ingekort taken={overige} />
            </div>
          )}
        </div>
      ) : (
        <Ingekort taken={metConcepten(regels(taken), concepten)} />
      )}
    </Vlak>
  );
}

/** A long list stays calm: what is not urgent folds away, and is one key further. */
function Ingekort({ taken }: { taken: readonly Taak[] }) {
  const dringend = taken.filter((t) => t.dringend).length;
  const grens = Math.max(GETOOND, Math.min(dringend, 2 * GETOOND));
  const rest = taken.slice(grens);
  return (
    <Fragment>
      <Takenlijst taken={taken.slice(0, grens)} leeg="Je hebt nu niets te doen." />
      {rest.length > 0 && (
        <details className="takenlijst-meer">
          <summary>Toon nog {rest.length}</summary>
          <Takenlijst taken={rest} leeg="" />
        </details>
      )}
    </Fragment>
  );
}
