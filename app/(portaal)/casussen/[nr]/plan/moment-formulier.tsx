"use client";

import { NAZORG_UITKOMSTEN, type NazorgUitkomst } from "#regiekaart/afschalen";
import { Keuzes } from "#ui/keuzes";
import { TekstVlak } from "#ui/veld";
import { trpc } from "../../../../_client/trpc.ts";
import { useFormulier } from "../../../../_client/use-formulier.ts";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import { Formulier } from "../../formulier.tsx";

/** How a contact of the nazorg went. */
export function MomentFormulier(props: { casusnummer: string; gebruikerId: string; id: string }) {
  const { casusnummer, gebruikerId, id } = props;
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: casusnummer, formulier: `nazorg-${id}` },
    leeg: { uitkomst: "", toelichting: "" },
    doe: (sleutel, { uitkomst, toelichting }) =>
      // An empty choice is refused by the server, with the sentence that belongs to it.
      trpc.nazorg.legMomentVast.mutate({
        casusnummer,
        sleutel,
        momentId: id,
        uitkomst: uitkomst as NazorgUitkomst,
        toelichting,
      }),
    veldnamen: { uitkomst: `uitkomst-${id}`, toelichting: `toelichting-${id}` },
  });
  const { staat, zet, fouten } = formulier;
  return (
    <Formulier formulier={formulier} knop="Leg vast" gelukt="Het contact is vastgelegd.">
      <Keuzes
        naam={`uitkomst-${id}`}
        label="Hoe gaat het?"
        keuzes={NAZORG_UITKOMSTEN.map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
        waarde={staat.uitkomst}
        bijKeuze={(uitkomst) => zet({ uitkomst })}
        fout={foutBij(fouten, `uitkomst-${id}`)}
      />
      <TekstVlak
        naam={`toelichting-${id}`}
        label="Wat heb je gehoord of gezien?"
        rows={2}
        value={staat.toelichting}
        onChange={(g) => zet({ toelichting: g.target.value })}
        fout={foutBij(fouten, `toelichting-${id}`)}
      />
    </Formulier>
  );
}
