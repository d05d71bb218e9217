import { aanroep } from "#server/aanroep";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { Verwijzing } from "#ui/verwijzing";
import { ofStuurDoor } from "../../_server/vereis-ik.ts";
import { BerichtZin } from "../berichten/bericht-rij.tsx";

/** Unread berichten, the newest three; nothing at all when everything was read. */
export async function NieuwVoorJou() {
  const caller = await aanroep();
  const { rijen, ongelezen } = await ofStuurDoor(caller.bericht.lijst({ ongelezen: true }));
  if (ongelezen === 0) return null;
  const alle = ongelezen > 99 ? "alle" : `alle ${ongelezen}`;
  const naar = ongelezen === 1 ? "Naar het bericht" : `Bekijk ${alle}`;
  return (
    <Vlak
      titel="Nieuw voor jou"
      id="nieuw"
      acties={<Verwijzing href="/berichten?toon=ongelezen">{naar}</Verwijzing>}
    >
      <ul className="nieuw-lijst">
        {rijen.slice(0, 3).map((b) => (
          <li key={b.id}>
            <BerichtZin bericht={b} />{" "}
            <span className="subtiel klein">
              <Datum waarde={b.op} />
            </span>
          </li>
        ))}
      </ul>
    </Vlak>
  );
}
