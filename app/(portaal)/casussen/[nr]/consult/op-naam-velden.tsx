"use client";

import { GRONDSLAGEN, type Grondslag } from "#regiekaart/begrippen";
import { GRONDSLAG_NAAM } from "#regiekaart/namen";
import type { VeldFout } from "#ui/fout-overzicht";
import { Keuzes } from "#ui/keuzes";
import { KeuzeLijst, TekstVlak } from "#ui/veld";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import { WgsVelden } from "../../../overdrachten/wgs-velden.tsx";
import type { Staat } from "./consult-formulier.tsx";

type Props = {
  staat: Staat;
  zet: (deel: Partial<Staat>) => void;
  fouten: readonly VeldFout[];
  wgsToetsNodig: boolean;
};

/** Without a name, unless one chooses otherwise: then on which ground, and why it cannot be done without. */
export function OpNaamVelden({ staat, zet, fouten, wgsToetsNodig }: Props) {
  return (
    <>
      <Keuzes
        naam="opNaam"
        label="Vraag je het op naam?"
        keuzes={[
          {
            waarde: "nee",
            tekst: "Nee, zonder naam",
            uitleg: "De ander weet niet om wie het gaat.",
          },
          {
            waarde: "ja",
            tekst: "Ja, op naam",
            uitleg:
              "Tot het advies er is, ziet de ander het casusnummer en wie er in het huishouden wonen. Wie dat zijn, zie je daarna bij Toegang.",
          },
        ]}
        waarde={staat.opNaam}
        bijKeuze={(opNaam) => zet({ opNaam: opNaam === "ja" ? "ja" : "nee" })}
      />
      {staat.opNaam === "ja" && (
        <>
          <KeuzeLijst
            naam="grondslag"
            label="Op welke grond deel je dit?"
            keuzes={GRONDSLAGEN.map((g) => ({ waarde: g, tekst: GRONDSLAG_NAAM[g] }))}
            value={staat.grondslag}
            onChange={(g) => zet({ grondslag: g.target.value as Grondslag })}
            fout={foutBij(fouten, "grondslag")}
          />
          <TekstVlak
            naam="reden"
            label="Waarom kan het niet zonder naam?"
            rows={2}
            value={staat.reden}
            onChange={(g) => zet({ reden: g.target.value })}
            fout={foutBij(fouten, "reden")}
          />
          {wgsToetsNodig && <WgsVelden {...{ staat, zet, fouten }} />}
        </>
      )}
    </>
  );
}
