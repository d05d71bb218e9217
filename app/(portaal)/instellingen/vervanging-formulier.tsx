"use client";

import { KeuzeLijst, TekstVeld } from "#ui/veld";
import { trpc, type Uitvoer } from "../../_client/trpc.ts";
import { useFormulier } from "../../_client/use-formulier.ts";
import { foutBij } from "../../_client/veld-fouten.ts";
import { Formulier } from "../casussen/formulier.tsx";

/** Arranges who stands in, from one day up to and including another. */
export function VervangingFormulier({ lijst }: { lijst: Uitvoer["vervanging"]["lijst"] }) {
  const { collegas, ikId, magVoorAnderen } = lijst;
  const formulier = useFormulier({
    naam: { van: ikId, waarover: "vervanging", formulier: "vervanging" },
    leeg: { vervangenId: ikId, vervangerId: "", van: "", tot: "" },
    doe: (_, staat) => trpc.vervanging.stelIn.mutate(staat),
  });
  const { staat, zet, fouten } = formulier;
  const keuzes = collegas.map((c) => ({
    waarde: c.id,
    tekst: c.id === ikId ? `${c.naam} (jij)` : c.naam,
  }));
  return (
    <Formulier formulier={formulier} knop="Regel de vervanging" gelukt="De vervanging is geregeld.">
      {magVoorAnderen && (
        <KeuzeLijst
          naam="vervangenId"
          label="Wie wordt vervangen?"
          keuzes={keuzes}
          value={staat.vervangenId}
          onChange={(g) => zet({ vervangenId: g.target.value })}
          fout={foutBij(fouten, "vervangenId")}
        />
      )}
      <KeuzeLijst
        naam="vervangerId"
        label="Wie vervangt?"
        leeg="Kies een collega"
        keuzes={keuzes.filter((k) => k.waarde !== staat.vervangenId)}
        value={staat.vervangerId}
        onChange={(g) => zet({ vervangerId: g.target.value })}
        fout={foutBij(fouten, "vervangerId")}
      />
      <TekstVeld
        naam="van"
        label="Vanaf"
        type="date"
        value={staat.van}
        onChange={(g) => zet({ van: g.target.value })}
        fout={foutBij(fouten, "van")}
      />
      <TekstVeld
        naam="tot"
        label="Tot en met"
        type="date"
        value={staat.tot}
        onChange={(g) => zet({ tot: g.target.value })}
        fout={foutBij(fouten, "tot")}
      />
    </Formulier>
  );
}
