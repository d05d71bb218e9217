"use client";

import { useState } from "react";
import { FoutOverzicht } from "#ui/fout-overzicht";
import { Knop } from "#ui/knop";
import { adresVanOidc } from "./log-in.ts";

const GEEN_VERBINDING = "Daar kun je nu niet inloggen. Probeer het zo opnieuw.";

/** Logs in with the account of one's own organisation; the rest of the page stays for who has a password here. */
export function OidcKnop({ naam, verder }: { naam: string; verder: string }) {
  const [bezig, zetBezig] = useState(false);
  const [mislukt, zetMislukt] = useState(false);
  const ga = async () => {
    zetBezig(true);
    zetMislukt(false);
    try {
      window.location.assign(await adresVanOidc(verder));
    } catch {
      zetMislukt(true);
      zetBezig(false);
    }
  };
  return (
    <div className="stapel">
      {mislukt && <FoutOverzicht titel="Dat lukte niet" fouten={[{ tekst: GEEN_VERBINDING }]} />}
      <div>
        <Knop type="button" bezig={bezig} onClick={ga}>
          Ga verder met {naam}
        </Knop>
      </div>
      <p className="subtiel">Of log in met je e-mailadres en wachtwoord:</p>
    </div>
  );
}
