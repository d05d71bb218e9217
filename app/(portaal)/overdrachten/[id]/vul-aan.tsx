"use client";

import { Mededeling } from "#ui/mededeling";
import { TekstVlak } from "#ui/veld";
import { trpc } from "../../../_client/trpc.ts";
import { useFormulier } from "../../../_client/use-formulier.ts";
import { foutBij } from "../../../_client/veld-fouten.ts";
import { Formulier } from "../../casussen/formulier.tsx";
import type { AfzenderProps } from "./afzender.tsx";

/** The sender answers what was asked; it is added, nothing is rewritten. */
export function VulAan({ beeld, gebruikerId }: AfzenderProps) {
  const { overdracht: o, niveauNu } = beeld;
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: o.id, formulier: "aanvullen" },
    leeg: { antwoord: "" },
    veldnamen: { antwoord: "aanvulling" },
    doe: (sleutel, { antwoord }) =>
      trpc.overdracht.vulAan.mutate({ overdrachtId: o.id, sleutel, antwoord }),
  });
  const { staat, zet, fouten } = formulier;
  const anderNiveau = o.soort === "procesregie" && niveauNu !== o.niveauVan;
  return (
    <Formulier formulier={formulier} knop="Vul aan" gelukt="De ontvanger heeft bericht.">
      <TekstVlak
        naam="aanvulling"
        label="Jullie aanvulling"
        hint="Noem geen namen of adressen: de ontvanger leest dit al voor het antwoord."
        value={staat.antwoord}
        onChange={(g) => zet({ antwoord: g.target.value })}
        fout={foutBij(fouten, "aanvulling")}
      />
      <Mededeling titel="Dit gebeurt er als je aanvult">
        {anderNiveau
          ? `De casus staat nu op niveau ${niveauNu}. Met je aanvulling bevestig je dat de overdracht op dat niveau klopt. De termijn begint opnieuw.`
          : `${o.naar.naam} leest dit meteen. De termijn loopt verder met de tijd die over was.`}
      </Mededeling>
    </Formulier>
  );
}
