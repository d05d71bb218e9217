import { Badge } from "#ui/badge";
import { Datum } from "#ui/datum";
import { LegeStaat } from "#ui/lege-staat";
import { Prive } from "#ui/prive";
import type { Volledig } from "../casus.ts";
import { laatsteDag } from "../laatste-dag.ts";
import { BetrokkeneBeeindigen, BetrokkeneWijzigen } from "./betrokkene-wijzigen.tsx";
import { ZICHT_KEUZES } from "./zicht-keuzes.ts";

type Betrokkene = Volledig["betrokkenen"][number];
type Props = { casus: Volledig; gebruikerId: string; vandaag: string | null };

/** Who takes part, for what and until when; with the acts of who has regie, and of the person themselves. */
export function Betrokkenen({ casus, gebruikerId, vandaag }: Props) {
  const { betrokkenen, casusnummer } = casus;
  if (betrokkenen.length === 0)
    return (
      <LegeStaat titel="Er doet nog niemand anders mee.">
        De regisseurs en wie zicht op veiligheid heeft, staan in de zijkolom.
      </LegeStaat>
    );
  return (
    <ul className="plan">
      {betrokkenen.map((b) => (
        <li key={b.id} className="plan-doel">
          <Gegevens b={b} />
          {vandaag && !b.jij && (
            <details className="inklap">
              <summary>
                Wijzig of beëindig: <Prive>{b.naam}</Prive>
              </summary>
              <BetrokkeneWijzigen
                casusnummer={casusnummer}
                betrokkenheidId={b.id}
                gebruikerId={gebruikerId}
                betrokkene={b}
                vandaag={vandaag}
              />
              <BetrokkeneBeeindigen casusnummer={casusnummer} betrokkenheidId={b.id} jij={false} />
            </details>
          )}
          {b.jij && (
            <details className="inklap">
              <summary>Ik doe niet meer mee</summary>
              <BetrokkeneBeeindigen casusnummer={casusnummer} betrokkenheidId={b.id} jij />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function Gegevens({ b }: { b: Betrokkene }) {
  const mag = ZICHT_KEUZES.find((k) => k.waarde === b.zicht)!.tekst.toLowerCase();
  return (
    <>
      <h3>
        <Prive>{b.naam}</Prive>
        {b.jij && " (jij)"} <Merken b={b} />
      </h3>
      <p>
        {b.organisatie}: <Prive>{b.doel}</Prive>
      </p>
      <p className="subtiel klein">
        Mag {mag}, sinds <Datum waarde={b.van} vorm="datum" />
        {b.tot ? (
          <>
            , tot en met <Datum waarde={laatsteDag(b.tot)} vorm="lang" />
          </>
        ) : (
          ", zonder einddatum"
        )}
        .
      </p>
      {b.buitenInzet && (
        <p className="klein">
          Deze organisatie valt nu buiten de inzet van dit niveau. Daarom ziet deze persoon de casus
          nu niet.
        </p>
      )}
      {b.motivering && <p className="met-regels klein">Waarom: {b.motivering}</p>}
    </>
  );
}

/** What is special about how somebody takes part. */
export function Merken({ b }: { b: Betrokkene }) {
  return (
    <>
      {b.duoPartner && <Badge>duo-partner</Badge>}
      {b.afwijking && <Badge>afwijking</Badge>}
      {b.buitenInzet && <Badge>valt nu buiten de inzet</Badge>}
    </>
  );
}
