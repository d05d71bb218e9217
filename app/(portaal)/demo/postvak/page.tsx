import type { Metadata } from "next";
import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { LegeStaat } from "#ui/lege-staat";
import { ofStuurDoor } from "../../../_server/vereis-ik.ts";

export const metadata: Metadata = { title: "Postvak van de voorbeeldregio" };

/** The e-mails that the demo region would have sent to who is logged in. */
export default async function Postvak() {
  const caller = await aanroep();
  const { email, rijen } = await ofStuurDoor(caller.verzending.postvak({}));
  return (
    <Blad
      titel="Postvak"
      inleiding={`In de voorbeeldregio gaat er geen e-mail weg. Dit zou naar ${email} zijn gestuurd.`}
    >
      <Vlak>
        {rijen.length === 0 ? (
          <LegeStaat titel="Er is nog geen e-mail voor je." />
        ) : (
          <ul className="berichten">
            {rijen.map((r) => (
              <li key={r.id} className="bericht">
                <details className="inklap">
                  <summary>
                    {r.onderwerp}{" "}
                    <span className="subtiel klein">
                      <Datum waarde={r.op} />
                    </span>
                  </summary>
                  <p className="met-regels">{r.tekst}</p>
                </details>
              </li>
            ))}
          </ul>
        )}
      </Vlak>
    </Blad>
  );
}
