"use client";

import { useState } from "react";
import { Knop } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { Prive } from "#ui/prive";
import { alsFout, trpc, type Uitvoer } from "../../../../_client/trpc.ts";

/** The secret address: asked for each time, on the screen only, and gone when one leaves the page. */
export function GeheimAdres({ casusnummer }: { casusnummer: string }) {
  const [adres, zetAdres] = useState<Uitvoer["huishouden"]["geheimAdres"] | null>(null);
  const [fout, zetFout] = useState("");
  const [bezig, zetBezig] = useState(false);
  const toon = async () => {
    zetBezig(true);
    zetFout("");
    try {
      zetAdres(await trpc.huishouden.geheimAdres.query({ casusnummer }));
    } catch (oorzaak) {
      zetFout(alsFout(oorzaak).zin);
    } finally {
      zetBezig(false);
    }
  };
  return (
    <div className="stapel niet-op-papier">
      {fout && (
        <Mededeling soort="fout" meteen>
          {fout}
        </Mededeling>
      )}
      <div role="status">
        {adres && (
          <p>
            <Prive>
              <strong>
                {adres.straat} {adres.huisnummer}, {adres.postcode}
              </strong>
            </Prive>
          </p>
        )}
      </div>
      <div className="rij">
        {adres ? (
          <Knop soort="secundair" onClick={() => zetAdres(null)}>
            Verberg het adres
          </Knop>
        ) : (
          <Knop soort="secundair" bezig={bezig} onClick={() => void toon()}>
            Toon het geheime adres
          </Knop>
        )}
        <span className="subtiel klein">Elke keer dat iemand kijkt, wordt vastgelegd.</span>
      </div>
    </div>
  );
}
