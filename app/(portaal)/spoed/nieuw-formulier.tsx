"use client";

import { useRouter } from "next/navigation";
import { useRef } from "react";
import { KeuzeLijst, TekstVeld } from "#ui/veld";
import { trpc, type Uitvoer } from "../../_client/trpc.ts";
import { useFormulier } from "../../_client/use-formulier.ts";
import { foutBij } from "../../_client/veld-fouten.ts";
import { Formulier } from "../casussen/formulier.tsx";
import { alsInvoer, LEEG } from "./spoed-staat.ts";
import { SpoedVelden } from "./spoed-velden.tsx";

/** Spoed for a household that is not in the portal: one act opens the casus and tells whoever is rung. */
export function NieuwSpoedFormulier({ voor }: { voor: Uitvoer["spoed"]["bereidNieuwVoor"] }) {
  const router = useRouter();
  const nummer = useRef<string | null>(null);
  const { werkgebieden } = voor;
  const formulier = useFormulier({
    naam: { van: voor.ikId, waarover: "nieuw", formulier: "spoed" },
    leeg: { ...LEEG, aanduiding: "", werkgebiedId: werkgebieden[0]?.id ?? "" },
    doe: async (sleutel, staat) => {
      const { aanduiding, werkgebiedId } = staat;
      const uit = await trpc.spoed.open.mutate({
        ...alsInvoer(keuzesVan(werkgebiedId), staat),
        aanduiding,
        werkgebiedId,
        sleutel,
      });
      nummer.current = uit.casusnummer;
    },
    klaar: () => router.push(`/casussen/${nummer.current}`),
  });
  const keuzesVan = (id: string) => werkgebieden.find((w) => w.id === id)?.keuzes ?? [];
  const { staat, zet, fouten } = formulier;
  return (
    <Formulier
      formulier={formulier}
      knop="Meld het met spoed"
      gelukt="De casus is geopend, en wie je belt weet ervan."
    >
      <TekstVeld
        naam="aanduiding"
        label="Om welk huishouden gaat het?"
        hint="Bijvoorbeeld: Huishouden Voorbeeld. De rest vul je later in."
        value={staat.aanduiding}
        onChange={(g) => zet({ aanduiding: g.target.value })}
        fout={foutBij(fouten, "aanduiding")}
      />
      {werkgebieden.length > 1 && (
        <KeuzeLijst
          naam="werkgebiedId"
          label="Waar woont het huishouden?"
          keuzes={werkgebieden.map((w) => ({ waarde: w.id, tekst: w.naam }))}
          value={staat.werkgebiedId}
          onChange={(g) => zet({ werkgebiedId: g.target.value })}
          fout={foutBij(fouten, "werkgebiedId")}
        />
      )}
      <SpoedVelden keuzes={keuzesVan(staat.werkgebiedId)} staat={staat} zet={zet} fouten={fouten} />
    </Formulier>
  );
}
