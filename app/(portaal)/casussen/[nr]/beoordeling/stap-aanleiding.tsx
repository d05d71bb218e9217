"use client";

import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { niveauNaam } from "#ui/niveau-ladder";
import { TekstVlak } from "#ui/veld";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import type { StapProps } from "./stap.ts";

/** Step 1: where the casus stands, and first of all what the household itself thinks. */
export function StapAanleiding({ v, context, staat, fouten, doe }: StapProps) {
  return (
    <>
      <Stand v={v} context={context} />
      <Vlak>
        <TekstVlak
          naam="zienswijze"
          label="Wat vindt het huishouden er zelf van?"
          hint="Schrijf per persoon op wat die vindt en wil. Kinderen apart. Heb je iemand niet gesproken? Schrijf dan op waarom."
          value={staat.zienswijze}
          onChange={(g) => doe({ doe: "zet", deel: { zienswijze: g.target.value } })}
          fout={foutBij(fouten, "zienswijze")}
        />
      </Vlak>
    </>
  );
}

function Stand({ v, context }: Pick<StapProps, "v" | "context">) {
  const { vorige } = v;
  return (
    <Vlak titel="Waar staat deze casus?" kop={3} id="stand">
      <dl className="feiten feiten--breed">
        <div>
          <dt>Nu</dt>
          <dd>
            {niveauNaam(v.niveau)}
            {context.houder && `, procesregie bij ${context.houder}`}
          </dd>
        </div>
        <div>
          <dt>Aanleiding van de casus</dt>
          <dd className="met-regels">{context.aanleiding ?? "Niet zichtbaar voor jou"}</dd>
        </div>
        <div>
          <dt>Doel</dt>
          <dd className="met-regels">{context.doel ?? "Niet zichtbaar voor jou"}</dd>
        </div>
        <div>
          <dt>Vorige beoordeling</dt>
          <dd>
            {vorige ? (
              <>
                <Datum waarde={vorige.op} vorm="lang" />: besluit niveau {vorige.besluit}
              </>
            ) : (
              "Dit is de eerste beoordeling."
            )}
          </dd>
        </div>
        {context.nazorg && (
          <div>
            <dt>
              Nazorg: de casus gaat direct terug naar niveau {context.nazorg.niveauVan} als dit
              gebeurt
            </dt>
            <dd className="met-regels">{context.nazorg.criteria ?? "Deze tekst is vernietigd."}</dd>
          </div>
        )}
        {vorige?.zienswijze && (
          <div>
            <dt>Wat het huishouden toen vond</dt>
            <dd className="met-regels">{vorige.zienswijze}</dd>
          </div>
        )}
      </dl>
    </Vlak>
  );
}
