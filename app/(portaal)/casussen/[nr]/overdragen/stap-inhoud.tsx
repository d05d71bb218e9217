"use client";

import type { OnderdeelVraag } from "#regiekaart/overdracht-onderdelen";
import { Vlak } from "#ui/kaart-vlak";
import { ActiesVelden } from "./acties-velden.tsx";
import { gaatMee } from "./controle.ts";
import { OnderdeelVeld } from "./onderdeel-veld.tsx";
import type { StapProps } from "./stap.ts";

/** From when on the receiver reads an onderdeel. */
export const LEEST_VANAF: Record<OnderdeelVraag["zichtVanaf"], string> = {
  voorstel: "De ontvanger leest dit al voor het antwoord",
  lezen: "De ontvanger leest dit pas na acceptatie",
};

/** Step 2: what goes along, grouped by when the receiver may read it. */
export function StapInhoud(props: StapProps) {
  const groepen = (["voorstel", "lezen"] as const).map((zicht) => ({
    zicht,
    onderdelen: gaatMee(props.soort).filter((o) => o.zichtVanaf === zicht),
  }));
  return (
    <>
      <p className="subtiel">Wat de casus al weet, is ingevuld. Kijk het na en vul het aan.</p>
      {groepen.map(({ zicht, onderdelen }) => (
        <Vlak key={zicht} titel={LEEST_VANAF[zicht]} kop={3} id={`vanaf-${zicht}`}>
          <div className="formulier">
            {onderdelen.map((onderdeel) => (
              <OnderdeelVeld key={onderdeel.code} onderdeel={onderdeel} {...props} />
            ))}
          </div>
        </Vlak>
      ))}
      <ActiesVelden {...props} />
    </>
  );
}
