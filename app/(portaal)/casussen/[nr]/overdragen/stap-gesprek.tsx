"use client";

import { Vlak } from "#ui/kaart-vlak";
import { TekstVeld } from "#ui/veld";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import type { StapProps } from "./stap.ts";

/** Step 3: when sender and receiver speak to each other; it may also be planned later. */
export function StapGesprek({ v, staat, fouten, doe }: StapProps) {
  const ontvanger = v.ontvangers.find((o) => o.id === staat.naarOrganisatieId);
  return (
    <Vlak titel="Wanneer spreken jullie elkaar?" kop={3} id="gesprek">
      <div className="formulier">
        <p>
          Een warme overdracht is een gesprek, het liefst met het huishouden erbij.
          {ontvanger && (
            <>
              {" "}
              Bel {ontvanger.naam}:{" "}
              <a href={`tel:${ontvanger.telefoon.replace(/[^+\d]/g, "")}`} className="cijfers">
                {ontvanger.telefoon}
              </a>
            </>
          )}
        </p>
        <div className="rijveld-velden">
          <TekstVeld
            naam="warmDag"
            label="Dag van het gesprek"
            type="date"
            nietVerplicht
            value={staat.warmDag}
            onChange={(g) => doe({ doe: "zet", deel: { warmDag: g.target.value } })}
            fout={foutBij(fouten, "warmDag")}
          />
          <TekstVeld
            naam="warmTijd"
            label="Tijd"
            type="time"
            nietVerplicht
            value={staat.warmTijd}
            onChange={(g) => doe({ doe: "zet", deel: { warmTijd: g.target.value } })}
            fout={foutBij(fouten, "warmTijd")}
          />
        </div>
      </div>
    </Vlak>
  );
}
