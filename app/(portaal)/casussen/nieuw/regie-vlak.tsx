"use client";

import type { Niveau, OrganisatieSoort } from "#regiekaart/begrippen";
import { KAART } from "#regiekaart/kaart";
import { gebiedNaam } from "#regiekaart/namen";
import { vereistProfiel, voldoetProfiel } from "#regiekaart/profiel";
import type { VeldFout } from "#ui/fout-overzicht";
import { HulpLink } from "#ui/hulp-link";
import { Vlak } from "#ui/kaart-vlak";
import { Keuzes } from "#ui/keuzes";
import { niveauNaam } from "#ui/niveau-ladder";
import { KeuzeLijst, TekstVlak } from "#ui/veld";
import { foutBij } from "../../../_client/veld-fouten.ts";
import type { NieuweCasus, Voorbereiding } from "./staat.ts";

type RegieProps = {
  voorbereiding: Voorbereiding;
  organisatie: { naam: string; soort: OrganisatieSoort };
  staat: NieuweCasus;
  fouten: VeldFout[];
  zet: (deel: Partial<NieuweCasus>) => void;
};

/** Where the casus starts: area, niveau, and who has which task at our own organisation. */
export function RegieVlak({ voorbereiding, organisatie, staat, fouten, zet }: RegieProps) {
  const { werkgebieden, niveaus } = voorbereiding;
  const niveau = staat.niveau ? (Number(staat.niveau) as Niveau) : null;
  const vereist = niveau && vereistProfiel(niveau, organisatie.soort);
  const onderProfiel = [staat.procesregisseurId, staat.casusregisseurId].some((id) => {
    const wie = voorbereiding.collegas.find((c) => c.id === id);
    return vereist && wie && !voldoetProfiel(wie.profiel, vereist);
  });
  return (
    <Vlak titel="Niveau en regie" id="regie">
      <div className="formulier">
        <KeuzeLijst
          naam="werkgebiedId"
          label="Werkgebied"
          leeg={werkgebieden.length === 1 ? undefined : "Kies een werkgebied"}
          keuzes={werkgebieden.map((w) => ({
            waarde: w.id,
            tekst: gebiedNaam(w.naam, w.gemeente),
          }))}
          value={staat.werkgebiedId}
          onChange={(g) => zet({ werkgebiedId: g.target.value })}
          fout={foutBij(fouten, "werkgebiedId")}
        />
        <Keuzes
          naam="niveau"
          label="Op welk niveau begint de casus?"
          hint="Je ziet de niveaus waarop jouw organisatie de procesregie mag hebben. Na het openen beoordeel je het huishouden met de regiekaart."
          keuzes={niveaus.map((n) => ({
            waarde: String(n),
            tekst: niveauNaam(n),
            uitleg: n === 1 ? "Alleen als iemand regie wenst." : `Bij ${KAART[n].zorgen.tekst}.`,
          }))}
          waarde={staat.niveau}
          bijKeuze={(gekozen) => zet({ niveau: gekozen })}
          fout={foutBij(fouten, "niveau")}
        />
        <HulpLink deel="niveaus">Hulp bij het niveau</HulpLink>
        {niveau === 1 && (
          <TekstVlak
            naam="gewenstDoor"
            label="Wie wenst regie, en waarom?"
            hint="Een huishouden in balans leg je niet zomaar vast."
            rows={2}
            value={staat.gewenstDoor}
            onChange={(g) => zet({ gewenstDoor: g.target.value })}
            fout={foutBij(fouten, "gewenstDoor")}
          />
        )}
        <p>
          De procesregie ligt bij <strong>{organisatie.naam}</strong>.
        </p>
        <WieVelden {...{ voorbereiding, organisatie, staat, fouten, zet, niveau }} />
        {(onderProfiel || foutBij(fouten, "profielMotivering")) && (
          <TekstVlak
            naam="profielMotivering"
            label="Waarom kan dit met een lager profiel?"
            hint="Je mag afwijken van wat dit niveau vraagt; dat wordt vastgelegd."
            rows={2}
            value={staat.profielMotivering}
            onChange={(g) => zet({ profielMotivering: g.target.value })}
            fout={foutBij(fouten, "profielMotivering")}
          />
        )}
      </div>
    </Vlak>
  );
}

const TAKEN = [
  { veld: "procesregisseurId", label: "Procesregisseur", uitleg: "Bewaakt de samenwerking." },
  { veld: "casusregisseurId", label: "Casusregisseur", uitleg: "Is er voor het huishouden." },
  {
    veld: "zichtOpVeiligheidId",
    label: "Wie heeft zicht op veiligheid?",
    uitleg: "Kijkt of iedereen veilig is, en belt als dat niet zo is.",
  },
] as const;

/** At 4 the card says B/B+; which of the two is our reading. */
function profielZin(niveau: Niveau | null, vereist: string): string {
  const hoger = vereist === "B+" ? "" : " of hoger";
  const uitleg = niveau === 4 ? " (uitleg bij B/B+ van de kaart)" : "";
  return `Op niveau ${niveau} met profiel ${vereist}${hoger}${uitleg}.`;
}

type WieProps = Omit<RegieProps, "staat" | "zet"> & {
  niveau: Niveau | null;
  staat: Pick<NieuweCasus, (typeof TAKEN)[number]["veld"]>;
  zet: (deel: Partial<WieProps["staat"]>) => void;
};

/** Who has which task, each a colleague. */
export function WieVelden(props: WieProps) {
  const { voorbereiding, organisatie, staat, fouten, zet, niveau } = props;
  const vereist = niveau && vereistProfiel(niveau, organisatie.soort);
  return TAKEN.map(({ veld, label, uitleg }) => {
    const telt = vereist && veld !== "zichtOpVeiligheidId";
    return (
      <KeuzeLijst
        key={veld}
        naam={veld}
        label={label}
        hint={telt ? `${uitleg} ${profielZin(niveau, vereist)}` : uitleg}
        leeg="Kies een collega"
        keuzes={voorbereiding.collegas.map((c) => ({
          waarde: c.id,
          tekst: [
            c.id === voorbereiding.ikId ? `${c.naam} (jij)` : c.naam,
            c.profiel ? `profiel ${c.profiel}` : "zonder profiel",
            ...(telt && !voldoetProfiel(c.profiel, vereist) ? ["te laag voor dit niveau"] : []),
          ].join(" · "),
        }))}
        value={staat[veld]}
        onChange={(g) => zet({ [veld]: g.target.value })}
        fout={foutBij(fouten, veld)}
      />
    );
  });
}
