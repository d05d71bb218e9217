"use client";

import { useRouter } from "next/navigation";
import { gebiedNaam } from "#regiekaart/namen";
import { KeuzeLijst } from "#ui/veld";
import { trpc, type Uitvoer } from "../../../../_client/trpc.ts";
import { useFormulier } from "../../../../_client/use-formulier.ts";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import { Formulier } from "../../formulier.tsx";

type Props = {
  casusnummer: string;
  gebruikerId: string;
  werkgebieden: Uitvoer["verhuizing"]["bereidVoor"]["werkgebieden"];
};

/** Where the household lives now; then the overdracht to who works there. */
export function BinnenFormulier({ casusnummer, gebruikerId, werkgebieden }: Props) {
  const router = useRouter();
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: casusnummer, formulier: "verhuizing" },
    leeg: { werkgebiedId: "" },
    doe: (sleutel, { werkgebiedId }) =>
      trpc.verhuizing.verhuis.mutate({ casusnummer, sleutel, werkgebiedId }),
    klaar: () => router.push(`/casussen/${casusnummer}/overdragen`),
  });
  return (
    <Formulier
      formulier={formulier}
      knop="Leg de verhuizing vast en draag over"
      gelukt="De verhuizing is vastgelegd."
    >
      <KeuzeLijst
        naam="werkgebiedId"
        label="Waar woont het huishouden nu?"
        leeg="Kies een gebied"
        keuzes={werkgebieden.map(({ id, naam, gemeente }) => ({
          waarde: id,
          tekst: gebiedNaam(naam, gemeente),
        }))}
        value={formulier.staat.werkgebiedId}
        onChange={(g) => formulier.zet({ werkgebiedId: g.target.value })}
        fout={foutBij(formulier.fouten, "werkgebiedId")}
      />
    </Formulier>
  );
}
