import { aanroep } from "#server/aanroep";
import { ofStuurDoor, vereisIk } from "../../../../_server/vereis-ik.ts";
import { type CasusParams, casusTitel, vereisVolledig } from "../casus.ts";
import { CasusBlad } from "../casus-blad.tsx";
import { Leden } from "./leden.tsx";
import { LidFormulier } from "./lid-formulier.tsx";
import { Thuis } from "./thuis.tsx";

export const generateMetadata = (bron: CasusParams) => casusTitel(bron, "Huishouden");

/** The household: each person with their own view, and then where they live. */
export default async function HuishoudenPagina(props: CasusParams) {
  const casus = await vereisVolledig(props);
  const ik = await vereisIk();
  const caller = await aanroep();
  const thuis = await ofStuurDoor(caller.huishouden.bekijk({ casusnummer: casus.casusnummer }));
  const wie = { casusnummer: casus.casusnummer, gebruikerId: ik.gebruikerId };
  return (
    <CasusBlad casus={casus} tab="huishouden">
      <div className="stapel stapel--ruim">
        <section className="stapel" aria-labelledby="leden-kop">
          <h2 id="leden-kop">Wie horen erbij?</h2>
          <Leden thuis={thuis} {...wie} />
          {thuis.magWijzigen && (
            <details className="inklap">
              <summary>Iemand toevoegen</summary>
              <LidFormulier {...wie} lid={null} />
            </details>
          )}
        </section>
        {thuis.huishouden && (
          <section className="stapel" aria-labelledby="thuis-kop">
            <h2 id="thuis-kop">Adres en contact</h2>
            <Thuis huishouden={thuis.huishouden} magWijzigen={thuis.magWijzigen} {...wie} />
          </section>
        )}
      </div>
    </CasusBlad>
  );
}
