"use client";

import { FoutOverzicht } from "#ui/fout-overzicht";
import { Knop } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { Herstel } from "../../casussen/herstel.tsx";
import type { AntwoordProps } from "./antwoord.tsx";
import { gevolgZin } from "./gevolg.ts";
import { Herverdeling } from "./herverdeling.tsx";
import { RegisseurVeld } from "./regisseur-veld.tsx";
import { useAccepteren } from "./use-accepteren.ts";
import { VorigeHouder } from "./vorige-houder.tsx";

/** Accepting: who becomes regisseur, what the former holder keeps, and what that does, before the button. */
export function Accepteer(props: AntwoordProps) {
  const { overdracht: o, beantwoord } = props;
  const { bezig, verstuur, regisseur, fout, zetFout, ...velden } = useAccepteren(props);
  const { staat, fouten } = velden;
  return (
    <form className="formulier" onSubmit={verstuur} noValidate>
      <FoutOverzicht fouten={fouten} />
      <Herstel fout={fout} naVerversen={() => zetFout(null)} />
      <RegisseurVeld overdracht={o} beantwoord={beantwoord} {...velden} />
      <Herverdeling beantwoord={beantwoord} {...velden} />
      <VorigeHouder
        van={o.van.naam}
        inInzet={beantwoord.vorigeHouderInInzet}
        niveau={o.niveauNaar}
        {...velden}
      />
      <Mededeling titel="Dit gebeurt er als je accepteert">
        <p id="gevolg" aria-live="polite">
          {gevolgZin({
            ...o,
            van: o.van.naam,
            naar: o.naar.naam,
            regisseur: regisseur?.naam ?? null,
            vorigeHouder: staat.vorigeHouder,
            leesrechtTot: staat.leesrechtTot,
            blijft: beantwoord.blijft,
          })}
        </p>
      </Mededeling>
      <div>
        <Knop type="submit" bezig={bezig}>
          Accepteer de overdracht
        </Knop>
      </div>
    </form>
  );
}
