"use client";

import { TekstVlak } from "#ui/veld";
import { trpc } from "../../../../_client/trpc.ts";
import { useFormulier } from "../../../../_client/use-formulier.ts";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import { Formulier } from "../../formulier.tsx";

/** Why our organisation asks for procesregie. */
export function VraagFormulier({
  casusnummer,
  gebruikerId,
}: {
  casusnummer: string;
  gebruikerId: string;
}) {
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: casusnummer, formulier: "regie-vragen" },
    leeg: { waarom: "" },
    doe: (sleutel, staat) => trpc.regie.vraag.mutate({ casusnummer, sleutel, ...staat }),
  });
  const { staat, zet, fouten } = formulier;
  return (
    <Formulier formulier={formulier} knop="Vraag om de regie" gelukt="Je vraag is verstuurd.">
      <TekstVlak
        naam="waarom"
        label="Waarom vragen jullie om de procesregie?"
        hint="Dit staat straks ingevuld in de overdracht. Noem geen namen of adressen."
        value={staat.waarom}
        onChange={(g) => zet({ waarom: g.target.value })}
        fout={foutBij(fouten, "waarom")}
      />
    </Formulier>
  );
}
