"use client";

import { useRef } from "react";
import { vraagtGezag } from "#regiekaart/huishouden";
import type { VeldFout } from "#ui/fout-overzicht";
import { Icoon } from "#ui/icoon";
import { Vinkje } from "#ui/keuzes";
import { Knop } from "#ui/knop";
import { KeuzeLijst, TekstVeld } from "#ui/veld";
import { foutBij } from "../../../_client/veld-fouten.ts";
import { GEZAG_KEUZES, LEEFTIJD_KEUZES, WEET_VAN } from "../leeftijd.ts";
import { type Lid, leegLid } from "./staat.ts";

type LedenProps = { leden: Lid[]; fouten: VeldFout[]; wijzig: (leden: Lid[]) => void };

/** The members of the household as rows; adding one brings the cursor there, removing one to the button. */
export function LedenVelden({ leden, fouten, wijzig }: LedenProps) {
  const toevoegen = useRef<HTMLButtonElement>(null);
  const voegToe = () => {
    wijzig([...leden, leegLid()]);
    requestAnimationFrame(() => document.getElementById(`leden.${leden.length}.naam`)?.focus());
  };
  const haalWeg = (i: number) => {
    wijzig(leden.filter((_, j) => j !== i));
    toevoegen.current?.focus();
  };
  return (
    <div className="stapel">
      {leden.map((lid, i) => (
        <LidVelden
          key={lid.sleutel}
          lid={lid}
          nr={i}
          fouten={fouten}
          wijzig={(deel) => wijzig(leden.map((l, j) => (j === i ? { ...l, ...deel } : l)))}
          {...(leden.length > 1 ? { haalWeg: () => haalWeg(i) } : {})}
        />
      ))}
      <div>
        <Knop ref={toevoegen} soort="secundair" onClick={voegToe} disabled={leden.length >= 20}>
          <Icoon naam="plus" /> Persoon toevoegen
        </Knop>
      </div>
    </div>
  );
}

type LidProps = {
  lid: Lid;
  nr: number;
  fouten: VeldFout[];
  wijzig: (deel: Partial<Lid>) => void;
  haalWeg?: () => void;
};

function LidVelden({ lid, nr, fouten, wijzig, haalWeg }: LidProps) {
  const naam = (veld: string) => `leden.${nr}.${veld}`;
  return (
    <fieldset className="rijveld">
      <legend className="rijveld-kop">Persoon {nr + 1}</legend>
      <div className="rijveld-velden">
        <TekstVeld
          naam={naam("naam")}
          label="Naam"
          autoComplete="off"
          value={lid.naam}
          onChange={(g) => wijzig({ naam: g.target.value })}
          fout={foutBij(fouten, naam("naam"))}
        />
        <TekstVeld
          naam={naam("rol")}
          label="Rol in het huishouden"
          autoComplete="off"
          value={lid.rol}
          onChange={(g) => wijzig({ rol: g.target.value })}
          fout={foutBij(fouten, naam("rol"))}
        />
        <KeuzeLijst
          naam={naam("leeftijdsgroep")}
          label="Leeftijd"
          leeg="Kies"
          keuzes={LEEFTIJD_KEUZES}
          value={lid.leeftijdsgroep}
          onChange={(g) => wijzig({ leeftijdsgroep: g.target.value as Lid["leeftijdsgroep"] })}
          fout={foutBij(fouten, naam("leeftijdsgroep"))}
        />
        {lid.leeftijdsgroep !== "" && vraagtGezag(lid.leeftijdsgroep) && (
          <KeuzeLijst
            naam={naam("gezag")}
            label="Wie heeft gezag?"
            leeg="Kies"
            keuzes={GEZAG_KEUZES}
            value={lid.gezag}
            onChange={(g) => wijzig({ gezag: g.target.value as Lid["gezag"] })}
            fout={foutBij(fouten, naam("gezag"))}
          />
        )}
      </div>
      <div className="rij rij--uiteen">
        <Vinkje
          naam={naam("geinformeerd")}
          label={WEET_VAN[lid.leeftijdsgroep]}
          checked={lid.geinformeerd}
          onChange={(g) => wijzig({ geinformeerd: g.target.checked })}
        />
        {haalWeg && (
          <Knop soort="subtiel" onClick={haalWeg}>
            Weghalen<span className="alleen-voorlezen"> persoon {nr + 1}</span>
          </Knop>
        )}
      </div>
    </fieldset>
  );
}
