import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import type { OverdrachtBeeld } from "./lees-overdracht.ts";

const WAT = { vraag: "vroeg", antwoord: "vulde aan" } as const;

/** What was asked and added, oldest first. */
export function Aanvullingen({ beeld: { aanvullingen } }: { beeld: OverdrachtBeeld }) {
  if (aanvullingen.length === 0) return null;
  return (
    <Vlak titel="Vragen en aanvullingen" id="aanvullingen">
      <ul className="kale-lijst">
        {aanvullingen.map((a) => (
          <li key={a.id}>
            <p className="subtiel klein">
              {a.door} ({a.organisatie}) {WAT[a.soort]} op <Datum waarde={a.op} />
            </p>
            <p className="met-regels">{a.inhoud ?? "Deze tekst is vernietigd."}</p>
          </li>
        ))}
      </ul>
    </Vlak>
  );
}
