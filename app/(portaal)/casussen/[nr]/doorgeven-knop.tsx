"use client";

import { trpc } from "../../../_client/trpc.ts";
import { useFormulier } from "../../../_client/use-formulier.ts";
import { Formulier } from "../formulier.tsx";

type Props = { casusnummer: string; tekstId: string; gebruikerId: string };

/** The bron agrees that who reads the casus now reads this text too. */
export function DoorgevenKnop({ casusnummer, tekstId, gebruikerId }: Props) {
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: casusnummer, formulier: `doorgeven-${tekstId}` },
    leeg: {},
    doe: (sleutel) => trpc.item.geefDoor.mutate({ casusnummer, sleutel, tekstId }),
  });
  return (
    <Formulier formulier={formulier} knop="Geef door" gelukt="De tekst is doorgegeven.">
      {null}
    </Formulier>
  );
}
