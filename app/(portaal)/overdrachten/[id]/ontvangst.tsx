"use client";

import { Vlak } from "#ui/kaart-vlak";
import { trpc } from "../../../_client/trpc.ts";
import { DaadKnop } from "./daad-knop.tsx";
import type { OverdrachtBeeld } from "./lees-overdracht.ts";

/** The receiver lets the sender know that it has arrived. */
export function Ontvangst({ overdracht: o }: Pick<OverdrachtBeeld, "overdracht">) {
  return (
    <Vlak titel="Is het aangekomen?" id="ontvangst">
      <DaadKnop
        doe={(sleutel) => trpc.overdracht.bevestigOntvangst.mutate({ overdrachtId: o.id, sleutel })}
        knop="Bevestig ontvangst"
        soort="secundair"
      >
        {o.van.naam} weet dan dat jullie het hebben. Jullie antwoord komt later; de termijn loopt
        door.
      </DaadKnop>
    </Vlak>
  );
}
