import type { Metadata } from "next";
import { FUNCTIE_NAAM } from "#regiekaart/namen";
import { aanroep } from "#server/aanroep";
import { Badge } from "#ui/badge";
import { Blad } from "#ui/blad";
import { Vlak } from "#ui/kaart-vlak";
import { Prive } from "#ui/prive";
import { ofStuurDoor } from "../../_server/vereis-ik.ts";
import { UitDienst } from "./uit-dienst.tsx";

export const metadata: Metadata = { title: "Medewerkers" };

/** The people of one's own organisation, for coordinators and beheerders; for others this page does not exist. */
export default async function Medewerkers() {
  const caller = await aanroep();
  const mensen = await ofStuurDoor(caller.medewerker.lijst({}));
  return (
    <Blad
      titel="Medewerkers"
      inleiding="Wie er bij jullie organisatie werkt, en wie er uit dienst is."
    >
      <Vlak>
        <ul className="afspraken">
          {mensen.map((m) => (
            <li key={m.id} className="afspraak">
              <p>
                <Prive>
                  <strong>{m.naam}</strong>
                </Prive>
                {m.jij && " (jij)"}{" "}
                <span className="subtiel">
                  {m.functies.map((f) => FUNCTIE_NAAM[f].toLowerCase()).join(", ")}
                  {m.profiel && ` · profiel ${m.profiel}`}
                </span>{" "}
                {!m.actief && <Badge>uit dienst</Badge>}
              </p>
              {m.actief && !m.jij && <UitDienst id={m.id} naam={m.naam} />}
            </li>
          ))}
        </ul>
      </Vlak>
    </Blad>
  );
}
