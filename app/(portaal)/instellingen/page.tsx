import type { Metadata } from "next";
import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { LegeStaat } from "#ui/lege-staat";
import { Prive } from "#ui/prive";
import { SneltoetsenKnop, SneltoetsenSchakel } from "#ui/sneltoetsen";
import type { Uitvoer } from "../../_client/trpc.ts";
import { ofStuurDoor } from "../../_server/vereis-ik.ts";
import { EmailFormulier } from "./e-mail-formulier.tsx";
import { EindeVervanging } from "./einde-vervanging.tsx";
import { VervangingFormulier } from "./vervanging-formulier.tsx";

export const metadata: Metadata = { title: "Instellingen" };

type Lijst = Uitvoer["vervanging"]["lijst"];

/** Who stands in for me, for whom I stand in, and what I get by e-mail; a coordinator arranges it for colleagues too. */
export default async function Instellingen() {
  const caller = await aanroep();
  const lijst = await ofStuurDoor(caller.vervanging.lijst({}));
  const { email, ...voorkeur } = await ofStuurDoor(caller.bericht.voorkeur({}));
  return (
    <Blad titel="Instellingen">
      <Vlak titel="Vervanging" id="vervanging">
        <div className="stapel stapel--ruim">
          <p>
            Je vervanger ziet en doet in die tijd wat jij in je casussen ziet en doet. Overal staat
            erbij dat dat namens jou is.
          </p>
          <Vervangingen rijen={lijst.rijen} />
          <details className="inklap">
            <summary>Vervanging regelen</summary>
            <VervangingFormulier lijst={lijst} />
          </details>
        </div>
      </Vlak>
      <Vlak titel="E-mail" id="e-mail">
        <div className="stapel stapel--ruim">
          <p>
            E-mail gaat naar {email}. Er staat alleen een casusnummer in en een link. Vraagt iemand
            een antwoord van jou, of is er spoed, dan krijg je altijd meteen een e-mail; het blijft
            staan bij Nu doen tot je hebt geantwoord.
          </p>
          <EmailFormulier begin={voorkeur} />
        </div>
      </Vlak>
      <Vlak titel="Sneltoetsen" id="sneltoetsen-keuze">
        <div className="stapel">
          <p>
            Met één toets ga je naar een pagina of zet je Discreetmodus aan. Praat je tegen je
            computer, of raak je per ongeluk toetsen aan? Zet ze dan uit. Dit geldt voor deze
            browser.
          </p>
          <div className="rij">
            <SneltoetsenSchakel />
            <SneltoetsenKnop />
          </div>
        </div>
      </Vlak>
    </Blad>
  );
}

function Vervangingen({ rijen }: Pick<Lijst, "rijen">) {
  if (rijen.length === 0) return <LegeStaat titel="Er is nu geen vervanging geregeld." />;
  return (
    <ul className="afspraken">
      {rijen.map((r) => (
        <li key={r.id} className="afspraak">
          <p>
            <strong>{r.jij === "vervanger" ? "Jij" : <Prive>{r.vervanger}</Prive>}</strong> vervangt{" "}
            <strong>{r.jij === "vervangen" ? "jou" : <Prive>{r.vervangen}</Prive>}</strong>
          </p>
          <p className="subtiel klein">
            Van <Datum waarde={r.van} vorm="datum" /> tot <Datum waarde={r.tot} />
          </p>
          {r.magBeeindigen && <EindeVervanging id={r.id} wie={r.vervanger} />}
        </li>
      ))}
    </ul>
  );
}
