"use client";

import { AFSCHAAL_VRAGEN, type AfschaalVraag } from "#regiekaart/afschalen";
import { KAART } from "#regiekaart/kaart";
import { Vlak } from "#ui/kaart-vlak";
import { Keuzes } from "#ui/keuzes";
import { TekstVeld, TekstVlak } from "#ui/veld";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import { type AfschaalStaat, nazorgDagen } from "./staat.ts";
import type { StapProps } from "./stap.ts";

const JA_NEE = [
  { waarde: "ja", tekst: "Ja" },
  { waarde: "nee", tekst: "Nee" },
];

/** What is settled before going one niveau down, and the nazorg that follows; in step 4. */
export function Afschalen({ v, staat, af, fouten, doe }: StapProps) {
  if (!af.afschaling || !af.besluit) return null;
  const { afschaling: a } = staat;
  const zet = (deel: Partial<AfschaalStaat>) =>
    doe({ doe: "zet", deel: { afschaling: { ...a, ...deel } } });
  const dagen = nazorgDagen(a, v.nazorgVoorstel);
  const fout = (veld: string) => foutBij(fouten, `afschaling.${veld}`);
  const anders = a.uitgangssituatie_past === "nee" || a.huishouden_geinformeerd === "nee";
  const { draagkracht, zelfredzaam, zorgen } = KAART[af.besluit];
  const hint: Partial<Record<AfschaalVraag, string>> = {
    uitgangssituatie_past: `Niveau ${af.besluit}: ${draagkracht.tekst}, ${zelfredzaam.tekst}, ${zorgen.tekst}. `,
  };
  return (
    <Vlak titel="Afschalen: wat is geregeld?" kop={3} id="afschalen">
      <div className="formulier">
        {AFSCHAAL_VRAGEN.map(({ code, vraag, uitleg }) => (
          <Keuzes
            key={code}
            naam={`afschaling.${code}`}
            label={vraag}
            hint={`${hint[code] ?? ""}${uitleg}`}
            keuzes={JA_NEE}
            waarde={a[code]}
            bijKeuze={(w) => zet({ [code]: w })}
            fout={fout(code)}
            opEenRij
          />
        ))}
        {(anders || fout("toelichting")) && (
          <TekstVlak
            naam="afschaling.toelichting"
            label="Waarom kan het toch?"
            rows={2}
            value={a.toelichting}
            onChange={(g) => zet({ toelichting: g.target.value })}
            fout={fout("toelichting")}
          />
        )}
        <TekstVlak
          naam="afschaling.nazorg.criteria"
          label="Waaraan merk je dat het weer misgaat?"
          hint={`Dan gaat de casus zonder nieuwe intake terug naar niveau ${v.niveau}.`}
          rows={2}
          value={a.criteria}
          onChange={(g) => zet({ criteria: g.target.value })}
          fout={fout("nazorg.criteria")}
        />
        <TekstVeld
          naam="afschaling.nazorg.momenten"
          label="Eerste contact van de nazorg"
          type="date"
          value={dagen.eerste}
          onChange={(g) => zet({ eerste: g.target.value })}
          fout={fout("nazorg.momenten")}
        />
        <TekstVeld
          naam="afschaling.laatste"
          label="Laatste contact van de nazorg"
          type="date"
          value={dagen.laatste}
          onChange={(g) => zet({ laatste: g.target.value })}
          fout={fout("laatste")}
        />
        <TekstVeld
          naam="afschaling.nazorg.tot"
          label="Tot en met wanneer duurt de nazorg?"
          type="date"
          value={dagen.tot}
          onChange={(g) => zet({ tot: g.target.value })}
          fout={fout("nazorg.tot")}
        />
      </div>
    </Vlak>
  );
}
