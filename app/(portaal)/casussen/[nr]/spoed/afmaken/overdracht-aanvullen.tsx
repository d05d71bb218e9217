"use client";

import { useRouter } from "next/navigation";
import { isVerplicht, type OverdrachtInhoud } from "#regiekaart/overdracht-inhoud";
import { ONDERDELEN } from "#regiekaart/overdracht-onderdelen";
import { Keuzes } from "#ui/keuzes";
import { TekstVlak } from "#ui/veld";
import { trpc, type Uitvoer } from "../../../../../_client/trpc.ts";
import { useFormulier } from "../../../../../_client/use-formulier.ts";
import { foutBij } from "../../../../../_client/veld-fouten.ts";
import { Formulier } from "../../../formulier.tsx";

type Props = { casusnummer: string; taak: Uitvoer["spoed"]["taak"] };

/** The questions of a warm overdracht that spoed skipped; the receiver reads the answers with the rest. */
export function OverdrachtAanvullen({ casusnummer, taak }: Props) {
  const router = useRouter();
  const formulier = useFormulier<OverdrachtInhoud>({
    naam: { van: taak.ikId, waarover: casusnummer, formulier: "spoed-overdracht" },
    leeg: {},
    doe: (sleutel, inhoud) =>
      trpc.spoed.vulOverdrachtAan.mutate({ casusnummer, sleutel, taakId: taak.id, inhoud }),
    klaar: () => router.push(`/casussen/${casusnummer}`),
  });
  const { staat, zet, fouten } = formulier;
  const vragen = ONDERDELEN.filter(
    (o) => taak.ontbreekt.includes(o.code) && (!o.alleenAls || isVerplicht(o, staat)),
  );
  return (
    <Formulier
      formulier={formulier}
      knop="Vul de overdracht aan"
      gelukt="De overdracht is aangevuld."
    >
      {vragen.map(({ code, vraag, uitleg, keuzes, verplicht, alleenAls }) => {
        const veld = { naam: code, label: vraag, hint: uitleg, fout: foutBij(fouten, code) };
        return keuzes ? (
          <Keuzes
            key={code}
            {...veld}
            keuzes={keuzes.map((k) => ({ waarde: k.waarde, tekst: k.naam }))}
            waarde={staat[code] ?? ""}
            bijKeuze={(waarde) => zet({ [code]: waarde })}
          />
        ) : (
          <TekstVlak
            key={code}
            {...veld}
            nietVerplicht={!verplicht && !alleenAls}
            rows={3}
            value={staat[code] ?? ""}
            onChange={(g) => zet({ [code]: g.target.value })}
          />
        );
      })}
    </Formulier>
  );
}
