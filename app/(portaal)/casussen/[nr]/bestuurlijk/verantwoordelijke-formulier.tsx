"use client";

import { Keuzes } from "#ui/keuzes";
import { TekstVeld } from "#ui/veld";
import { trpc } from "../../../../_client/trpc.ts";
import { useFormulier } from "../../../../_client/use-formulier.ts";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import { Formulier } from "../../formulier.tsx";

type Props = { casusnummer: string; gebruikerId: string; bekend: boolean };
type Functie = "burgemeester" | "wethouder";

/** Function and name of who answers for the bestuur. */
export function VerantwoordelijkeFormulier({ casusnummer, gebruikerId, bekend }: Props) {
  const formulier = useFormulier<{ functie: Functie | ""; naam: string }>({
    naam: { van: gebruikerId, waarover: casusnummer, formulier: "bestuurlijk" },
    leeg: { functie: "", naam: "" },
    doe: (sleutel, { functie, naam }) =>
      // An empty choice is refused by the server, with the sentence that belongs to it.
      trpc.bestuurlijk.legVast.mutate({ casusnummer, sleutel, functie: functie as Functie, naam }),
  });
  const { staat, zet, fouten } = formulier;
  return (
    <Formulier
      formulier={formulier}
      knop={bekend ? "Leg een ander vast" : "Leg dit vast"}
      gelukt="Het is vastgelegd."
    >
      <Keuzes
        naam="functie"
        label="Functie"
        keuzes={[
          { waarde: "burgemeester", tekst: "Burgemeester" },
          { waarde: "wethouder", tekst: "Wethouder" },
        ]}
        waarde={staat.functie}
        bijKeuze={(w) => zet({ functie: w as Functie })}
        fout={foutBij(fouten, "functie")}
        opEenRij
      />
      <TekstVeld
        naam="naam"
        label="Naam"
        value={staat.naam}
        onChange={(g) => zet({ naam: g.target.value })}
        fout={foutBij(fouten, "naam")}
      />
    </Formulier>
  );
}
