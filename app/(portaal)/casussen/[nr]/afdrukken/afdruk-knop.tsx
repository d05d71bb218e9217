"use client";

import { Icoon } from "#ui/icoon";
import { Knop, type KnopSoort } from "#ui/knop";

/** Opens the print dialogue of the browser. */
export function AfdrukKnop({ soort }: { soort?: KnopSoort }) {
  return (
    <Knop soort={soort ?? "primair"} onClick={() => window.print()}>
      <Icoon naam="afdrukken" /> Afdrukken
    </Knop>
  );
}
