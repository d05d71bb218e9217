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
  const { tekst, uitleg } = VOORWAARDE_TEKST[voorwaarde];
  const antwoord = staat.antwoorden[voorwaarde];
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
      {vorige && (
        <p className="subtiel klein voorwaarde-vorige">
          Vorige keer: {ANTWOORD_NAAM[vorige]}{" "}
          {antwoord && antwoord !== vorige && <Badge soort="accent">gewijzigd</Badge>}
        </p>
      )}
      <Toelichting voorwaarde={voorwaarde} staat={staat} fouten={fouten} doe={doe} />
    </div>
  );
}

type ToelichtingProps = Pick<VraagProps, "voorwaarde" | "staat" | "fouten" | "doe">;

/** Optional, so it is folded away until it is asked for or has been written. */
function Toelichting({ voorwaarde, staat, fouten, doe }: ToelichtingProps) {
  const [open, zetOpen] = useState(false);
  const tekst = staat.toelichtingen[voorwaarde] ?? "";
  const naam = `toelichtingen.${voorwaarde}`;
  const over = VOORWAARDE_TEKST[voorwaarde].kort.toLowerCase();
  if (!open && !tekst)
    return (
      <Knop soort="subtiel" className="voorwaarde-meer" onClick={() => zetOpen(true)}>
        Toelichten<span className="alleen-voorlezen">: {over}</span>
      </Knop>
    );
  return (
    <TekstVlak
      naam={naam}
      label={`Toelichting bij ${over}`}
      nietVerplicht
      rows={2}
      autoFocus={open && !tekst}
      value={tekst}
      onChange={(g) => doe({ doe: "toelichting", voorwaarde, tekst: g.target.value })}
      fout={foutBij(fouten, naam)}
    />
  );
}
