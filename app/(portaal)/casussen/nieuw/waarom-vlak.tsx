"use client";

import type { VeldFout } from "#ui/fout-overzicht";
import { Vlak } from "#ui/kaart-vlak";
import { Keuzes } from "#ui/keuzes";
import { TekstVlak } from "#ui/veld";
import { foutBij } from "../../../_client/veld-fouten.ts";
import { GRONDSLAG_KEUZES } from "./grondslagen.ts";
import type { NieuweCasus } from "./staat.ts";

type WaaromProps = {
  staat: NieuweCasus;
  fouten: VeldFout[];
  zet: (deel: Partial<NieuweCasus>) => void;
};

/** Why there is a casus at all: reason, goal and legal ground. */
export function WaaromVlak({ staat, fouten, zet }: WaaromProps) {
  return (
    <Vlak titel="Waarom deze casus?" id="waarom">
      <div className="formulier">
        <TekstVlak
          naam="aanleiding"
          label="Aanleiding"
          hint="Wat is er aan de hand, en waarom is samenwerking nu nodig?"
          value={staat.aanleiding}
          onChange={(g) => zet({ aanleiding: g.target.value })}
          fout={foutBij(fouten, "aanleiding")}
        />
        <TekstVlak
          naam="doel"
          label="Doel"
          hint="Wat moet er beter zijn als deze casus klaar is?"
          value={staat.doel}
          onChange={(g) => zet({ doel: g.target.value })}
          fout={foutBij(fouten, "doel")}
        />
        <Keuzes
          naam="grondslag"
          label="Grondslag"
          hint="Op grond van welke wet mag je deze gegevens vastleggen?"
          keuzes={GRONDSLAG_KEUZES}
          waarde={staat.grondslag}
          bijKeuze={(grondslag) => zet({ grondslag })}
          fout={foutBij(fouten, "grondslag")}
        />
      </div>
    </Vlak>
  );
}
