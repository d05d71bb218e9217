"use client";

import { useState } from "react";
import { Vlak } from "#ui/kaart-vlak";
import { Keuzes } from "#ui/keuzes";
import { Accepteer } from "./accepteer.tsx";
import { AccepteerNiet } from "./accepteer-niet.tsx";
import type { Beantwoording, OverdrachtBeeld } from "./lees-overdracht.ts";

export type AntwoordProps = {
  overdracht: OverdrachtBeeld["overdracht"];
  beantwoord: Beantwoording;
  /** A coordinator keeps seeing the casus whoever becomes regisseur. */
  isCoordinator: boolean;
};

const KEUZES = [
  { waarde: "accepteren", tekst: "Accepteren" },
  { waarde: "niet_accepteren", tekst: "Niet accepteren" },
];

/** The receiver's answer: first yes or no, then what goes with it. */
export function Antwoord(props: AntwoordProps) {
  const [keuze, zetKeuze] = useState("");
  return (
    <Vlak titel="Jullie antwoord" id="antwoord">
      <div className="stapel stapel--ruim">
        <Keuzes
          naam="antwoord-keuze"
          label="Accepteren jullie deze overdracht?"
          keuzes={KEUZES}
          waarde={keuze}
          bijKeuze={zetKeuze}
          opEenRij
        />
        {keuze === "accepteren" && <Accepteer {...props} />}
        {keuze === "niet_accepteren" && <AccepteerNiet {...props} />}
      </div>
    </Vlak>
  );
}
