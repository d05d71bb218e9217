"use client";

import type { Oordeel } from "#regiekaart/noodtoegang";
import { Keuzes } from "#ui/keuzes";
import { TekstVlak } from "#ui/veld";
import { trpc } from "../../_client/trpc.ts";
import { useFormulier } from "../../_client/use-formulier.ts";
import { foutBij } from "../../_client/veld-fouten.ts";
import { Formulier } from "../casussen/formulier.tsx";

const KEUZES: readonly { waarde: Oordeel; tekst: string; uitleg?: string }[] = [
  { waarde: "terecht", tekst: "Terecht" },
  { waarde: "onterecht", tekst: "Onterecht" },
  {
    waarde: "vraag",
    tekst: "Ik heb eerst een vraag",
    uitleg: "Het piket leest je vraag en belt je. Daarna oordeel je alsnog.",
  },
];

/** The judgement of the fg, or a question first. */
export function OordeelFormulier(props: { noodtoegangId: string; gebruikerId: string }) {
  const { noodtoegangId, gebruikerId } = props;
  const veld = (naam: string) => `${naam}-${noodtoegangId}`;
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: "toezicht", formulier: `oordeel-${noodtoegangId}` },
    leeg: { uitkomst: "" as Oordeel | "", toelichting: "" },
    veldnamen: { uitkomst: veld("uitkomst"), toelichting: veld("toelichting") },
    doe: (sleutel, { uitkomst, toelichting }) =>
      trpc.noodtoegang.beoordeel.mutate({
        noodtoegangId,
        uitkomst: uitkomst as Oordeel,
        toelichting,
        sleutel,
      }),
  });
  const { staat, zet, fouten } = formulier;
  return (
    <details className="inklap">
      <summary>Beoordeel</summary>
      <Formulier formulier={formulier} knop="Leg vast" gelukt="Je oordeel is vastgelegd.">
        <Keuzes
          naam={veld("uitkomst")}
          label="Wat vind je van deze noodtoegang?"
          keuzes={KEUZES}
          waarde={staat.uitkomst}
          bijKeuze={(w) => zet({ uitkomst: w as Oordeel })}
          fout={foutBij(fouten, veld("uitkomst"))}
        />
        <TekstVlak
          naam={veld("toelichting")}
          label="Toelichting"
          hint="Verplicht bij onterecht en bij een vraag. Het piket en wie de regie heeft, lezen dit."
          value={staat.toelichting}
          onChange={(g) => zet({ toelichting: g.target.value })}
          fout={foutBij(fouten, veld("toelichting"))}
        />
      </Formulier>
    </details>
  );
}
