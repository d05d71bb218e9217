"use client";

import { ORGANISATIE_SOORT_NAAM } from "#regiekaart/namen";
import { toegestaneHouders } from "#regiekaart/regie";
import { Vlak } from "#ui/kaart-vlak";
import { Keuzes } from "#ui/keuzes";
import { Mededeling } from "#ui/mededeling";
import { Prive } from "#ui/prive";
import { KeuzeLijst, TekstVlak } from "#ui/veld";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import { opsomming } from "../opsomming.ts";
import { Afschalen } from "./afschalen.tsx";
import { VELD_VAN } from "./controle.ts";
import { momentKeuzes } from "./moment-keuzes.ts";
import type { Moment } from "./staat.ts";
import type { StapProps } from "./stap.ts";

/** Step 4: who has procesregie at the niveau that was decided, and what happens when. */
export function StapProcesregie(props: StapProps) {
  const { v, context, staat, af, fouten, doe } = props;
  if (!af.besluit || !af.gevolg) return null;
  const soorten = toegestaneHouders(af.besluit).map((s) => ORGANISATIE_SOORT_NAAM[s].toLowerCase());
  const wie = context.houder ?? "jullie";
  return (
    <>
      {af.gevolg === "wordt_waarnemend" && (
        <Mededeling titel={`Niveau ${af.besluit} gaat meteen in`}>
          Op niveau {af.besluit} hoort de procesregie bij: {opsomming(soorten, "of")}. Tot die
          accepteert, blijft {wie} waarnemend en verantwoordelijk.
        </Mededeling>
      )}
      {af.gevolg === "alleen_overdracht" && (
        <Mededeling titel={`Naar niveau ${af.besluit} kan alleen met een overdracht`}>
          Op niveau {af.besluit} hoort de procesregie bij: {opsomming(soorten, "of")}. Het niveau
          verandert als die accepteert. Tot dan blijft het niveau {v.niveau} en houdt {wie} de
          procesregie.
        </Mededeling>
      )}
      {context.overdrachtNaar && af.besluit !== v.niveau && (
        <Mededeling soort="let_op" titel="Er loopt al een overdracht">
          Verandert het niveau, dan vervalt de overdracht aan {context.overdrachtNaar}, of je moet
          die opnieuw bevestigen.
        </Mededeling>
      )}
      <Vlak>
        <div className="formulier">
          <Keuzes
            naam="moment"
            label={`Bij wie ligt de procesregie op niveau ${af.besluit}?`}
            hint={`Volgens de regiekaart mag dat bij: ${opsomming(soorten, "of")}.`}
            keuzes={momentKeuzes(af, v.niveau, context)}
            waarde={staat.moment}
            bijKeuze={(w) => doe({ doe: "zet", deel: { moment: w as Moment } })}
            fout={foutBij(fouten, "moment")}
          />
          <Herverdeling {...props} />
          <ProfielUitleg {...props} />
        </div>
      </Vlak>
      <Afschalen {...props} />
    </>
  );
}

const OPNIEUW = {
  casusregie: {
    label: "Wie neemt de casusregie over?",
    hint: "De organisatie die nu casusregie heeft, hoort op dit niveau niet bij de inzet.",
  },
  zicht_op_veiligheid: {
    label: "Wie neemt zicht op veiligheid over?",
    hint: "Wie het nu heeft, hoort op dit niveau niet bij de inzet, of niemand heeft het. Een collega moet het nog accepteren.",
  },
} as const;

/** What falls outside the inzet of the new niveau moves in this act (uitleg 14). */
function Herverdeling({ v, staat, af, fouten, doe }: StapProps) {
  return af.opnieuw.map((soort) => {
    const veld = VELD_VAN[soort];
    return (
      <KeuzeLijst
        key={soort}
        naam={veld}
        {...OPNIEUW[soort]}
        leeg="Kies een collega"
        keuzes={v.collegas.map((c) => ({
          waarde: c.id,
          tekst: `${c.naam} – ${c.profiel ? `profiel ${c.profiel}` : "geen profiel"}`,
        }))}
        value={staat[veld]}
        onChange={(g) => doe({ doe: "zet", deel: { [veld]: g.target.value } })}
        fout={foutBij(fouten, veld)}
      />
    );
  });
}

/** Who stays regisseur below the profile of the new niveau needs a recorded reason (uitleg 16). */
function ProfielUitleg({ staat, af, fouten, doe }: StapProps) {
  if (af.onderProfiel.length === 0) return null;
  return (
    <>
      <Mededeling soort="let_op" titel={`Niveau ${af.besluit} vraagt profiel ${af.vereist}`}>
        {af.onderProfiel.map(({ rol, naam, profiel }) => (
          <p key={rol}>
            <Prive>{naam}</Prive> is {rol} en heeft{" "}
            {profiel ? `profiel ${profiel}` : "geen profiel"}.
          </p>
        ))}
      </Mededeling>
      <TekstVlak
        naam="profielMotivering"
        label="Waarom kan dat voorlopig zo?"
        hint="Bijvoorbeeld: een collega met het goede profiel kijkt mee."
        value={staat.profielMotivering}
        onChange={(g) => doe({ doe: "zet", deel: { profielMotivering: g.target.value } })}
        fout={foutBij(fouten, "profielMotivering")}
      />
    </>
  );
}
