"use client";

import type { MouseEvent, ReactNode } from "react";
import { Blad } from "#ui/blad";
import { FoutOverzicht } from "#ui/fout-overzicht";
import { Knop, KnopLink } from "#ui/knop";
import { Stappen } from "#ui/stappen";
import type { ConceptStand } from "../../_client/use-concept.ts";
import type { Wizard } from "../../_client/use-wizard.ts";
import { ConceptRegel } from "./concept-regel.tsx";
import { Herstel } from "./herstel.tsx";

type WizardBladProps = {
  titel: string;
  casusnummer: string;
  stappen: readonly string[];
  wizard: Wizard;
  /** The label of the last button. */
  slot: string;
  concept: ConceptStand;
  zij?: ReactNode;
  /** Keep `zij` in sight while the step scrolls. */
  zijVast?: boolean;
  children: ReactNode;
};

/** The page of a wizard: steps on top, the errors, the step itself, and the way forward and back. */
export function WizardBlad(props: WizardBladProps) {
  const { titel, casusnummer, stappen, wizard, zij, zijVast, children } = props;
  const { stap, kop, naarStap, verder, vergeet, fouten, fout } = wizard;
  const klik = (nr: number) => (g: MouseEvent<HTMLAnchorElement>) => {
    g.preventDefault();
    naarStap(nr);
  };
  const naam = stappen[stap - 1];
  return (
    <Blad
      titel={titel}
      boven={
        <>
          Casus <span className="cijfers">{casusnummer}</span>
        </>
      }
      acties={
        <KnopLink soort="secundair" href={`/casussen/${casusnummer}`}>
          Later verder
        </KnopLink>
      }
      onder={
        <Stappen
          huidig={stap}
          stappen={stappen.map((label, i) => ({
            label,
            href: `?stap=${i + 1}`,
            bijKlik: klik(i + 1),
          }))}
        />
      }
      zij={zij}
      zijVast={zijVast}
    >
      <form className="stapel" onSubmit={verder} noValidate>
        <h2 ref={kop} tabIndex={-1}>
          <span className="alleen-voorlezen">
            Stap {stap} van {stappen.length} ·{" "}
          </span>
          {naam}
        </h2>
        <FoutOverzicht fouten={fouten} />
        <Herstel fout={fout} naVerversen={vergeet} />
        {children}
        <WizardKnoppen {...props} />
      </form>
    </Blad>
  );
}

function WizardKnoppen({ stappen, wizard, slot, concept }: WizardBladProps) {
  const { stap, naarStap, bezig } = wizard;
  return (
    <div className="rij">
      {stap > 1 && (
        <Knop soort="secundair" onClick={() => naarStap(stap - 1)}>
          Vorige
        </Knop>
      )}
      <Knop type="submit" bezig={bezig}>
        {stap === stappen.length ? slot : "Verder"}
      </Knop>
      <ConceptRegel concept={concept} />
    </div>
  );
}
