"use client";

import { useState } from "react";
import { ANTWOORDEN, type Antwoord, type Voorwaarde } from "#regiekaart/begrippen";
import { VOORWAARDE_TEKST } from "#regiekaart/kaart";
import { ANTWOORD_NAAM } from "#regiekaart/namen";
import { Badge } from "#ui/badge";
import { Keuzes } from "#ui/keuzes";
import { Knop } from "#ui/knop";
import { TekstVlak } from "#ui/veld";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import type { StapProps } from "./stap.ts";

const KEUZES = ANTWOORDEN.map((waarde) => ({ waarde, tekst: ANTWOORD_NAAM[waarde] }));

type VraagProps = StapProps & { voorwaarde: Voorwaarde; vorige: Antwoord | undefined };

/** One condition in the words of the card: ja, nee or weet ik niet, last time's answer beside it. */
export function VoorwaardeVraag({ voorwaarde, vorige, staat, fouten, doe }: VraagProps) {
  const [open, zetOpen] = useState(false);
  const { tekst, uitleg, kort } = VOORWAARDE_TEKST[voorwaarde];
  const antwoord = staat.antwoorden[voorwaarde];
  const toelichting = staat.toelichtingen[voorwaarde] ?? "";
  const naam = `antwoorden.${voorwaarde}`;
  return (
    <div className="voorwaarde">
      <Keuzes
        naam={naam}
        label={`${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`}
        hint={uitleg ? `Uitleg: ${uitleg}` : undefined}
        keuzes={KEUZES}
        opEenRij
        waarde={antwoord ?? ""}
        bijKeuze={(a) => doe({ doe: "antwoord", voorwaarde, antwoord: a as Antwoord })}
        fout={foutBij(fouten, naam)}
      />
      <div className="voorwaarde-zij">
        {vorige && (
          <p className="subtiel klein">
            Vorige keer: {ANTWOORD_NAAM[vorige]}{" "}
            {antwoord && antwoord !== vorige && <Badge soort="accent">gewijzigd</Badge>}
          </p>
        )}
        {!open && !toelichting && (
          <Knop soort="subtiel" onClick={() => zetOpen(true)}>
            Toelichting geven
            <span className="alleen-voorlezen"> bij {kort.toLowerCase()}</span>
          </Knop>
        )}
      </div>
      {(open || toelichting) && (
        <TekstVlak
          naam={`toelichtingen.${voorwaarde}`}
          label={`Toelichting bij ${kort.toLowerCase()}`}
          nietVerplicht
          rows={2}
          autoFocus={open}
          value={toelichting}
          onFocus={() => zetOpen(true)}
          onChange={(g) => doe({ doe: "toelichting", voorwaarde, tekst: g.target.value })}
          fout={foutBij(fouten, `toelichtingen.${voorwaarde}`)}
        />
      )}
    </div>
  );
}
