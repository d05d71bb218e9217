import { aanroep } from "#server/aanroep";
import { Datum, datumTekst } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { Verwijzing } from "#ui/verwijzing";
import type { Uitvoer } from "../../_client/trpc.ts";
import { ofStuurDoor } from "../../_server/vereis-ik.ts";
import { BerichtZin } from "../berichten/bericht-rij.tsx";

const GETOOND = 3;

type Bericht = Uitvoer["dashboard"]["nieuw"]["rijen"][number];

/** What happened since the previous visit, the newest three in sight; nothing at all when nothing did. */
export async function NieuwVoorJou() {
  const { dashboard } = await aanroep();
  const { sinds, rijen, meer } = await ofStuurDoor(dashboard.nieuw({}));
  if (rijen.length === 0) return null;
  const rest = rijen.slice(GETOOND);
  return (
    <Vlak
      titel={sinds ? `Nieuw sinds ${datumTekst(sinds)}` : "Nieuw voor jou"}
      id="nieuw"
      acties={<Verwijzing href="/berichten">Naar de berichten</Verwijzing>}
    >
      <Lijst berichten={rijen.slice(0, GETOOND)} />
      {rest.length > 0 && (
        <details className="takenlijst-meer">
          <summary>Toon nog {meer ? `${rest.length} of meer` : rest.length}</summary>
          <Lijst berichten={rest} />
        </details>
      )}
    </Vlak>
  );
}

function Lijst({ berichten }: { berichten: readonly Bericht[] }) {
  return (
    <ul className="nieuw-lijst">
      {berichten.map((b) => (
        <li key={b.id}>
          <BerichtZin bericht={b} />{" "}
          <span className="subtiel klein">
            <Datum waarde={b.op} />
          </span>
        </li>
      ))}
    </ul>
  );
}
