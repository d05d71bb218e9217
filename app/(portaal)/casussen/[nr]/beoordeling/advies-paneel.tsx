"use client";

import { useEffect, useState } from "react";
import { VOORWAARDEN } from "#regiekaart/begrippen";
import { VOORWAARDE_TEKST } from "#regiekaart/kaart";
import { Vlak } from "#ui/kaart-vlak";
import { NiveauMerk, niveauNaam } from "#ui/niveau-ladder";
import type { Afleiding } from "./afleiding.ts";
import type { Staat } from "./staat.ts";
import { aanvraagZin, adviesZin, omlaagZin, ontbreektZin } from "./zinnen.ts";

/** The advice of this moment beside the card: it changes with each answer, and says why. */
export function AdviesPaneel({ af, staat }: { af: Afleiding; staat: Staat }) {
  const { advies } = af;
  const aanvraag = aanvraagZin(af);
  return (
    <Vlak titel="Advies nu" id="advies">
      <div className="stapel advies">
        <p className="advies-niveau" role="status">
          {af.onbeantwoord === VOORWAARDEN.length ? (
            <span>Nog geen advies: beantwoord eerst de vragen.</span>
          ) : (
            <>
              <strong>{niveauNaam(advies.advies)}</strong>
              <NiveauMerk niveau={advies.advies} />
              <span>{adviesZin(af)}</span>
            </>
          )}
        </p>
        {aanvraag && <p className="advies-aanvraag">{aanvraag}</p>}
        <HoeVerder af={af} staat={staat} />
      </div>
    </Vlak>
  );
}

/** What is missing for up and down; folded on a narrow screen, where the panel lies over the form. */
function HoeVerder({ af, staat }: { af: Afleiding; staat: Staat }) {
  const [open, zetOpen] = useState(true);
  useEffect(() => {
    if (window.matchMedia("(max-width: 72rem)").matches) zetOpen(false);
  }, []);
  const onbekend = af.advies.onbekend.filter((v) => staat.antwoorden[v]);
  return (
    <details
      className="meer-uitleg subtiel klein"
      open={open}
      onToggle={(g) => zetOpen(g.currentTarget.open)}
    >
      <summary>Waarom, en hoe verder</summary>
      <div className="stapel advies">
        {af.advies.meldcodeCheck && (
          <p>
            <strong>Denk aan de Meldcode.</strong> Veilig Thuis:{" "}
            <a href="tel:08002000">0800-2000</a>. Gevaar nu: <a href="tel:112">112</a>.
          </p>
        )}
        <AdviesRegel zin={ontbreektZin(af, staat.antwoorden)} />
        <AdviesRegel zin={omlaagZin(af)} />
        {onbekend.length > 0 && (
          <div>
            Weet je niet:
            <ul>
              {onbekend.map((v) => (
                <li key={v}>{VOORWAARDE_TEKST[v].kort}</li>
              ))}
            </ul>
          </div>
        )}
        {af.onbeantwoord > 0 && <p>Nog niet beantwoord: {af.onbeantwoord} van 7.</p>}
        <p>De kaart adviseert, jij beslist.</p>
      </div>
    </details>
  );
}

const AdviesRegel = ({ zin }: { zin: string | null }) => zin && <p>{zin}</p>;
