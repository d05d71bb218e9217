"use client";

import { useRouter } from "next/navigation";
import { trpc } from "../../../../_client/trpc.ts";
import { useFormulier } from "../../../../_client/use-formulier.ts";
import { alsInvoer, LEEG, type SpoedKeuze } from "../../../spoed/spoed-staat.ts";
import { SpoedVelden } from "../../../spoed/spoed-velden.tsx";
import { Formulier } from "../../formulier.tsx";

type Props = { casusnummer: string; gebruikerId: string; keuzes: readonly SpoedKeuze[] };

/** Spoed on this casus: it counts at once. */
export function SpoedFormulier({ casusnummer, gebruikerId, keuzes }: Props) {
  const router = useRouter();
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: casusnummer, formulier: "spoed" },
    leeg: LEEG,
    doe: (sleutel, staat) =>
      trpc.spoed.start.mutate({ ...alsInvoer(keuzes, staat), casusnummer, sleutel }),
    klaar: () => router.push(`/casussen/${casusnummer}`),
  });
  const { staat, zet, fouten } = formulier;
  return (
    <Formulier
      formulier={formulier}
      knop="Meld het met spoed"
      gelukt="Het niveau is verhoogd, en wie je belt weet ervan."
    >
      <SpoedVelden {...{ keuzes, staat, zet, fouten }} />
    </Formulier>
  );
}
