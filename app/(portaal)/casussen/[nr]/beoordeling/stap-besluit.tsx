"use client";

import type { Niveau } from "#regiekaart/begrippen";
import { HulpLink } from "#ui/hulp-link";
import { Vlak } from "#ui/kaart-vlak";
import { Keuzes } from "#ui/keuzes";
import { Mededeling } from "#ui/mededeling";
import { niveauNaam } from "#ui/niveau-ladder";
import { TekstVlak } from "#ui/veld";
import { Verwijzing } from "#ui/verwijzing";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import { type Afleiding, niveauKeuzes } from "./afleiding.ts";
import { isVerouderd } from "./controle.ts";
import { Onveilig } from "./onveilig.tsx";
import type { BesluitKeuze } from "./staat.ts";
import type { StapProps } from "./stap.ts";
import { aanvraagZin, adviesZin } from "./zinnen.ts";

/** Step 3: the card advises, a person decides; another decision than the advice is normal, with a motivering. */
export function StapBesluit(props: StapProps) {
  const { v, staat, af, fouten, doe } = props;
  const aanvraag = aanvraagZin(af);
  const verouderd = isVerouderd(v, staat);
  const besluitOp = v.niveauVolgnr;
  return (
    <>
      {verouderd && (
        <Mededeling soort="let_op" titel="Het niveau is intussen veranderd">
          De casus is nu op niveau {v.niveau}. Je tekst staat er nog. Besluit opnieuw.
        </Mededeling>
      )}
      {af.advies.meldcodeCheck && <Onveilig />}
      <Vlak titel={`Advies: ${niveauNaam(af.advies.advies).toLowerCase()}`} kop={3} id="besluit">
        <div className="formulier">
          <p>
            {adviesZin(af)} {aanvraag && <strong>{aanvraag}</strong>}
          </p>
          <HulpLink deel={`niveau-${af.advies.advies}`}>
            {`Wat zegt de kaart over niveau ${af.advies.advies}?`}
          </HulpLink>
          <p className="klein">
            Twijfel je?{" "}
            <Verwijzing href={`/casussen/${props.context.casusnummer}/consult`}>
              Vraag eerst een consult
            </Verwijzing>
            . Wat je hier invulde, blijft bewaard.
          </p>
          <Keuzes
            naam="keuze"
            label="Wat besluit je?"
            keuzes={keuzesBij(af, v.niveau)}
            waarde={verouderd ? "" : staat.keuze}
            bijKeuze={(w) => {
              const keuze = w as BesluitKeuze;
              doe({ doe: "zet", deel: { keuze, besluitOp, ander: null, moment: "" } });
            }}
            fout={foutBij(fouten, "keuze")}
          />
          {!verouderd && (staat.keuze === "afwijken" || staat.keuze === "correctie") && (
            <AnderNiveau {...props} keuze={staat.keuze} />
          )}
        </div>
      </Vlak>
    </>
  );
}

function keuzesBij({ advies }: Afleiding, huidig: Niveau) {
  const { advies: n } = advies;
  return [
    {
      waarde: "volgen",
      tekst: "Ik volg het advies",
      uitleg: n === huidig ? `Het niveau blijft ${n}.` : `Besluit: niveau ${n}.`,
    },
    {
      waarde: "afwijken",
      tekst: "Ik wijk af van het advies",
      uitleg: "Dat mag. Je schrijft op waarom, en de kaart wordt er beter van.",
    },
    {
      waarde: "correctie",
      tekst: `Niveau ${huidig} was niet juist`,
      uitleg: "Een correctie: er is niets veranderd, maar het niveau klopte niet.",
    },
  ];
}

function AnderNiveau({
  v,
  staat,
  af,
  fouten,
  doe,
  keuze,
}: StapProps & { keuze: "afwijken" | "correctie" }) {
  const keuzes = niveauKeuzes(v, af, keuze).map(({ niveau, mag, waarom }) => ({
    waarde: String(niveau),
    tekst: niveau === v.niveau ? `${niveauNaam(niveau)} (blijft zo)` : niveauNaam(niveau),
    uit: !mag,
    ...(waarom ? { uitleg: waarom } : {}),
  }));
  return (
    <>
      <Keuzes
        naam="ander"
        label="Op welk niveau hoort de casus?"
        keuzes={keuzes}
        waarde={staat.ander ? String(staat.ander) : ""}
        bijKeuze={(w) => doe({ doe: "zet", deel: { ander: Number(w) as Niveau, moment: "" } })}
        fout={foutBij(fouten, "ander")}
      />
      <TekstVlak
        naam="motivering"
        label="Waarom besluit je dit?"
        hint={
          keuze === "correctie"
            ? "Wat klopte er niet aan het niveau?"
            : "Wat weet jij dat de kaart niet weet?"
        }
        value={staat.motivering}
        onChange={(g) => doe({ doe: "zet", deel: { motivering: g.target.value } })}
        fout={foutBij(fouten, "motivering")}
      />
    </>
  );
}
