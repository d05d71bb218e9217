"use client";

import { REGIEVERZOEK_REDENEN, type RegieverzoekReden } from "#regiekaart/regieverzoek";
import { KeuzeLijst, TekstVlak } from "#ui/veld";
import { trpc } from "../../../../_client/trpc.ts";
import { useFormulier } from "../../../../_client/use-formulier.ts";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import { Formulier } from "../../formulier.tsx";

type Props = { casusnummer: string; gebruikerId: string; verzoekId: string };

/** The regie stays here: a reason from the list and a text for who asked. */
export function GeefNiet({ casusnummer, gebruikerId, verzoekId }: Props) {
  // Two organisations may ask at once: each answer has fields of its own.
  const veld = { reden: `reden-${verzoekId}`, toelichting: `toelichting-${verzoekId}` };
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: verzoekId, formulier: "regie-niet-geven" },
    leeg: { reden: "" as RegieverzoekReden | "", toelichting: "" },
    veldnamen: veld,
    doe: (sleutel, { reden, toelichting }) =>
      trpc.regie.geefNiet.mutate({
        casusnummer,
        verzoekId,
        sleutel,
        reden: reden as RegieverzoekReden,
        toelichting,
      }),
  });
  const { staat, zet, fouten } = formulier;
  return (
    <Formulier
      formulier={formulier}
      knop="Verstuur dit antwoord"
      gelukt="Je antwoord is verstuurd."
    >
      <KeuzeLijst
        naam={veld.reden}
        label="Waarom niet?"
        leeg="Kies een reden"
        keuzes={REGIEVERZOEK_REDENEN.map((r) => ({ waarde: r.code, tekst: r.naam }))}
        value={staat.reden}
        onChange={(g) => zet({ reden: g.target.value as RegieverzoekReden })}
        fout={foutBij(fouten, veld.reden)}
      />
      <TekstVlak
        naam={veld.toelichting}
        label="Toelichting"
        hint="Wie vroeg, leest dit. Noem geen namen of adressen."
        value={staat.toelichting}
        onChange={(g) => zet({ toelichting: g.target.value })}
        fout={foutBij(fouten, veld.toelichting)}
      />
    </Formulier>
  );
}
