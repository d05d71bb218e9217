"use client";

import { type FormEvent, useEffect, useState } from "react";
import { FoutOverzicht, type VeldFout } from "#ui/fout-overzicht";
import { Knop } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { TekstVeld } from "#ui/veld";
import { Verwijzing } from "#ui/verwijzing";
import { alsFout, trpc } from "../_client/trpc.ts";
import { foutBij, veldFouten } from "../_client/veld-fouten.ts";

const WERKT_NIET =
  "Deze link werkt niet (meer). Een link werkt één keer en drie dagen lang. Vraag een nieuwe aan wie je uitnodigde.";
const ONGELIJK: VeldFout = { veld: "nogmaals", tekst: "De twee wachtwoorden zijn niet gelijk." };

/** The token stands behind the # of the address: read here, never sent as part of a URL. */
function useKiezen() {
  const [klaar, zetKlaar] = useState(false);
  const [gekozen, zetGekozen] = useState(false);
  const [bezig, zetBezig] = useState(false);
  const [fouten, zetFouten] = useState<VeldFout[]>([]);
  useEffect(() => zetKlaar(true), []);

  const verstuur = async (gebeurtenis: FormEvent<HTMLFormElement>) => {
    gebeurtenis.preventDefault();
    const invoer = new FormData(gebeurtenis.currentTarget);
    const wachtwoord = String(invoer.get("wachtwoord"));
    if (wachtwoord !== String(invoer.get("nogmaals"))) return zetFouten([ONGELIJK]);
    zetBezig(true);
    try {
      const token = window.location.hash.slice(1);
      const uit = await trpc.sessie.kiesWachtwoord.mutate({ token, wachtwoord });
      zetGekozen(uit.gekozen);
      zetFouten(uit.gekozen ? [] : [{ tekst: WERKT_NIET }]);
    } catch (oorzaak) {
      zetFouten(veldFouten(alsFout(oorzaak)));
    }
    zetBezig(false);
  };
  return { klaar, gekozen, bezig, fouten, verstuur };
}

/** Who was invited chooses a password, once. */
export function WachtwoordFormulier() {
  const { klaar, gekozen, bezig, fouten, verstuur } = useKiezen();
  if (gekozen)
    return (
      <div className="vlak stapel">
        <h1>Kies je wachtwoord</h1>
        <Mededeling titel="Je wachtwoord is opgeslagen" />
        <p>
          <Verwijzing href="/inloggen">Log in</Verwijzing>
        </p>
      </div>
    );
  return (
    <div className="vlak stapel">
      <h1>Kies je wachtwoord</h1>
      <form className="formulier" method="post" action="/wachtwoord" onSubmit={verstuur} noValidate>
        <FoutOverzicht titel="Dat lukte niet" fouten={fouten} />
        <TekstVeld
          naam="wachtwoord"
          label="Nieuw wachtwoord"
          hint="Minstens 12 tekens. Een zin die je onthoudt, is goed."
          type="password"
          autoComplete="new-password"
          fout={foutBij(fouten, "wachtwoord")}
        />
        <TekstVeld
          naam="nogmaals"
          label="Nog een keer"
          type="password"
          autoComplete="new-password"
          fout={foutBij(fouten, "nogmaals")}
        />
        <div>
          <Knop type="submit" bezig={bezig} disabled={!klaar}>
            Sla het wachtwoord op
          </Knop>
        </div>
      </form>
    </div>
  );
}
