"use client";

import type { ReactNode } from "react";
import { FoutOverzicht } from "#ui/fout-overzicht";
import { Knop } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import type { FormulierBeeld } from "../../_client/use-formulier.ts";
import { ConceptRegel } from "./concept-regel.tsx";
import { Herstel } from "./herstel.tsx";

type FormulierProps = {
  formulier: FormulierBeeld;
  knop: string;
  /** What is said when it was done. */
  gelukt: string;
  id?: string;
  children: ReactNode;
};

/** The frame of a form for one act: errors first, fields, the button, what is kept, and that it was done. */
export function Formulier({ formulier, knop, gelukt, id, children }: FormulierProps) {
  const { fout, zetFout, fouten, concept, bezig, verstuur } = formulier;
  return (
    <form id={id} className="formulier niet-op-papier" onSubmit={verstuur} noValidate>
      <FoutOverzicht fouten={fouten} />
      <Herstel fout={fout} naVerversen={() => zetFout(null)} />
      {children}
      <div className="rij">
        <Knop type="submit" soort="secundair" bezig={bezig}>
          {knop}
        </Knop>
        <ConceptRegel concept={concept} />
      </div>
      {formulier.gelukt && (
        <Mededeling soort="gelukt" meteen>
          {gelukt}
        </Mededeling>
      )}
    </form>
  );
}
