"use client";

import type { OverdrachtStatus } from "#regiekaart/begrippen";
import { ORGANISATIE_SOORT_NAAM } from "#regiekaart/namen";
import { HulpLink } from "#ui/hulp-link";
import { Vlak } from "#ui/kaart-vlak";
import { Keuzes } from "#ui/keuzes";
import { Mededeling } from "#ui/mededeling";
import { KeuzeLijst } from "#ui/veld";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import { WgsVelden } from "../../../overdrachten/wgs-velden.tsx";
import { waarom } from "./controle.ts";
import { OnderdeelVeld } from "./onderdeel-veld.tsx";
import type { StapProps } from "./stap.ts";
import { termijnZin } from "./stap-controleren.tsx";

/** Step 1: to whom, as far as the card permits at the niveau after it, and why. */
export function StapOntvanger(props: StapProps) {
  const { soort, v, staat, fouten, doe } = props;
  const gekozen = v.ontvangers.find((o) => o.id === staat.naarOrganisatieId);
  const straks = v.niveauNaar ?? v.niveau;
  return (
    <>
      <NiveauUitleg {...props} />
      <HulpLink deel="overdragen">Hulp bij overdragen</HulpLink>
      {v.eerder && (
        <Mededeling titel={EERDER[v.eerder.status]?.(v.eerder.door)}>
          Wat toen is geschreven, is ingevuld. Pas aan wat nu anders is.
        </Mededeling>
      )}
      <Vlak titel="Aan wie?" kop={3} id="aan-wie">
        <div className="formulier">
          <Keuzes
            naam="naarOrganisatieId"
            label="Welke organisatie vraag je?"
            hint={`Je ziet de organisaties die hier op niveau ${straks} de ${soort} mogen hebben.`}
            keuzes={v.ontvangers.map((o) => ({
              waarde: o.id,
              tekst: o.naam,
              uitleg: `${ORGANISATIE_SOORT_NAAM[o.soort]} · ${o.telefoon}`,
            }))}
            waarde={staat.naarOrganisatieId}
            bijKeuze={(id) =>
              doe({ doe: "zet", deel: { naarOrganisatieId: id, naarPersoonId: "" } })
            }
            fout={foutBij(fouten, "naarOrganisatieId")}
          />
          {gekozen && <p>{termijnZin(gekozen)}</p>}
          {gekozen && (
            <KeuzeLijst
              naam="naarPersoonId"
              label="Vraag je iemand bij naam?"
              hint="De coördinatoren krijgen altijd bericht."
              nietVerplicht
              leeg="Nee, wie er is"
              keuzes={gekozen.mensen.map((m) => ({ waarde: m.id, tekst: m.naam }))}
              value={staat.naarPersoonId}
              onChange={(g) => doe({ doe: "zet", deel: { naarPersoonId: g.target.value } })}
              fout={foutBij(fouten, "naarPersoonId")}
            />
          )}
          {gekozen?.wgsToetsNodig && (
            <WgsVelden staat={staat} zet={(deel) => doe({ doe: "zet", deel })} fouten={fouten} />
          )}
        </div>
      </Vlak>
      <Vlak titel="Waarom? De ontvanger leest dit al voor het antwoord" kop={3} id="waarom">
        <div className="formulier">
          {waarom(soort).map((onderdeel) => (
            <OnderdeelVeld key={onderdeel.code} onderdeel={onderdeel} {...props} />
          ))}
        </div>
      </Vlak>
    </>
  );
}

/** How the last overdracht of this regie ended. */
const EERDER: Partial<Record<OverdrachtStatus, (door: string) => string>> = {
  niet_geaccepteerd: (door) => `${door} accepteerde niet`,
  ingetrokken: (door) => `De overdracht aan ${door} is ingetrokken`,
  vervallen: (door) => `De overdracht aan ${door} is vervallen`,
};

function NiveauUitleg({ soort, v }: StapProps) {
  if (soort === "casusregie")
    return (
      <Mededeling titel="Alleen de casusregie gaat over">
        {v.houder} heeft nu de casusregie. De procesregie en het niveau blijven zoals ze zijn.
      </Mededeling>
    );
  if (v.niveauNaar)
    return (
      <Mededeling titel={`Van niveau ${v.niveau} naar niveau ${v.niveauNaar}`}>
        Dat is besloten in de laatste beoordeling. Het niveau verandert op het moment dat de
        ontvanger accepteert.
      </Mededeling>
    );
  return (
    <Mededeling titel={`Het niveau blijft ${v.niveau}`}>
      {v.waarnemend
        ? `${v.houder} is waarnemend: op dit niveau hoort de procesregie bij een andere organisatie.`
        : "Alleen de procesregie gaat over. Hoort de casus op een ander niveau? Doe dan eerst een beoordeling."}
    </Mededeling>
  );
}
