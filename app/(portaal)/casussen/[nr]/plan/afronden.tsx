"use client";

import { ACTIE_UITKOMST_NAAM, DOEL_UITKOMST_NAAM } from "#regiekaart/namen";
import {
  ACTIE_UITKOMSTEN,
  type ActieUitkomst,
  DOEL_UITKOMSTEN,
  type DoelUitkomst,
} from "#regiekaart/plan";
import { trpc } from "../../../../_client/trpc.ts";
import { AfrondFormulier } from "./afrond-formulier.tsx";

type Props = { casusnummer: string; gebruikerId: string; id: string };

/** Ends an action. */
export function ActieAfronden(props: Props) {
  return (
    <AfrondFormulier
      {...props}
      vraag="Hoe is deze actie afgelopen?"
      keuzes={ACTIE_UITKOMSTEN.map((u) => ({ waarde: u, tekst: ACTIE_UITKOMST_NAAM[u] }))}
      doe={({ uitkomst, ...rest }) =>
        trpc.plan.rondActieAf.mutate({
          casusnummer: props.casusnummer,
          actieId: props.id,
          uitkomst: uitkomst as ActieUitkomst,
          ...rest,
        })
      }
    />
  );
}

/** Ends a goal. */
export function DoelAfronden(props: Props) {
  return (
    <AfrondFormulier
      {...props}
      vraag="Is dit doel bereikt?"
      keuzes={DOEL_UITKOMSTEN.map((u) => ({ waarde: u, tekst: DOEL_UITKOMST_NAAM[u] }))}
      doe={({ uitkomst, ...rest }) =>
        trpc.plan.rondDoelAf.mutate({
          casusnummer: props.casusnummer,
          doelId: props.id,
          uitkomst: uitkomst as DoelUitkomst,
          ...rest,
        })
      }
    />
  );
}
