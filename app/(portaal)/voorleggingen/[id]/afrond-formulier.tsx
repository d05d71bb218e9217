"use client";

import { VOORLEGGING_UITKOMSTEN, type VoorleggingUitkomst } from "#regiekaart/voorlegging";
import { Keuzes } from "#ui/keuzes";
import { TekstVlak } from "#ui/veld";
import { trpc } from "../../../_client/trpc.ts";
import { useFormulier } from "../../../_client/use-formulier.ts";
import { foutBij } from "../../../_client/veld-fouten.ts";
import { Formulier } from "../../casussen/formulier.tsx";
import type { Wie } from "./visie-formulier.tsx";

/** The manager who decides records the outcome. */
export function AfrondFormulier({ casusnummer, voorleggingId, gebruikerId }: Wie) {
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: voorleggingId, formulier: "uitkomst" },
    leeg: { uitkomst: "", toelichting: "" },
    doe: (sleutel, { uitkomst, toelichting }) =>
      // An empty choice is refused by the server, with the sentence that belongs to it.
      trpc.voorlegging.rondAf.mutate({
        casusnummer,
        sleutel,
        voorleggingId,
        uitkomst: uitkomst as VoorleggingUitkomst,
        toelichting,
      }),
  });
  const { staat, zet, fouten } = formulier;
  return (
    <Formulier
      formulier={formulier}
      knop="Leg de uitkomst vast"
      gelukt="Beide kanten hebben bericht."
    >
      <Keuzes
        naam="uitkomst"
        label="Wat is de uitkomst?"
        keuzes={VOORLEGGING_UITKOMSTEN.map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
        waarde={staat.uitkomst}
        bijKeuze={(uitkomst) => zet({ uitkomst })}
        fout={foutBij(fouten, "uitkomst")}
      />
      <TekstVlak
        naam="toelichting"
        label="Wat spreken jullie af?"
        hint="Wie de regie heeft, voert dit uit. Noem geen namen."
        value={staat.toelichting}
        onChange={(g) => zet({ toelichting: g.target.value })}
        fout={foutBij(fouten, "toelichting")}
      />
    </Formulier>
  );
}
