"use client";

import { Icoon } from "#ui/icoon";
import { Knop } from "#ui/knop";

/** Opens the print dialogue of the browser. */
export function AfdrukKnop() {
  return (
    <Knop onClick={() => window.print()}>
      <Icoon naam="afdrukken" /> Afdrukken
    </Knop>
  );
}
