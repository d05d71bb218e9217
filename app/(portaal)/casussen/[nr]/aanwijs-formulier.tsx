"use client";

import { KeuzeLijst, TekstVlak } from "#ui/veld";
import { trpc } from "../../../_client/trpc.ts";
import { useFormulier } from "../../../_client/use-formulier.ts";
import { foutBij } from "../../../_client/veld-fouten.ts";
import { Formulier } from "../formulier.tsx";

type Props = {
  casusnummer: string;
  gebruikerId: string;
  keuzes: { waarde: string; tekst: string }[];
};

/** Which organisation gets procesregie, and why. */
export function AanwijsFormulier({ casusnummer, gebruikerId, keuzes }: Props) {
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: casusnummer, formulier: "aanwijzen-organisatie" },
    leeg: { naarOrganisatieId: "", motivering: "" },
    doe: (sleutel, staat) => trpc.regie.wijsAan.mutate({ ...staat, casusnummer, sleutel }),
  });
  const { staat, zet, fouten } = formulier;
  return (
    <Formulier
      formulier={formulier}
      knop="Wijs deze organisatie aan"
      gelukt="De organisatie heeft nu de procesregie."
    >
      <KeuzeLijst
        naam="naarOrganisatieId"
        label="Welke organisatie krijgt de procesregie?"
        leeg="Kies een organisatie"
        keuzes={keuzes}
        value={staat.naarOrganisatieId}
        onChange={(g) => zet({ naarOrganisatieId: g.target.value })}
        fout={foutBij(fouten, "naarOrganisatieId")}
      />
      <TekstVlak
        naam="motivering"
        label="Waarom deze organisatie?"
        value={staat.motivering}
        onChange={(g) => zet({ motivering: g.target.value })}
        fout={foutBij(fouten, "motivering")}
      />
    </Formulier>
  );
}
