"use client";

import { NIVEAUS, VOORWAARDEN } from "#regiekaart/begrippen";
import { LADDER, ZIJREGELS } from "#regiekaart/kaart";
import { Datum } from "#ui/datum";
import { HulpLink } from "#ui/hulp-link";
import { Vlak } from "#ui/kaart-vlak";
import { Knop } from "#ui/knop";
import { niveauNaam } from "#ui/niveau-ladder";
import { TekstVlak } from "#ui/veld";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import { Onveilig } from "./onveilig.tsx";
import type { StapProps } from "./stap.ts";
import { VoorwaardeVraag } from "./voorwaarde-vraag.tsx";

/** Step 2: the card itself is the form, one condition after the other, grouped by the niveau it leads to. */
export function StapRegiekaart(props: StapProps) {
  const { v, staat, fouten, doe } = props;
  const vorige = new Map(v.vorige?.antwoorden.map((a) => [a.voorwaarde, a.antwoord]) ?? []);
  return (
    <>
      <p className="subtiel">
        Regiekaart versie {v.kaartversie}.{" "}
        {v.vorige && (
          <>
            Wat de vorige keer is geantwoord (<Datum waarde={v.vorige.op} vorm="datum" />) staat
            erbij.
          </>
        )}
      </p>
      <HulpLink deel="voorwaarden">Hulp bij de voorwaarden</HulpLink>
      <VorigeOvernemen {...props} />
      {NIVEAUS.filter((n) => n > 1).map((n) => (
        <Vlak key={n} titel={KOP[n]} kop={3} id={`naar-${n}`}>
          <div className="voorwaarden">
            {erbijVoor(n).map((voorwaarde) => (
              <VoorwaardeVraag
                key={voorwaarde}
                voorwaarde={voorwaarde}
                vorige={vorige.get(voorwaarde)}
                {...props}
              />
            ))}
            {n === 3 && staat.antwoorden.signalen_van_onveiligheid === "ja" && <Onveilig />}
          </div>
        </Vlak>
      ))}
      <LooptVast />
      <Vlak>
        <TekstVlak
          naam="onderbouwing"
          label="Onderbouwing"
          hint="Waarom antwoord je zo? Kort: wat heb je gezien of gehoord, van wie, en wat is er veranderd?"
          value={staat.onderbouwing}
          onChange={(g) => doe({ doe: "zet", deel: { onderbouwing: g.target.value } })}
          fout={foutBij(fouten, "onderbouwing")}
        />
      </Vlak>
    </>
  );
}

const KOP = Object.fromEntries(
  NIVEAUS.map((n) => [
    n,
    n === 2 ? `${niveauNaam(n)}: als dit alles zo is` : `${niveauNaam(n)}: als bovendien`,
  ]),
) as Record<(typeof NIVEAUS)[number], string>;

const erbijVoor = (niveau: number) =>
  LADDER[niveau - 1]!.voorwaarden.slice(LADDER[niveau - 2]!.voorwaarden.length);

/** Fills in what is still open as it was; what has been answered stays, and nothing is filled in unasked. */
function VorigeOvernemen({ v, staat, doe }: StapProps) {
  const vorige = v.vorige?.antwoorden ?? [];
  if (!vorige.some((a) => !staat.antwoorden[a.voorwaarde])) return null;
  const antwoorden = Object.fromEntries(vorige.map((a) => [a.voorwaarde, a.antwoord]));
  return (
    <p>
      <Knop
        soort="secundair"
        onClick={() => {
          doe({ doe: "neem_over", antwoorden });
          document.getElementById(`antwoorden.${VOORWAARDEN[0]}`)?.focus();
        }}
      >
        Vul de vorige antwoorden in
      </Knop>
    </p>
  );
}

/** The two side rules of the card, to know of; they belong to no niveau and change nothing by themselves. */
function LooptVast() {
  return (
    <details className="meer-uitleg">
      <summary>Loopt het vast?</summary>
      <ul>
        {Object.values(ZIJREGELS).map((regel) => (
          <li key={regel.tekst}>
            {regel.tekst} <strong>→ {regel.gevolg}</strong>
          </li>
        ))}
      </ul>
    </details>
  );
}
