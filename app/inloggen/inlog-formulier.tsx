"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { FoutOverzicht, type VeldFout } from "#ui/fout-overzicht";
import { Knop } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { TekstVeld } from "#ui/veld";
import type { Uitvoer } from "../_client/trpc.ts";
import { DemoAccounts } from "./demo-accounts.tsx";
import { logIn } from "./log-in.ts";
import { OidcKnop } from "./oidc-knop.tsx";

const NIET_GELUKT = "Inloggen is niet gelukt. Controleer je e-mailadres en wachtwoord.";
const NIET_BEKEND =
  "Inloggen is niet gelukt. Ben je uitgenodigd voor het portaal? Vraag het aan je beheerder.";
const GEEN_VERBINDING = "Er is geen verbinding met het portaal. Probeer het zo opnieuw.";

/** Sends the form to next-auth, and brings whoever it knows to `verder`. */
function useInloggen(verder: string) {
  const [klaar, zetKlaar] = useState(false);
  const [bezig, zetBezig] = useState(false);
  const [fouten, zetFouten] = useState<VeldFout[]>([]);
  // Until the script is there the button would send the form itself, not log in.
  useEffect(() => zetKlaar(true), []);

  const verstuur = async (gebeurtenis: FormEvent<HTMLFormElement>) => {
    gebeurtenis.preventDefault();
    const invoer = new FormData(gebeurtenis.currentTarget);
    const email = String(invoer.get("email")).trim();
    zetBezig(true);
    zetFouten([]);
    try {
      if (await logIn(email, String(invoer.get("wachtwoord"))))
        return window.location.assign(verder);
      zetFouten([{ veld: "email", tekst: NIET_GELUKT }]);
    } catch {
      zetFouten([{ tekst: GEEN_VERBINDING }]);
    }
    zetBezig(false);
  };
  return { klaar, bezig, fouten, verstuur };
}

function vulIn(formulier: HTMLFormElement | null, email: string, wachtwoord: string) {
  const velden = formulier?.elements;
  (velden?.namedItem("email") as HTMLInputElement).value = email;
  (velden?.namedItem("wachtwoord") as HTMLInputElement).value = wachtwoord;
  formulier?.querySelector<HTMLButtonElement>("button[type=submit]")?.focus();
}

type Props = {
  verder: string;
  demo: Uitvoer["sessie"]["demoAccounts"];
  /** The name of the region's own provider, when there is one. */
  oidc: string | null;
  /** Came back from that provider, without being let in. */
  geweigerd: boolean;
};

/** The login form. One sentence for every refusal: it never tells whether an address exists. */
export function InlogFormulier({ verder, demo, oidc, geweigerd }: Props) {
  const formulier = useRef<HTMLFormElement>(null);
  const { klaar, bezig, fouten, verstuur } = useInloggen(verder);
  return (
    <div className="stapel">
      <div className="vlak stapel">
        <h1>Inloggen</h1>
        {verder !== "/" && fouten.length === 0 && !bezig && (
          <Mededeling>Log in. Daarna ga je verder waar je was.</Mededeling>
        )}
        <FoutOverzicht
          titel="Dat lukte niet"
          fouten={geweigerd && fouten.length === 0 ? [{ tekst: NIET_BEKEND }] : fouten}
        />
        {oidc && <OidcKnop naam={oidc} verder={verder} />}
        <form
          ref={formulier}
          className="formulier"
          method="post"
          action="/inloggen"
          onSubmit={verstuur}
        >
          <TekstVeld
            naam="email"
            label="E-mailadres"
            type="email"
            autoComplete="username"
            required
          />
          <TekstVeld
            naam="wachtwoord"
            label="Wachtwoord"
            type="password"
            autoComplete="current-password"
            required
          />
          <div>
            <Knop type="submit" bezig={bezig} disabled={!klaar}>
              Inloggen
            </Knop>
          </div>
        </form>
      </div>
      {demo && <DemoAccounts {...demo} vulIn={(...wie) => vulIn(formulier.current, ...wie)} />}
    </div>
  );
}
