"use client";

import { Keuzes } from "#ui/keuzes";
import { TekstVlak } from "#ui/veld";
import { trpc } from "../../../_client/trpc.ts";
import { useFormulier } from "../../../_client/use-formulier.ts";
import { foutBij } from "../../../_client/veld-fouten.ts";
import { Formulier } from "../formulier.tsx";

type Props = { casusnummer: string; gebruikerId: string; id: string };

/** Whether an agreement about safety was kept. */
export function ControleFormulier({ casusnummer, gebruikerId, id }: Props) {
  const [keuze, uitleg] = [`nagekomen-${id}`, `toelichting-${id}`];
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: casusnummer, formulier: `controle-${id}` },
    leeg: { nagekomen: "", toelichting: "" },
    veldnamen: { nagekomen: keuze, toelichting: uitleg },
    doe: (sleutel, { nagekomen, toelichting }) =>
      trpc.plan.controleerAfspraak.mutate({
        casusnummer,
        sleutel,
        afspraakId: id,
        toelichting,
        // Nothing chosen is refused by the server, beside the field.
        nagekomen: (nagekomen === "" ? undefined : nagekomen === "ja") as boolean,
      }),
  });
  const { staat, zet, fouten } = formulier;
  return (
    <Formulier
      formulier={formulier}
      knop="Leg de controle vast"
      gelukt="De controle is vastgelegd."
    >
      <Keuzes
        naam={keuze}
        label="Is deze afspraak nagekomen?"
        keuzes={[
          { waarde: "ja", tekst: "Ja" },
          { waarde: "nee", tekst: "Nee" },
        ]}
        waarde={staat.nagekomen}
        bijKeuze={(nagekomen) => zet({ nagekomen })}
        fout={foutBij(fouten, keuze)}
        opEenRij
      />
      <TekstVlak
        naam={uitleg}
        label="Wat heb je gezien of gehoord?"
        hint="Niet nagekomen? Schrijf dan op wat er is gebeurd en wat je doet."
        rows={2}
        value={staat.toelichting}
        onChange={(g) => zet({ toelichting: g.target.value })}
        fout={foutBij(fouten, uitleg)}
      />
    </Formulier>
  );
}

/** Ends an agreement about safety, with the reason. */
export function EindeFormulier({ casusnummer, gebruikerId, id }: Props) {
  const veld = `reden-${id}`;
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: casusnummer, formulier: `einde-${id}` },
    leeg: { reden: "" },
    veldnamen: { reden: veld },
    doe: (sleutel, { reden }) =>
      trpc.plan.beeindigAfspraak.mutate({ casusnummer, sleutel, afspraakId: id, reden }),
  });
  const { staat, zet, fouten } = formulier;
  return (
    <Formulier formulier={formulier} knop="Beëindig de afspraak" gelukt="De afspraak is beëindigd.">
      <TekstVlak
        naam={veld}
        label="Waarom is deze afspraak niet meer nodig?"
        rows={2}
        value={staat.reden}
        onChange={(g) => zet({ reden: g.target.value })}
        fout={foutBij(fouten, veld)}
      />
    </Formulier>
  );
}
