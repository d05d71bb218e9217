"use client";

import { useRouter } from "next/navigation";
import { useMemo, useReducer } from "react";
import { trpc } from "../../../../_client/trpc.ts";
import { useConcept } from "../../../../_client/use-concept.ts";
import { useWizard } from "../../../../_client/use-wizard.ts";
import { WizardBlad } from "../../wizard-blad.tsx";
import { AdviesPaneel } from "./advies-paneel.tsx";
import { leidAf } from "./afleiding.ts";
import { controleerStap, STAPPEN, stapVanVeld, VELDNAMEN } from "./controle.ts";
import { alsInvoer, beginStaat, type CasusContext, pasToe, type Voorbereiding } from "./staat.ts";
import type { StapProps } from "./stap.ts";
import { StapAanleiding } from "./stap-aanleiding.tsx";
import { StapBesluit } from "./stap-besluit.tsx";
import { StapControleren } from "./stap-controleren.tsx";
import { StapProcesregie } from "./stap-procesregie.tsx";
import { StapRegiekaart } from "./stap-regiekaart.tsx";

type WizardProps = { voorbereiding: Voorbereiding; context: CasusContext };

/** The assessment in five steps; one state, and the advice computed beside it from the same rules as the server's. */
export function BeoordelingWizard({ voorbereiding: v, context }: WizardProps) {
  const { casusnummer, gebruikerId } = context;
  const router = useRouter();
  const [staat, doe] = useReducer(pasToe, v, beginStaat);
  const af = useMemo(() => leidAf(v, staat), [v, staat]);
  const naam = { van: gebruikerId, waarover: casusnummer, formulier: "beoordeling" };
  const concept = useConcept(naam, staat, (eerder) => doe({ doe: "herstel", eerder }));
  const wizard = useWizard({
    aantal: STAPPEN.length,
    gereed: concept.gelezen,
    sleutels: concept.sleutels,
    mist: (stap) => controleerStap(stap, { v, staat, af }),
    verzend: (sleutel) =>
      trpc.beoordeling.legVast.mutate(
        alsInvoer(staat, af, {
          casusnummer,
          gezienVolgnr: v.niveauVolgnr,
          sleutel,
          nazorgVoorstel: v.nazorgVoorstel,
        }),
      ),
    klaar: () => {
      concept.wis();
      router.push(`/casussen/${casusnummer}${staat.moment === "overdracht" ? "/overdragen" : ""}`);
    },
    veldnamen: VELDNAMEN,
    stapVanVeld,
  });
  const props: StapProps = { v, context, staat, af, fouten: wizard.fouten, doe };
  const { stap } = wizard;
  return (
    <WizardBlad
      titel="Beoordeling"
      casusnummer={casusnummer}
      stappen={STAPPEN}
      wizard={wizard}
      slot="Beoordeling vastleggen"
      concept={concept}
      zijVast={stap === 2}
      zij={stap === 2 || stap === 3 ? <AdviesPaneel af={af} staat={staat} /> : undefined}
    >
      {stap === 1 && <StapAanleiding {...props} />}
      {stap === 2 && <StapRegiekaart {...props} />}
      {stap === 3 && <StapBesluit {...props} />}
      {stap === 4 && <StapProcesregie {...props} />}
      {stap === 5 && <StapControleren {...props} ga={wizard.naarStap} />}
    </WizardBlad>
  );
}
