"use client";

import { TekstVlak } from "#ui/veld";
import { trpc } from "../../../_client/trpc.ts";
import { useFormulier } from "../../../_client/use-formulier.ts";
import { foutBij } from "../../../_client/veld-fouten.ts";
import { Formulier } from "../../casussen/formulier.tsx";

type Props = { consultId: string; gebruikerId: string };

/** What we advise, once. Who asked decides what is done with it. */
export function AdviesFormulier({ consultId, gebruikerId }: Props) {
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: consultId, formulier: "advies" },
    leeg: { advies: "" },
    doe: (sleutel, { advies }) => trpc.consult.beantwoord.mutate({ consultId, sleutel, advies }),
  });
  return (
    <Formulier formulier={formulier} knop="Geef advies" gelukt="Het advies is gegeven.">
      <TekstVlak
        naam="advies"
        label="Wat adviseren jullie?"
        hint="Wie het vroeg beslist wat ermee gebeurt. De regie blijft daar."
        rows={5}
        value={formulier.staat.advies}
        onChange={(g) => formulier.zet({ advies: g.target.value })}
        fout={foutBij(formulier.fouten, "advies")}
      />
    </Formulier>
  );
}
