"use client";

import { Mededeling } from "#ui/mededeling";
import { TekstVlak } from "#ui/veld";
import { trpc } from "../../../_client/trpc.ts";
import { useFormulier } from "../../../_client/use-formulier.ts";
import { foutBij } from "../../../_client/veld-fouten.ts";
import { Formulier } from "../../casussen/formulier.tsx";
import type { AntwoordProps } from "./antwoord.tsx";

/** Asking for more before one decides. */
export function VraagAanvulling({ overdracht: o, beantwoord }: AntwoordProps) {
  const formulier = useFormulier({
    naam: { van: beantwoord.ikId, waarover: o.id, formulier: "aanvulling-vragen" },
    leeg: { vraag: "" },
    veldnamen: { vraag: "aanvullingsvraag" },
    doe: (sleutel, { vraag }) =>
      trpc.overdracht.vraagAanvulling.mutate({ overdrachtId: o.id, sleutel, vraag }),
  });
  const { staat, zet, fouten } = formulier;
  return (
    <Formulier formulier={formulier} knop="Vraag om aanvulling" gelukt="De afzender heeft bericht.">
      <TekstVlak
        naam="aanvullingsvraag"
        label="Wat willen jullie nog weten?"
        value={staat.vraag}
        onChange={(g) => zet({ vraag: g.target.value })}
        fout={foutBij(fouten, "aanvullingsvraag")}
      />
      <Mededeling titel="Dit gebeurt er als je een aanvulling vraagt">
        De termijn staat stil tot {o.van.naam} antwoordt. Daarna hebben jullie de tijd die nu nog
        over is.
      </Mededeling>
    </Formulier>
  );
}
