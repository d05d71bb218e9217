"use client";

import { useState } from "react";
import { Knop } from "#ui/knop";
import { wisAlleConcepten } from "../_client/concept.ts";
import { trpc } from "../_client/trpc.ts";

/** Ends the session in the database first; the cookie that is left over is then worth nothing. */
export function Uitloggen() {
  const [bezig, zetBezig] = useState(false);
  const logUit = async () => {
    zetBezig(true);
    wisAlleConcepten();
    try {
      await trpc.sessie.uitloggen.mutate({});
    } finally {
      window.location.assign("/inloggen");
    }
  };
  return (
    <Knop soort="secundair" bezig={bezig} onClick={logUit}>
      Uitloggen
    </Knop>
  );
}
