"use client";

import { VOORWAARDE_TEKST } from "#regiekaart/kaart";
import { Vlak } from "#ui/kaart-vlak";
import { NiveauMerk, niveauNaam } from "#ui/niveau-ladder";
import type { Afleiding } from "./afleiding.ts";
import type { Staat } from "./staat.ts";
import { aanvraagZin, adviesZin, omlaagZin, ontbreektZin } from "./zinnen.ts";

/** The advice of this moment beside the card: it changes with each answer, and says why. */
export function AdviesPaneel({ af, staat }: { af: Afleiding; staat: Staat }) {
  const { advies } = af;
  const onbekend = advies.onbekend.filter((v) => staat.antwoorden[v]);
  const aanvraag = aanvraagZin(af);
  return (
    <Vlak titel="Advies nu" id="advies">
      <div className="stapel advies">
        <p className="advies-niveau" role="status">
          <strong>{niveauNaam(advies.advies)}</strong>
          <NiveauMerk niveau={advies.advies} />
          <span>{adviesZin(af)}</span>
        </p>
        {aanvraag && <p className="advies-aanvraag">{aanvraag}</p>}
        {advies.meldcodeCheck && (
          <p>
            <strong>Denk aan de Meldcode.</strong> Veilig Thuis:{" "}
            <a href="tel:08002000">0800-2000</a>. Gevaar nu: <a href="tel:112">112</a>.
          </p>
        )}
        <AdviesRegel zin={ontbreektZin(af, staat.antwoorden)} />
        <AdviesRegel zin={omlaagZin(af)} />
        {onbekend.length > 0 && (
          <div className="subtiel klein">
            Weet je niet:
            <ul>
              {onbekend.map((v) => (
                <li key={v}>{VOORWAARDE_TEKST[v].kort}</li>
              ))}
            </ul>
          </div>
        )}
        {af.onbeantwoord > 0 && (
          <p className="subtiel klein">Nog niet beantwoord: {af.onbeantwoord} van 7.</p>
        )}
        <p className="subtiel klein">De kaart adviseert, jij beslist.</p>
      </div>
    </Vlak>
  );
}

const AdviesRegel = ({ zin }: { zin: string | null }) =>
  zin && <p className="subtiel klein">{zin}</p>;
