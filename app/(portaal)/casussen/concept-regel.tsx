"use client";

import { datumTekst } from "#ui/datum";
import { Knop } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import type { ConceptStand } from "../../_client/use-concept.ts";

/** Says that what was typed is kept, and where; not yet that it is in the casus. */
export function ConceptRegel({ concept }: { concept: ConceptStand }) {
  const { bewaard, hersteld, houd } = concept;
  const terug = hersteld && "Je eerdere tekst staat er weer. ";
  if (!bewaard) return terug ? <p className="subtiel klein">{terug}</p> : null;
  const tijd = datumTekst(bewaard.op, "tijd");
  if (bewaard.waar === "elders")
    return (
      <Mededeling soort="let_op" titel="Dit formulier staat ook ergens anders open">
        <p>
          Daar is intussen iets anders getypt. Jouw tekst hier staat er nog.{" "}
          <Knop soort="subtiel" onClick={() => void houd()}>
            Houd mijn tekst
          </Knop>
        </p>
      </Mededeling>
    );
  return (
    <p className="subtiel klein">
      {terug}
      {bewaard.waar === "server"
        ? `Opgeslagen ${tijd}, nog niet vastgelegd.`
        : `Bewaard in dit tabblad om ${tijd}; het portaal is nu niet te bereiken.`}
    </p>
  );
}
