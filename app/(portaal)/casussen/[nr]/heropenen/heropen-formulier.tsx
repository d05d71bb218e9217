"use client";

import { useRouter } from "next/navigation";
import { NIVEAUS, type Niveau, type OrganisatieSoort } from "#regiekaart/begrippen";
import { vereistProfiel, voldoetProfiel } from "#regiekaart/profiel";
import { Keuzes } from "#ui/keuzes";
import { niveauNaam } from "#ui/niveau-ladder";
import { TekstVlak } from "#ui/veld";
import { trpc, type Uitvoer } from "../../../../_client/trpc.ts";
import { useFormulier } from "../../../../_client/use-formulier.ts";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import { Formulier } from "../../formulier.tsx";
import { WieVelden } from "../../nieuw/regie-vlak.tsx";

type Props = {
  casusnummer: string;
  voorbereiding: Uitvoer["casus"]["bereidVoor"];
  organisatie: { naam: string; soort: OrganisatieSoort };
};

/** What goes wrong again, at which niveau, and who takes it up; nothing that was known is asked again. */
export function HeropenFormulier({ casusnummer, voorbereiding, organisatie }: Props) {
  const router = useRouter();
  const formulier = useFormulier({
    naam: { van: voorbereiding.ikId, waarover: casusnummer, formulier: "heropenen" },
    leeg: {
      niveau: "",
      aanleiding: "",
      gewenstDoor: "",
      procesregisseurId: voorbereiding.ikId,
      casusregisseurId: "",
      zichtOpVeiligheidId: "",
      profielMotivering: "",
    },
    doe: (sleutel, { niveau, ...rest }) =>
      trpc.afsluiting.heropen.mutate({
        ...rest,
        casusnummer,
        sleutel,
        niveau: Number(niveau) as Niveau,
      }),
    klaar: () => router.push(`/casussen/${casusnummer}`),
  });
  const { staat, zet, fouten } = formulier;
  const niveau = staat.niveau ? (Number(staat.niveau) as Niveau) : null;
  const vereist = niveau && vereistProfiel(niveau, organisatie.soort);
  const laag = [staat.procesregisseurId, staat.casusregisseurId].some((id) => {
    const wie = voorbereiding.collegas.find((c) => c.id === id);
    return vereist && wie && !voldoetProfiel(wie.profiel, vereist);
  });
  return (
    <Formulier formulier={formulier} knop="Heropen de casus" gelukt="De casus is heropend.">
      <TekstVlak
        naam="aanleiding"
        label="Wat gaat er weer mis?"
        value={staat.aanleiding}
        onChange={(g) => zet({ aanleiding: g.target.value })}
        fout={foutBij(fouten, "aanleiding")}
      />
      <Keuzes
        naam="niveau"
        label="Op welk niveau gaat de casus verder?"
        hint="Hoort de procesregie daar bij een andere organisatie? Dan zijn jullie waarnemend tot die accepteert."
        keuzes={NIVEAUS.map((n) => ({ waarde: String(n), tekst: niveauNaam(n) }))}
        waarde={staat.niveau}
        bijKeuze={(gekozen) => zet({ niveau: gekozen })}
        fout={foutBij(fouten, "niveau")}
      />
      {niveau === 1 && (
        <TekstVlak
          naam="gewenstDoor"
          label="Wie wenst regie, en waarom?"
          rows={2}
          value={staat.gewenstDoor}
          onChange={(g) => zet({ gewenstDoor: g.target.value })}
          fout={foutBij(fouten, "gewenstDoor")}
        />
      )}
      <WieVelden {...{ voorbereiding, organisatie, staat, fouten, zet, niveau }} />
      {(laag || foutBij(fouten, "profielMotivering")) && (
        <TekstVlak
          naam="profielMotivering"
          label="Waarom kan dit met een lager profiel?"
          hint="Je mag afwijken van wat dit niveau vraagt; dat wordt vastgelegd."
          rows={2}
          value={staat.profielMotivering}
          onChange={(g) => zet({ profielMotivering: g.target.value })}
          fout={foutBij(fouten, "profielMotivering")}
        />
      )}
    </Formulier>
  );
}
