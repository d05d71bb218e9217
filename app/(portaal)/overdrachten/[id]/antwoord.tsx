"use client";

import { useState } from "react";
import { Vlak } from "#ui/kaart-vlak";
import { Keuzes } from "#ui/keuzes";
import { Accepteer } from "./accepteer.tsx";
import { AccepteerNiet } from "./accepteer-niet.tsx";
import type { Beantwoording, OverdrachtBeeld } from "./lees-overdracht.ts";
import { Toezeggen } from "./toezeggen.tsx";
import { VraagAanvulling } from "./vraag-aanvulling.tsx";

export type AntwoordProps = {
  overdracht: OverdrachtBeeld["overdracht"];
  beantwoord: Beantwoording;
  /** A coordinator keeps seeing the casus whoever becomes regisseur. */
  isCoordinator: boolean;
};

/** Once it was promised, what is left is whether the conversation led to yes or no. */
const keuzes = ({ status, spoed }: AntwoordProps["overdracht"]) => [
  {
    waarde: "accepteren",
    tekst: "Accepteren",
    uitleg: `${spoed ? "" : "Het warme gesprek is gevoerd. "}De regie gaat nu over.`,
  },
  ...(status === "toegezegd"
    ? []
    : [
        {
          waarde: "toezeggen",
          tekst: "Toezeggen",
          uitleg: "Ja, na het warme gesprek. De regie gaat dan pas over.",
        },
        { waarde: "aanvulling", tekst: "Aanvulling vragen", uitleg: "Jullie missen nog iets." },
      ]),
  { waarde: "niet_accepteren", tekst: "Niet accepteren", uitleg: "Met een reden en een advies." },
];

/** The receiver's answer: first which, then what goes with it. */
export function Antwoord(props: AntwoordProps) {
  const [keuze, zetKeuze] = useState("");
  return (
    <Vlak titel="Jullie antwoord" id="antwoord">
      <div className="stapel stapel--ruim">
        <Keuzes
          naam="antwoord-keuze"
          label="Accepteren jullie deze overdracht?"
          keuzes={keuzes(props.overdracht)}
          waarde={keuze}
          bijKeuze={zetKeuze}
        />
        {keuze === "accepteren" && <Accepteer {...props} />}
        {keuze === "toezeggen" && <Toezeggen {...props} />}
        {keuze === "aanvulling" && <VraagAanvulling {...props} />}
        {keuze === "niet_accepteren" && <AccepteerNiet {...props} />}
      </div>
    </Vlak>
  );
}
