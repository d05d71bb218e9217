"use client";

import { datumTekst } from "#ui/datum";

/** Says that what was typed is kept, and where: in this tab, not yet in the casus. */
export function ConceptRegel({ bewaard, hersteld }: { bewaard: Date | null; hersteld: boolean }) {
  if (!bewaard) return null;
  return (
    <p className="subtiel klein">
      {hersteld && "Je eerdere tekst staat er weer. "}
      Bewaard in dit tabblad om {datumTekst(bewaard, "tijd")}, nog niet vastgelegd.
    </p>
  );
}
