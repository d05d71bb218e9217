"use client";

import { useState } from "react";
import { Knop, KnopLink } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { trpc } from "../../../_client/trpc.ts";
import { useDaad } from "../../../_client/use-daad.ts";

/** Takes procesregie by spoed: one press, at night. */
export function NeemOver({ casusnummer, niveau }: { casusnummer: string; niveau: number }) {
  const [overgenomen, zetOvergenomen] = useState(false);
  const { voerUit, bezig, fout } = useDaad(
    (sleutel) => trpc.spoed.neemOver.mutate({ casusnummer, sleutel }),
    // Who is only on piket does not read the casus any more, so the page is not read again: it says what comes next.
    () => zetOvergenomen(true),
  );
  if (overgenomen)
    return (
      <div className="overgenomen">
        <Mededeling soort="gelukt" titel="Jullie hebben nu de procesregie" meteen>
          <p>
            Bel wie de spoed meldde, en zeg dat jullie het overnemen. Ben je alleen piket? Dan zie
            je deze casus niet meer. Jullie coördinator krijgt bericht en wijst een procesregisseur
            aan.
          </p>
          <p className="rij">
            <KnopLink soort="secundair" href="/">
              Naar Mijn dag
            </KnopLink>
          </p>
        </Mededeling>
      </div>
    );
  return (
    <Mededeling soort="let_op" titel="Jullie kunnen de regie nu overnemen">
      De casus is met spoed opgeschaald naar niveau {niveau}. Neem je de procesregie over, dan telt
      dat meteen. De reden schrijven jullie de volgende werkdag op.
      <div className="stapel">
        <p>
          <Knop bezig={bezig} onClick={() => void voerUit()}>
            Neem de regie over
          </Knop>
        </p>
        {fout && (
          <Mededeling soort="fout" meteen>
            {fout.zin}
          </Mededeling>
        )}
      </div>
    </Mededeling>
  );
}
