"use client";

import { useRouter } from "next/navigation";
import { useReducer } from "react";
import type { OverdrachtSoort } from "#regiekaart/overdracht";
import { trpc } from "../../../../_client/trpc.ts";
import { useConcept } from "../../../../_client/use-concept.ts";
import { useWizard } from "../../../../_client/use-wizard.ts";
import { WizardBlad } from "../../wizard-blad.tsx";
import { controleerStap, STAPPEN, stapVanVeld, VELDNAMEN } from "./controle.ts";
import { alsInvoer, beginStaat, pasToe, type Voorbereiding } from "./staat.ts";
import type { StapProps } from "./stap.ts";
import { StapControleren } from "./stap-controleren.tsx";
import { StapGesprek } from "./stap-gesprek.tsx";
import { StapInhoud } from "./stap-inhoud.tsx";
import { StapOntvanger } from "./stap-ontvanger.tsx";
import { WatMoetErin } from "./wat-moet-erin.tsx";
import { TITEL } from "./woorden.ts";

type WizardProps = {
  soort: OverdrachtSoort;
  voorbereiding: Voorbereiding;
  casusnummer: string;
  gebruikerId: string;
  /** The organisation that it was opened for. */
  aan: string | null;
};

/** The name of the draft. */
const FORMULIER: Record<OverdrachtSoort, string> = {
  procesregie: "overdracht",
  casusregie: "overdracht-casusregie",
};

/** Proposes an overdracht in four steps; the sender stays responsible until it is accepted. */
export function OverdragenWizard({
  soort,
  voorbereiding: v,
  casusnummer,
  gebruikerId,
  aan,
}: WizardProps) {
  const router = useRouter();
  const [staat, doe] = useReducer(pasToe, v, () => beginStaat(v, aan));
  // A draft of its own: what was typed before for another reason stays where it is.
  const formulier = v.uitConsult ? `overdracht-consult-${v.uitConsult.id}` : FORMULIER[soort];
  const naam = { van: gebruikerId, waarover: casusnummer, formulier };
  const concept = useConcept(naam, staat, (eerder) => doe({ doe: "herstel", eerder }));
  const wizard = useWizard({
    aantal: STAPPEN.length,
    gereed: concept.gelezen,
    sleutels: concept.sleutels,
    mist: (stap) => controleerStap(stap, soort, v, staat),
    verzend: (sleutel) =>
      trpc.overdracht.stelVoor.mutate(
        alsInvoer(
          staat,
          { casusnummer, soort, gezienVolgnr: v.niveauVolgnr, sleutel },
          v.niveauNaar,
        ),
      ),
    klaar: () => {
      concept.wis();
      router.push(`/casussen/${casusnummer}`);
    },
    veldnamen: VELDNAMEN,
    stapVanVeld,
  });
  const { stap } = wizard;
  const props: StapProps = { soort, v, staat, fouten: wizard.fouten, doe };
  return (
    <WizardBlad
      titel={TITEL[soort]}
      casusnummer={casusnummer}
      stappen={STAPPEN}
      wizard={wizard}
      slot="Overdracht voorstellen"
      concept={concept}
      zij={
        stap < STAPPEN.length && (
          <WatMoetErin soort={soort} v={v} staat={staat} casusnummer={casusnummer} stap={stap} />
        )
      }
    >
      {stap === 1 && <StapOntvanger {...props} />}
      {stap === 2 && <StapInhoud {...props} />}
      {stap === 3 && <StapGesprek {...props} />}
      {stap === 4 && <StapControleren {...props} ga={wizard.naarStap} />}
    </WizardBlad>
  );
}
