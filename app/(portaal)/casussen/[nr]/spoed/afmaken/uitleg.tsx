"use client";

import { useRouter } from "next/navigation";
import { TekstVlak } from "#ui/veld";
import { trpc, type Uitvoer } from "../../../../../_client/trpc.ts";
import { useFormulier } from "../../../../../_client/use-formulier.ts";
import { foutBij } from "../../../../../_client/veld-fouten.ts";
import { Formulier } from "../../../formulier.tsx";

type Props = {
  casusnummer: string;
  taak: Uitvoer["spoed"]["taak"];
  soort: "motivering" | "profiel";
};

const VRAAG = {
  motivering: {
    label: "Waarom kon dit niet wachten?",
    hint: "Wat was er aan de hand, wie besloot, en wat is er gedaan?",
  },
  profiel: {
    label: "Waarom kan deze regisseur het, met een lager profiel?",
    hint: "Of wijs iemand anders aan bij Toegang, en schrijf hier wie.",
  },
};

/** The reason, written afterwards. */
export function Uitleg({ casusnummer, taak, soort }: Props) {
  const router = useRouter();
  const formulier = useFormulier({
    naam: { van: taak.ikId, waarover: casusnummer, formulier: `spoed-${soort}` },
    leeg: { toelichting: "" },
    doe: (sleutel, { toelichting }) =>
      trpc.spoed.rondTaakAf.mutate({ casusnummer, sleutel, taakId: taak.id, toelichting }),
    klaar: () => router.push(`/casussen/${casusnummer}`),
  });
  const { staat, zet, fouten } = formulier;
  return (
    <Formulier formulier={formulier} knop="Leg dit vast" gelukt="Het is vastgelegd.">
      <TekstVlak
        naam="toelichting"
        {...VRAAG[soort]}
        rows={6}
        value={staat.toelichting}
        onChange={(g) => zet({ toelichting: g.target.value })}
        fout={foutBij(fouten, "toelichting")}
      />
    </Formulier>
  );
}
