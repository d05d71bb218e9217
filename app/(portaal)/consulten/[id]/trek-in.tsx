"use client";

import { trpc } from "../../../_client/trpc.ts";
import { useFormulier } from "../../../_client/use-formulier.ts";
import { Formulier } from "../../casussen/formulier.tsx";

type Props = { casusnummer: string; consultId: string; gebruikerId: string };

/** The advice is not needed any more: one button, with what follows said before it. */
export function TrekIn({ casusnummer, consultId, gebruikerId }: Props) {
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: consultId, formulier: "intrekken" },
    leeg: {},
    doe: (sleutel) => trpc.consult.trekIn.mutate({ casusnummer, consultId, sleutel }),
  });
  return (
    <Formulier formulier={formulier} knop="Trek de vraag in" gelukt="De vraag is ingetrokken.">
      <p>Is het advies niet meer nodig? Dan hoeft de ander niet te antwoorden.</p>
    </Formulier>
  );
}
