"use client";

import { EXPERTISES, NIVEAUS, VOORWAARDEN } from "#regiekaart/begrippen";
import { LADDER, ZIJREGELS } from "#regiekaart/kaart";
import { EXPERTISE_NAAM } from "#regiekaart/namen";
import { stagnatieNiveau } from "#regiekaart/niveau";
import { Datum } from "#ui/datum";
import { HulpLink } from "#ui/hulp-link";
import { Vlak } from "#ui/kaart-vlak";
import { Keuzes } from "#ui/keuzes";
import { Knop } from "#ui/knop";
import { niveauNaam } from "#ui/niveau-ladder";
import { TekstVlak } from "#ui/veld";
import { Verwijzing } from "#ui/verwijzing";
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
      <LooptVast {...props} />
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

/** The two side rules of the card: the household's problems lead to 3 or 4, a visieverschil to the managers. */
function LooptVast({ v, context, staat, doe }: StapProps) {
  const { stagnatie, visieverschil } = ZIJREGELS;
  return (
    <Vlak titel="Loopt het vast?" kop={3} id="loopt-vast">
      <div className="formulier">
        <Keuzes
          naam="stagnatie"
          label={`${stagnatie.tekst.charAt(0).toUpperCase()}${stagnatie.tekst.slice(1)}?`}
          hint={`De kaart: ${stagnatie.gevolg}. Vanaf niveau 4 verandert dit niets.`}
          keuzes={[
            { waarde: "", tekst: "Nee" },
            ...EXPERTISES.filter((e) => stagnatieNiveau(v.niveau, e) !== null).map((e) => ({
              waarde: e,
              tekst: `Ja. Nodig: ${EXPERTISE_NAAM[e].toLowerCase()}`,
              uitleg: `Leidt naar niveau ${stagnatieNiveau(v.niveau, e)}.`,
            })),
          ]}
          waarde={staat.stagnatie}
          bijKeuze={(w) =>
            doe({
              doe: "zet",
              deel: { stagnatie: w as typeof staat.stagnatie, keuze: "", ander: null, moment: "" },
            })
          }
        />
        <p className="subtiel">
          {visieverschil.tekst.charAt(0).toUpperCase()}
          {visieverschil.tekst.slice(1)}? Dat verandert het niveau niet.{" "}
          <Verwijzing href={`/casussen/${context.casusnummer}/voorleggen`}>
            Leg het voor aan de managers
          </Verwijzing>
        </p>
      </div>
    </Vlak>
  );
}
