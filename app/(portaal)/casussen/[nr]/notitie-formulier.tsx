"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useMemo, useState } from "react";
import { CATEGORIEEN, type Categorie, type Verstrekkingsvoorwaarde } from "#regiekaart/begrippen";
import { CATEGORIE_NAAM } from "#regiekaart/namen";
import { datumTekst } from "#ui/datum";
import { FoutOverzicht, type VeldFout } from "#ui/fout-overzicht";
import { Keuzes } from "#ui/keuzes";
import { Knop } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { KeuzeLijst, TekstVlak } from "#ui/veld";
import { trpc } from "../../../_client/trpc.ts";
import { useConcept } from "../../../_client/use-concept.ts";
import { useDaad } from "../../../_client/use-daad.ts";
import { foutBij, veldFouten } from "../../../_client/veld-fouten.ts";
import { ConceptRegel } from "../concept-regel.tsx";
import { Herstel } from "../herstel.tsx";

type Notitie = { inhoud: string; categorie: Categorie; voorwaarde: Verstrekkingsvoorwaarde };
/** Not "inhoud": that is the id of the page's main part, and a label would point there. */
const VELD = "notitietekst";
const LEEG: Notitie = { inhoud: "", categorie: "algemeen", voorwaarde: "geen" };

const VOORWAARDEN = [
  {
    waarde: "geen",
    tekst: "Iedereen die deze casus mag lezen",
    uitleg: "Ook een organisatie die er later bij komt.",
  },
  {
    waarde: "instemming_nodig",
    tekst: "Alleen de organisaties die er nu bij zijn",
    uitleg: "Wie er later bij komt, leest dit pas als jouw organisatie dat goed vindt.",
  },
];

type FormulierProps = {
  casusnummer: string;
  gebruikerId: string;
  verbeter?: { id: string; op: string; door: string };
};

/** Adds a note to the journaal, or a correction of one. */
export function NotitieFormulier(props: FormulierProps) {
  const { verbeter } = props;
  const { staat, zet, fout, zetFout, fouten, concept, bezig, gelukt, verstuur } = useNotitie(props);
  return (
    <form id="notitie" className="formulier niet-op-papier" onSubmit={verstuur} noValidate>
      <h3>{verbeter ? "Notitie verbeteren" : "Nieuwe notitie"}</h3>
      {verbeter && (
        <p className="subtiel">
          De notitie van {verbeter.door} ({datumTekst(verbeter.op)}) blijft staan. Jouw verbetering
          komt erbij.
        </p>
      )}
      <FoutOverzicht fouten={fouten} />
      <Herstel fout={fout} naVerversen={() => zetFout(null)} />
      <NotitieVelden staat={staat} zet={zet} fouten={fouten} />
      <div className="rij">
        <Knop type="submit" soort="secundair" bezig={bezig}>
          Notitie vastleggen
        </Knop>
        <ConceptRegel bewaard={concept.bewaard} hersteld={concept.hersteld} />
      </div>
      {gelukt && (
        <Mededeling soort="gelukt" meteen>
          Je notitie staat in het journaal.
        </Mededeling>
      )}
    </form>
  );
}

function useNotitie({ casusnummer, gebruikerId, verbeter }: FormulierProps) {
  const router = useRouter();
  const [staat, zetStaat] = useState(LEEG);
  const [gelukt, zetGelukt] = useState(false);
  const zet = (deel: Partial<Notitie>) => zetStaat((s) => ({ ...s, ...deel }));
  const formulier = `notitie${verbeter?.id ?? ""}`;
  const concept = useConcept({ van: gebruikerId, waarover: casusnummer, formulier }, staat, zet);
  const { voerUit, bezig, fout, zetFout, opnieuw } = useDaad(
    (sleutel) => {
      const corrigeertId = verbeter?.id ?? null;
      return trpc.casus.noteer.mutate({ casusnummer, sleutel, ...staat, corrigeertId });
    },
    () => {
      opnieuw();
      concept.opnieuw(LEEG);
      zetStaat(LEEG);
      zetGelukt(true);
      if (verbeter) router.push(`/casussen/${casusnummer}`, { scroll: false });
      router.refresh();
    },
  );
  const fouten = useMemo(() => veldFouten(fout, { inhoud: VELD }), [fout]);
  const verstuur = (g: FormEvent) => {
    g.preventDefault();
    zetGelukt(false);
    void voerUit();
  };
  return { staat, zet, fout, zetFout, fouten, concept, bezig, gelukt, verstuur };
}

type VeldenProps = {
  staat: Notitie;
  zet: (deel: Partial<Notitie>) => void;
  fouten: readonly VeldFout[];
};

function NotitieVelden({ staat, zet, fouten }: VeldenProps) {
  return (
    <>
      <TekstVlak
        naam={VELD}
        label="Wat wil je vastleggen?"
        hint="Schrijf feiten op, zo dat het huishouden het ook mag lezen."
        value={staat.inhoud}
        onChange={(g) => zet({ inhoud: g.target.value })}
        fout={foutBij(fouten, VELD)}
      />
      <KeuzeLijst
        naam="categorie"
        label="Waar gaat het over?"
        keuzes={CATEGORIEEN.map((c) => ({ waarde: c, tekst: CATEGORIE_NAAM[c] }))}
        value={staat.categorie}
        onChange={(g) => zet({ categorie: g.target.value as Categorie })}
        fout={foutBij(fouten, "categorie")}
      />
      <Keuzes
        naam="voorwaarde"
        label="Wie mag dit lezen?"
        keuzes={VOORWAARDEN}
        waarde={staat.voorwaarde}
        bijKeuze={(w) => zet({ voorwaarde: w as Verstrekkingsvoorwaarde })}
        fout={foutBij(fouten, "voorwaarde")}
      />
    </>
  );
}
