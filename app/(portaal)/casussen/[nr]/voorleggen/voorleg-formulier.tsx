"use client";

import { useRouter } from "next/navigation";
import { KeuzeLijst, TekstVlak } from "#ui/veld";
import { trpc } from "../../../../_client/trpc.ts";
import { useFormulier } from "../../../../_client/use-formulier.ts";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import { Formulier } from "../../formulier.tsx";

type Props = {
  casusnummer: string;
  gebruikerId: string;
  anderen: readonly { id: string; naam: string }[];
};

/** With whom we disagree, about what, and how we see it. */
export function VoorlegFormulier({ casusnummer, gebruikerId, anderen }: Props) {
  const router = useRouter();
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: casusnummer, formulier: "voorleggen" },
    leeg: { anderId: anderen.length === 1 ? anderen[0]!.id : "", vraag: "", visie: "" },
    doe: (sleutel, staat) => trpc.voorlegging.legVoor.mutate({ casusnummer, sleutel, ...staat }),
    klaar: () => router.push(`/casussen/${casusnummer}`),
  });
  const { staat, zet, fouten } = formulier;
  return (
    <Formulier formulier={formulier} knop="Leg voor" gelukt="De vraag ligt bij de managers.">
      <KeuzeLijst
        naam="anderId"
        label="Met welke organisatie zijn jullie het niet eens?"
        leeg="Kies een organisatie"
        keuzes={anderen.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
        value={staat.anderId}
        onChange={(g) => zet({ anderId: g.target.value })}
        fout={foutBij(fouten, "anderId")}
      />
      <TekstVlak
        naam="vraag"
        label="Wat is de vraag?"
        hint="Eén vraag waar de managers ja of nee op kunnen zeggen. Noem geen namen."
        rows={2}
        value={staat.vraag}
        onChange={(g) => zet({ vraag: g.target.value })}
        fout={foutBij(fouten, "vraag")}
      />
      <TekstVlak
        naam="visie"
        label="Hoe zien jullie het?"
        hint="De andere organisatie schrijft hierna hoe zij het ziet. Noem geen namen."
        value={staat.visie}
        onChange={(g) => zet({ visie: g.target.value })}
        fout={foutBij(fouten, "visie")}
      />
    </Formulier>
  );
}
