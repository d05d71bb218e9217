"use client";

import { datumTekst } from "#ui/datum";
import { Mededeling } from "#ui/mededeling";
import { TekstVeld } from "#ui/veld";
import { trpc } from "../../../_client/trpc.ts";
import { useFormulier } from "../../../_client/use-formulier.ts";
import { foutBij } from "../../../_client/veld-fouten.ts";
import { Formulier } from "../../casussen/formulier.tsx";
import { regieTekst } from "../woorden.ts";
import type { AntwoordProps } from "./antwoord.tsx";
import { alsGesprek, alsMoment } from "./gesprek.ts";

/** Yes, after the warm conversation: when it is, and what that does. */
export function Toezeggen({ overdracht: o, beantwoord }: AntwoordProps) {
  const formulier = useFormulier({
    naam: { van: beantwoord.ikId, waarover: o.id, formulier: "toezeggen" },
    leeg: alsGesprek(o.warmGesprekOp),
    veldnamen: { warmGesprekOp: "gesprekDag" },
    doe: (sleutel, gesprek) =>
      trpc.overdracht.zegToe.mutate({
        overdrachtId: o.id,
        sleutel,
        warmGesprekOp: alsMoment(gesprek),
      }),
  });
  const { staat, zet, fouten } = formulier;
  const op = alsMoment(staat);
  return (
    <Formulier formulier={formulier} knop="Zeg toe" gelukt="De afzender heeft bericht.">
      <div className="rijveld-velden">
        <TekstVeld
          naam="gesprekDag"
          label="Dag van het warme gesprek"
          type="date"
          value={staat.dag}
          onChange={(g) => zet({ dag: g.target.value })}
          fout={foutBij(fouten, "gesprekDag")}
        />
        <TekstVeld
          naam="gesprekTijd"
          label="Tijd"
          type="time"
          value={staat.tijd}
          onChange={(g) => zet({ tijd: g.target.value })}
        />
      </div>
      <Mededeling titel="Dit gebeurt er als je toezegt">
        De termijn staat stil tot het gesprek{op && ` op ${datumTekst(op)} uur`}. Tot jullie daarna
        accepteren, houdt {o.van.naam} de {regieTekst(o.soort)}. Jullie kunnen allebei nog terug.
      </Mededeling>
    </Formulier>
  );
}
