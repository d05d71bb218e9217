"use client";

import { voldoetProfiel } from "#regiekaart/profiel";
import { KeuzeLijst, TekstVlak } from "#ui/veld";
import { trpc, type Uitvoer } from "../../../_client/trpc.ts";
import { useFormulier } from "../../../_client/use-formulier.ts";
import { foutBij } from "../../../_client/veld-fouten.ts";
import { Formulier } from "../formulier.tsx";
import type { CasusBeeld } from "./casus.ts";

type Toewijsbaar = CasusBeeld["toewijsbaar"][number];
type Props = {
  casusnummer: string;
  ikId: string;
  collegas: Uitvoer["casus"]["bereidVoor"]["collegas"];
  soort: Toewijsbaar["soort"];
  vereistProfiel: Toewijsbaar["vereistProfiel"];
};

/** A coordinator names a colleague as procesregisseur or casusregisseur. */
export function Aanwijzen({ casusnummer, ikId, collegas, soort, vereistProfiel }: Props) {
  const wie = soort === "procesregie" ? "procesregisseur" : "casusregisseur";
  const veld = `aanwijzen-${soort}`;
  const formulier = useFormulier({
    naam: { van: ikId, waarover: casusnummer, formulier: veld },
    leeg: { persoonId: "", motivering: "" },
    veldnamen: { persoonId: veld, motivering: `${veld}-motivering` },
    doe: (sleutel, staat) => trpc.regie.wijsToe.mutate({ casusnummer, sleutel, soort, ...staat }),
  });
  const { staat, zet, fouten } = formulier;
  const gekozen = collegas.find((c) => c.id === staat.persoonId);
  const laag = gekozen && !voldoetProfiel(gekozen.profiel, vereistProfiel);
  return (
    <Formulier
      formulier={formulier}
      knop={`Wijs de ${wie} aan`}
      gelukt={`De ${wie} is aangewezen en heeft bericht.`}
    >
      <KeuzeLijst
        naam={veld}
        label={`Wie wordt ${wie}?`}
        leeg="Kies een collega"
        keuzes={collegas.map((c) => ({
          waarde: c.id,
          tekst: `${c.naam}${c.id === ikId ? " (jij)" : ""} · ${c.profiel ? `profiel ${c.profiel}` : "zonder profiel"}`,
        }))}
        value={staat.persoonId}
        onChange={(g) => zet({ persoonId: g.target.value })}
        fout={foutBij(fouten, veld)}
      />
      {(laag || foutBij(fouten, `${veld}-motivering`)) && (
        <TekstVlak
          naam={`${veld}-motivering`}
          label="Waarom toch deze persoon?"
          hint={`Het profiel is lager dan ${vereistProfiel}. Je mag afwijken; dat wordt vastgelegd.`}
          rows={2}
          value={staat.motivering}
          onChange={(g) => zet({ motivering: g.target.value })}
          fout={foutBij(fouten, `${veld}-motivering`)}
        />
      )}
    </Formulier>
  );
}
