import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { Verwijzing } from "#ui/verwijzing";
import type { Uitvoer } from "../../_client/trpc.ts";

/** Unread berichten, the newest three; nothing at all when everything was read. */
export function NieuwVoorJou({ rijen, ongelezen }: Uitvoer["bericht"]["lijst"]) {
  if (ongelezen === 0) return null;
  const alle = ongelezen > 99 ? "alle" : `alle ${ongelezen}`;
  return (
    <Vlak
      titel="Nieuw voor jou"
      id="nieuw"
      acties={<Verwijzing href="/berichten?toon=ongelezen">Bekijk {alle}</Verwijzing>}
    >
      <ul className="nieuw-lijst">
        {rijen.slice(0, 3).map((b) => (
          <li key={b.id}>
            {b.zin}{" "}
            <span className="subtiel klein">
              <Datum waarde={b.op} />
            </span>
          </li>
        ))}
      </ul>
    </Vlak>
  );
}
