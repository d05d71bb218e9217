"use client";

import { trpc } from "../../../../_client/trpc.ts";
import { DaadKnop } from "../../../overdrachten/[id]/daad-knop.tsx";

/** Who asked, asks no more. */
export const TrekVerzoekIn = ({
  casusnummer,
  verzoekId,
}: {
  casusnummer: string;
  verzoekId: string;
}) => (
  <DaadKnop
    doe={(sleutel) => trpc.regie.trekVerzoekIn.mutate({ casusnummer, verzoekId, sleutel })}
    knop="Trek het verzoek in"
    soort="secundair"
  >
    Trek je het in, dan vragen jullie niet meer om de regie.
  </DaadKnop>
);
