"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { TekstVeld, TekstVlak } from "#ui/veld";
import { trpc } from "../../_client/trpc.ts";
import { useFormulier } from "../../_client/use-formulier.ts";
import { foutBij } from "../../_client/veld-fouten.ts";
import { Formulier } from "../casussen/formulier.tsx";

/** The exact number and the reason; then straight to the casus. */
export function NoodtoegangFormulier({ gebruikerId }: { gebruikerId: string }) {
  const router = useRouter();
  const [gekregen, zetGekregen] = useState("");
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: "noodtoegang", formulier: "noodtoegang" },
    leeg: { casusnummer: "", reden: "" },
    doe: async (sleutel, staat) => {
      const casusnummer = staat.casusnummer.trim().toUpperCase();
      await trpc.noodtoegang.neem.mutate({ casusnummer, reden: staat.reden, sleutel });
      zetGekregen(casusnummer);
      router.push(`/casussen/${casusnummer}`);
    },
  });
  const { staat, zet, fouten } = formulier;
  return (
    <Formulier
      formulier={formulier}
      knop="Neem noodtoegang"
      gelukt={`Je hebt noodtoegang. ${gekregen} wordt geopend.`}
    >
      <TekstVeld
        naam="casusnummer"
        label="Casusnummer"
        hint="Het hele nummer, bijvoorbeeld R-2026-0147. Zoeken op naam kan niet."
        autoComplete="off"
        value={staat.casusnummer}
        onChange={(g) => zet({ casusnummer: g.target.value })}
        fout={foutBij(fouten, "casusnummer")}
      />
      <TekstVlak
        naam="reden"
        label="Waarom kun je niet wachten?"
        hint="Minstens 20 tekens. De functionaris gegevensbescherming leest dit."
        value={staat.reden}
        onChange={(g) => zet({ reden: g.target.value })}
        fout={foutBij(fouten, "reden")}
      />
    </Formulier>
  );
}
