"use client";

import { isVerplicht } from "#regiekaart/overdracht-inhoud";
import type { OnderdeelVraag } from "#regiekaart/overdracht-onderdelen";
import { Keuzes } from "#ui/keuzes";
import { TekstVlak } from "#ui/veld";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import type { StapProps } from "./stap.ts";

type OnderdeelProps = Pick<StapProps, "staat" | "fouten" | "doe"> & { onderdeel: OnderdeelVraag };

/** One question of the contract, as the rule describes it; asked only when the other answers ask for it. */
export function OnderdeelVeld({ onderdeel, staat, fouten, doe }: OnderdeelProps) {
  const { code, vraag, uitleg, keuzes, alleenAls } = onderdeel;
  if (alleenAls && !isVerplicht(onderdeel, staat.inhoud)) return null;
  const naam = `inhoud.${code}`;
  const waarde = staat.inhoud[code] ?? "";
  const zet = (tekst: string) => doe({ doe: "schrijf", onderdeel: code, tekst });
  const veld = {
    naam,
    label: vraag,
    hint: uitleg,
    fout: foutBij(fouten, naam),
    nietVerplicht: !onderdeel.verplicht && !alleenAls,
  };
  if (keuzes)
    return (
      <Keuzes
        {...veld}
        keuzes={keuzes.map((k) => ({ waarde: k.waarde, tekst: k.naam }))}
        opEenRij
        waarde={waarde}
        bijKeuze={zet}
      />
    );
  return <TekstVlak {...veld} value={waarde} onChange={(g) => zet(g.target.value)} />;
}
