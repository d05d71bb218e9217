"use client";

import { useState } from "react";
import { Keuzes } from "#ui/keuzes";
import { Knop } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { KeuzeLijst } from "#ui/veld";
import { trpc, type Uitvoer } from "../../_client/trpc.ts";
import { useDaad } from "../../_client/use-daad.ts";

type Voorkeur = Omit<Uitvoer["bericht"]["voorkeur"], "email">;
type Wijze = Voorkeur["overdracht"];

const WIJZEN: { waarde: Wijze; tekst: string }[] = [
  { waarde: "meteen", tekst: "Meteen" },
  { waarde: "overzicht", tekst: "In een overzicht" },
  { waarde: "geen", tekst: "Geen e-mail" },
];
const UREN = Array.from({ length: 24 }, (_, uur) => ({
  waarde: String(uur),
  tekst: `${String(uur).padStart(2, "0")}.00 uur`,
}));

/** How somebody wants to be told by e-mail. */
export function EmailFormulier({ begin }: { begin: Voorkeur }) {
  const [keuze, zetKeuze] = useState(begin);
  const [bewaard, zetBewaard] = useState(false);
  const { voerUit, bezig, fout, opnieuw } = useDaad(
    () => trpc.bericht.kiesVoorkeur.mutate(keuze),
    () => {
      opnieuw();
      zetBewaard(true);
    },
  );
  const zet = (deel: Partial<Voorkeur>) => {
    zetBewaard(false);
    zetKeuze((k) => ({ ...k, ...deel }));
  };
  return (
    <form
      className="stapel stapel--ruim"
      onSubmit={(g) => {
        g.preventDefault();
        void voerUit();
      }}
    >
      <Keuzes
        naam="overdracht"
        label="Berichten over een overdracht"
        keuzes={WIJZEN}
        waarde={keuze.overdracht}
        bijKeuze={(w) => zet({ overdracht: w as Wijze })}
      />
      <Keuzes
        naam="overig"
        label="Andere berichten"
        keuzes={WIJZEN}
        waarde={keuze.overig}
        bijKeuze={(w) => zet({ overig: w as Wijze })}
      />
      <KeuzeLijst
        naam="uur"
        label="Hoe laat wil je het overzicht?"
        hint="Op werkdagen, als er iets is dat je nog niet hebt gelezen."
        keuzes={UREN}
        value={String(keuze.uur)}
        onChange={(g) => zet({ uur: Number(g.target.value) })}
      />
      {fout && (
        <Mededeling soort="fout" meteen>
          {fout.zin}
        </Mededeling>
      )}
      {bewaard && (
        <Mededeling soort="gelukt" meteen>
          Je keuze is bewaard.
        </Mededeling>
      )}
      <div>
        <Knop type="submit" bezig={bezig}>
          Bewaar
        </Knop>
      </div>
    </form>
  );
}
