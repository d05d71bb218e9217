"use client";

import { TekstVlak } from "#ui/veld";
import { trpc } from "../../../../_client/trpc.ts";
import { useFormulier } from "../../../../_client/use-formulier.ts";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import { Formulier } from "../../formulier.tsx";
import { ItemVelden, LEEG_ITEM } from "../../item-velden.tsx";

const VELD = "doeltekst";
type Props = { casusnummer: string; gebruikerId: string };

/** Adds a goal to the plan. */
export function DoelFormulier({ casusnummer, gebruikerId }: Props) {
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: casusnummer, formulier: "doel" },
    leeg: { inhoud: "", ...LEEG_ITEM },
    veldnamen: { inhoud: VELD },
    doe: (sleutel, staat) => trpc.plan.voegDoelToe.mutate({ casusnummer, sleutel, ...staat }),
  });
  const { staat, zet, fouten } = formulier;
  return (
    <Formulier formulier={formulier} knop="Doel vastleggen" gelukt="Het doel staat in het plan.">
      <TekstVlak
        naam={VELD}
        label="Wat willen jullie bereiken?"
        hint="Het liefst in de woorden van het huishouden."
        value={staat.inhoud}
        onChange={(g) => zet({ inhoud: g.target.value })}
        fout={foutBij(fouten, VELD)}
      />
      <ItemVelden voorvoegsel="doel-" staat={staat} zet={zet} fouten={fouten} />
    </Formulier>
  );
}
