"use client";

import { TekstVeld } from "#ui/veld";
import { trpc } from "../../../../_client/trpc.ts";
import { useFormulier } from "../../../../_client/use-formulier.ts";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import { Formulier } from "../../formulier.tsx";

type Props = { casusnummer: string; gebruikerId: string; vandaag: string; opnieuw: boolean };

/** Who outside the region said that the overdracht arrived, and when. */
export function OntvangstFormulier({ casusnummer, gebruikerId, vandaag, opnieuw }: Props) {
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: casusnummer, formulier: "ontvangst-buiten" },
    leeg: { ontvanger: "", bevestigdDoor: "", ontvangenOp: vandaag },
    doe: (sleutel, staat) =>
      trpc.verhuizing.bevestigOntvangst.mutate({ casusnummer, sleutel, ...staat }),
  });
  const { staat, zet, fouten } = formulier;
  return (
    <Formulier
      formulier={formulier}
      knop={opnieuw ? "Leg een andere ontvangst vast" : "Leg de ontvangst vast"}
      gelukt="De ontvangst is vastgelegd."
    >
      <TekstVeld
        naam="ontvanger"
        label="Welke organisatie heeft de overdracht ontvangen?"
        hint="De naam en de plaats."
        value={staat.ontvanger}
        onChange={(g) => zet({ ontvanger: g.target.value })}
        fout={foutBij(fouten, "ontvanger")}
      />
      <TekstVeld
        naam="bevestigdDoor"
        label="Wie heeft dat bevestigd?"
        hint="Naam en functie."
        value={staat.bevestigdDoor}
        onChange={(g) => zet({ bevestigdDoor: g.target.value })}
        fout={foutBij(fouten, "bevestigdDoor")}
      />
      <TekstVeld
        naam="ontvangenOp"
        label="Op welke dag is de overdracht ontvangen?"
        type="date"
        max={vandaag}
        value={staat.ontvangenOp}
        onChange={(g) => zet({ ontvangenOp: g.target.value })}
        fout={foutBij(fouten, "ontvangenOp")}
      />
    </Formulier>
  );
}
