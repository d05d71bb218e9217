import { aanroep } from "#server/aanroep";
import { ofStuurDoor, vereisIk } from "../../../../_server/vereis-ik.ts";
import { Afspraken } from "../afspraken.tsx";
import { type CasusParams, casusTitel, vereisVolledig } from "../casus.ts";
import { CasusBlad } from "../casus-blad.tsx";
import { ActieFormulier } from "./actie-formulier.tsx";
import { AfspraakFormulier } from "./afspraak-formulier.tsx";
import { DoelFormulier } from "./doel-formulier.tsx";
import { Doelen } from "./doelen.tsx";
import { Nazorg } from "./nazorg.tsx";

export const generateMetadata = (bron: CasusParams) => casusTitel(bron, "Plan");

/** The plan: agreements about safety first, then goals with the actions that lead there. */
export default async function PlanPagina(props: CasusParams) {
  const casus = await vereisVolledig(props);
  const ik = await vereisIk();
  const caller = await aanroep();
  const plan = await ofStuurDoor(caller.plan.bekijk({ casusnummer: casus.casusnummer }));
  const wie = { casusnummer: casus.casusnummer, gebruikerId: ik.gebruikerId };
  return (
    <CasusBlad casus={casus} tab="plan">
      <div className="stapel stapel--ruim">
        <section className="stapel" aria-labelledby="afspraken-kop">
          <h2 id="afspraken-kop">Veiligheidsafspraken</h2>
          <Afspraken
            afspraken={plan.afspraken}
            magControleren={plan.magBijdragen}
            {...wie}
            allemaal
          />
          {plan.magBijdragen && (
            <details className="inklap">
              <summary>Veiligheidsafspraak toevoegen</summary>
              <AfspraakFormulier {...wie} controleDagen={plan.controleDagen} />
            </details>
          )}
        </section>
        {casus.nazorg && (
          <Nazorg
            nazorg={casus.nazorg}
            magBijdragen={plan.magBijdragen}
            vandaag={plan.vandaag}
            {...wie}
          />
        )}
        <section className="stapel" aria-labelledby="doelen-kop">
          <h2 id="doelen-kop">Doelen en acties</h2>
          <Doelen plan={plan} {...wie} />
          {plan.magBijdragen && (
            <>
              <details className="inklap">
                <summary>Doel toevoegen</summary>
                <DoelFormulier {...wie} />
              </details>
              <details className="inklap">
                <summary>Actie toevoegen</summary>
                <ActieFormulier {...wie} plan={plan} />
              </details>
            </>
          )}
        </section>
      </div>
    </CasusBlad>
  );
}
