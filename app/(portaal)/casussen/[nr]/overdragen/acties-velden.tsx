"use client";

import type { ActieBesluit } from "#regiekaart/overdracht-acties";
import { Vlak } from "#ui/kaart-vlak";
import { Keuzes } from "#ui/keuzes";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import type { StapProps } from "./stap.ts";

/** Each open actie is decided; what is decided happens when the receiver accepts. */
export function ActiesVelden({ v, staat, fouten, doe }: StapProps) {
  if (v.acties.length === 0) return null;
  const zet = (id: string, besluit: string) =>
    doe({ doe: "zet", deel: { acties: { ...staat.acties, [id]: besluit as ActieBesluit } } });
  return (
    <Vlak titel="Wat gebeurt er met de open acties?" kop={3} id="acties">
      <div className="formulier">
        {v.acties.map((a) => (
          <Keuzes
            key={a.id}
            naam={`actie-${a.id}`}
            label={a.inhoud ?? "Een actie"}
            hint={`Wie doet het: ${a.houder}`}
            keuzes={[
              { waarde: "gaat_mee", tekst: "Gaat mee" },
              ...(a.blijftBij ? [{ waarde: "blijft", tekst: `Blijft bij ${a.blijftBij}` }] : []),
              { waarde: "gesloten", tekst: "Is klaar of niet meer nodig" },
            ]}
            waarde={staat.acties[a.id] ?? ""}
            bijKeuze={(w) => zet(a.id, w)}
            fout={foutBij(fouten, `actie-${a.id}`)}
          />
        ))}
      </div>
    </Vlak>
  );
}
