"use client";

import { KeuzeLijst, TekstVeld } from "#ui/veld";
import { trpc, type Uitvoer } from "../../_client/trpc.ts";
import { useFormulier } from "../../_client/use-formulier.ts";
import { foutBij } from "../../_client/veld-fouten.ts";
import { Formulier } from "../casussen/formulier.tsx";

/** A moment of a datetime-local field; empty when it is not filled in, so that the server says what is missing. */
const alsMoment = (lokaal: string) => (lokaal ? new Date(lokaal).toISOString() : "");

/** Who, from when until when, and on which number. */
export function PiketFormulier({ piket }: { piket: Uitvoer["piket"]["lijst"] }) {
  const formulier = useFormulier({
    naam: { van: piket.ikId, waarover: "piket", formulier: "piket" },
    leeg: { gebruikerId: "", telefoon: "", van: "", tot: "" },
    doe: (_, staat) =>
      trpc.piket.voegToe.mutate({
        ...staat,
        van: alsMoment(staat.van),
        tot: alsMoment(staat.tot),
      }),
  });
  const { staat, zet, fouten } = formulier;
  const kies = (gebruikerId: string) => {
    const collega = piket.collegas.find((c) => c.id === gebruikerId);
    zet({ gebruikerId, ...(collega ? { telefoon: collega.telefoon } : {}) });
  };
  return (
    <Formulier formulier={formulier} knop="Voeg de dienst toe" gelukt="De dienst staat erbij.">
      <KeuzeLijst
        naam="gebruikerId"
        label="Wie heeft piket?"
        hint="Alleen wie bij spoed kan antwoorden: piket of coördinator."
        leeg="Kies een collega"
        keuzes={piket.collegas.map((c) => ({ waarde: c.id, tekst: c.naam }))}
        value={staat.gebruikerId}
        onChange={(g) => kies(g.target.value)}
        fout={foutBij(fouten, "gebruikerId")}
      />
      <TekstVeld
        naam="telefoon"
        label="Telefoonnummer tijdens de dienst"
        type="tel"
        value={staat.telefoon}
        onChange={(g) => zet({ telefoon: g.target.value })}
        fout={foutBij(fouten, "telefoon")}
      />
      <TekstVeld
        naam="van"
        label="Vanaf"
        type="datetime-local"
        value={staat.van}
        onChange={(g) => zet({ van: g.target.value })}
        fout={foutBij(fouten, "van")}
      />
      <TekstVeld
        naam="tot"
        label="Tot"
        type="datetime-local"
        value={staat.tot}
        onChange={(g) => zet({ tot: g.target.value })}
        fout={foutBij(fouten, "tot")}
      />
    </Formulier>
  );
}
