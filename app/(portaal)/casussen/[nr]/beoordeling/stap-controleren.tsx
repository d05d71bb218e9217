"use client";

import { VOORWAARDEN } from "#regiekaart/begrippen";
import { VOORWAARDE_TEKST } from "#regiekaart/kaart";
import { ANTWOORD_NAAM, EXPERTISE_NAAM, REGIE_SOORT_NAAM } from "#regiekaart/namen";
import { Datum } from "#ui/datum";
import { Mededeling } from "#ui/mededeling";
import { niveauNaam } from "#ui/niveau-ladder";
import { Nagaan, NagaanRegel } from "../nagaan.tsx";
import { VELD_VAN } from "./controle.ts";
import { Onveilig } from "./onveilig.tsx";
import { nazorgDagen } from "./staat.ts";
import type { StapProps } from "./stap.ts";
import { adviesZin, gevolgZin } from "./zinnen.ts";

type ControlerenProps = StapProps & { ga: (stap: number) => void };

/** Step 5: everything once more in sentences, with a way back to each step. */
export function StapControleren({ v, context, staat, af, ga }: ControlerenProps) {
  return (
    <>
      {af.advies.meldcodeCheck && <Onveilig />}
      <Mededeling titel="Dit gebeurt er als je vastlegt">
        {gevolgZin(staat, af, v.niveau, context.houder)}
      </Mededeling>
      <Nagaan titel="Aanleiding" stap={1} ga={ga}>
        <NagaanRegel kop="Wat het huishouden ervan vindt">{staat.zienswijze}</NagaanRegel>
      </Nagaan>
      <Nagaan titel="Regiekaart" stap={2} ga={ga}>
        <ul className="kale-lijst">
          {VOORWAARDEN.map((code) => (
            <li key={code}>
              {VOORWAARDE_TEKST[code].kort}: <strong>{ANTWOORD_NAAM[af.antwoorden[code]]}</strong>
              {staat.toelichtingen[code]?.trim() && (
                <span className="subtiel met-regels"> – {staat.toelichtingen[code]}</span>
              )}
            </li>
          ))}
        </ul>
        {staat.stagnatie && (
          <NagaanRegel kop="Het loopt vast; nodig">{EXPERTISE_NAAM[staat.stagnatie]}</NagaanRegel>
        )}
        <NagaanRegel kop="Onderbouwing">{staat.onderbouwing}</NagaanRegel>
      </Nagaan>
      <Nagaan titel="Advies en besluit" stap={3} ga={ga}>
        <p>
          {adviesZin(af)} {BESLUIT_ZIN[staat.keuze]}{" "}
          {af.besluit && <strong>Besluit: {niveauNaam(af.besluit).toLowerCase()}.</strong>}
        </p>
        {staat.keuze !== "volgen" && <NagaanRegel kop="Waarom">{staat.motivering}</NagaanRegel>}
      </Nagaan>
      <Nagaan titel="Procesregie" stap={4} ga={ga}>
        <p>
          {staat.moment === "overdracht"
            ? "Je stelt hierna een overdracht van de procesregie voor."
            : `De procesregie blijft bij ${context.houder ?? "jullie organisatie"}${af.gevolg === "wordt_waarnemend" ? ", waarnemend" : ""}.`}
        </p>
        {af.opnieuw.map((soort) => (
          <NagaanRegel key={soort} kop={`${REGIE_SOORT_NAAM[soort]} gaat naar`}>
            {v.collegas.find((c) => c.id === staat[VELD_VAN[soort]])?.naam}
          </NagaanRegel>
        ))}
        {af.afschaling && <NagaanNazorg v={v} staat={staat} />}
        {af.onderProfiel.length > 0 && (
          <NagaanRegel kop="Waarom een lager profiel">{staat.profielMotivering}</NagaanRegel>
        )}
      </Nagaan>
    </>
  );
}

function NagaanNazorg({ v, staat: { afschaling: a } }: Pick<StapProps, "v" | "staat">) {
  const { eerste, laatste, tot } = nazorgDagen(a, v.nazorgVoorstel);
  return (
    <>
      {a.toelichting.trim() && <NagaanRegel kop="Waarom het toch kan">{a.toelichting}</NagaanRegel>}
      <NagaanRegel kop="Waaraan je merkt dat het weer misgaat">{a.criteria}</NagaanRegel>
      <NagaanRegel kop="Nazorg">
        Contact op <Datum waarde={eerste} vorm="lang" /> en op{" "}
        <Datum waarde={laatste} vorm="lang" />. De nazorg duurt tot en met{" "}
        <Datum waarde={tot} vorm="lang" />.
      </NagaanRegel>
    </>
  );
}

const BESLUIT_ZIN = {
  "": "",
  volgen: "Je volgt het advies.",
  afwijken: "Je wijkt af van het advies.",
  correctie: "Je corrigeert het niveau.",
} as const;
