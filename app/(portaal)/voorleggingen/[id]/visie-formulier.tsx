"use client";

import { TekstVlak } from "#ui/veld";
import { trpc } from "../../../_client/trpc.ts";
import { useFormulier } from "../../../_client/use-formulier.ts";
import { foutBij } from "../../../_client/veld-fouten.ts";
import { Formulier } from "../../casussen/formulier.tsx";

export type Wie = { casusnummer: string; voorleggingId: string; gebruikerId: string };

/** How our side sees it, once. */
export function VisieFormulier({ casusnummer, voorleggingId, gebruikerId }: Wie) {
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: voorleggingId, formulier: "visie" },
    leeg: { visie: "" },
    doe: (sleutel, { visie }) =>
      trpc.voorlegging.geefVisie.mutate({ casusnummer, sleutel, voorleggingId, visie }),
  });
  return (
    <Formulier formulier={formulier} knop="Leg onze visie vast" gelukt="De visie is vastgelegd.">
      <TekstVlak
        naam="visie"
        label="Hoe zien jullie het?"
        hint="Noem geen namen."
        value={formulier.staat.visie}
        onChange={(g) => formulier.zet({ visie: g.target.value })}
        fout={foutBij(formulier.fouten, "visie")}
      />
    </Formulier>
  );
}
