"use client";

import { trpc } from "../../../_client/trpc.ts";
import { useFormulier } from "../../../_client/use-formulier.ts";
import { Formulier } from "../../casussen/formulier.tsx";
import type { Wie } from "./visie-formulier.tsx";

/** The managers do not agree: one button, with what follows said before it. */
export function NaarBestuur({ casusnummer, voorleggingId, gebruikerId }: Wie) {
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: voorleggingId, formulier: "bestuur" },
    leeg: {},
    doe: (sleutel) =>
      trpc.voorlegging.brengNaarBestuur.mutate({ casusnummer, sleutel, voorleggingId }),
  });
  return (
    <Formulier
      formulier={formulier}
      knop="Breng naar het bestuur"
      gelukt="Het bestuur heeft bericht."
    >
      <p>
        Komen de managers er niet uit? Dan beslist de manager van de gemeente namens het bestuur.
      </p>
    </Formulier>
  );
}
