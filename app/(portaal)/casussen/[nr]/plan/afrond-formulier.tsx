"use client";

import { Keuzes } from "#ui/keuzes";
import { TekstVlak } from "#ui/veld";
import { useFormulier } from "../../../../_client/use-formulier.ts";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import { Formulier } from "../../formulier.tsx";

type Props = {
  casusnummer: string;
  gebruikerId: string;
  /** The item that ends. */
  id: string;
  keuzes: readonly { waarde: string; tekst: string }[];
  vraag: string;
  doe: (invoer: { sleutel: string; uitkomst: string; resultaat: string }) => Promise<unknown>;
};

/** How an item of the plan ended, and what came of it. */
export function AfrondFormulier({ casusnummer, gebruikerId, id, keuzes, vraag, doe }: Props) {
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: casusnummer, formulier: `afronden-${id}` },
    leeg: { uitkomst: "", resultaat: "" },
    doe: (sleutel, staat) => doe({ sleutel, ...staat }),
    veldnamen: { uitkomst: `uitkomst-${id}`, resultaat: `resultaat-${id}` },
  });
  const { staat, zet, fouten } = formulier;
  return (
    <Formulier formulier={formulier} knop="Leg vast" gelukt="Het is vastgelegd.">
      <Keuzes
        naam={`uitkomst-${id}`}
        label={vraag}
        keuzes={keuzes}
        waarde={staat.uitkomst}
        bijKeuze={(uitkomst) => zet({ uitkomst })}
        fout={foutBij(fouten, `uitkomst-${id}`)}
        opEenRij
      />
      <TekstVlak
        naam={`resultaat-${id}`}
        label="Wat is het resultaat?"
        hint="Is het niet gelukt of niet meer nodig? Schrijf dan op waarom."
        rows={2}
        value={staat.resultaat}
        onChange={(g) => zet({ resultaat: g.target.value })}
        fout={foutBij(fouten, `resultaat-${id}`)}
      />
    </Formulier>
  );
}
