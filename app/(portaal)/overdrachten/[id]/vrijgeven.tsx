"use client";

import { Mededeling } from "#ui/mededeling";
import { trpc } from "../../../_client/trpc.ts";
import { useFormulier } from "../../../_client/use-formulier.ts";
import { Formulier } from "../../casussen/formulier.tsx";
import { alsToets, LEGE_WGS, type WgsStaat } from "../wgs-staat.ts";
import { WgsVelden } from "../wgs-velden.tsx";
import type { AfzenderProps } from "./afzender.tsx";

/** Names for triage: after the WGS-toets, until the answer. */
export function Vrijgeven({ beeld, gebruikerId }: AfzenderProps) {
  const { overdracht: o, wgsToetsNodig } = beeld;
  const formulier = useFormulier<WgsStaat>({
    naam: { van: gebruikerId, waarover: o.id, formulier: "vrijgeven" },
    leeg: LEGE_WGS,
    doe: (sleutel, staat) =>
      trpc.overdracht.geefNamenVrij.mutate({
        overdrachtId: o.id,
        sleutel,
        wgsToets: wgsToetsNodig ? alsToets(staat) : null,
      }),
  });
  const { staat, zet, fouten } = formulier;
  return (
    <details className="takenlijst-meer">
      <summary>Namen vrijgeven voor triage</summary>
      <Formulier
        formulier={formulier}
        knop="Geef de namen vrij"
        gelukt="De namen zijn vrijgegeven."
      >
        {wgsToetsNodig ? (
          <WgsVelden staat={staat} zet={zet} fouten={fouten} />
        ) : (
          <p>De WGS-toets is gedaan.</p>
        )}
        <Mededeling titel="Dit gebeurt er als je vrijgeeft">
          {o.naar.naam} ziet wie er in het huishouden zijn: naam, rol en leeftijdsgroep. Dat eindigt
          met het antwoord. Elke keer dat iemand kijkt, wordt vastgelegd.
        </Mededeling>
      </Formulier>
    </details>
  );
}
