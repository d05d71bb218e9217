"use client";

import { useRouter } from "next/navigation";
import { datumTekst } from "#ui/datum";
import { Prive } from "#ui/prive";
import { TekstVlak } from "#ui/veld";
import { trpc } from "../../../_client/trpc.ts";
import { useFormulier } from "../../../_client/use-formulier.ts";
import { foutBij } from "../../../_client/veld-fouten.ts";
import { Formulier } from "../formulier.tsx";
import { ItemVelden, LEEG_ITEM } from "../item-velden.tsx";

/** Not "inhoud": that is the id of the page's main part, and a label would point there. */
const VELD = "notitietekst";

type FormulierProps = {
  casusnummer: string;
  gebruikerId: string;
  /** The one note that noodtoegang allows. */
  bijNood?: boolean;
  verbeter?: { id: string; op: string; door: string };
};

/** Adds a note to the journaal, or a correction of one. */
export function NotitieFormulier(props: FormulierProps) {
  const { casusnummer, gebruikerId, bijNood = false, verbeter } = props;
  const router = useRouter();
  const corrigeertId = verbeter?.id ?? null;
  const formulier = useFormulier({
    naam: {
      van: gebruikerId,
      waarover: casusnummer,
      formulier: `notitie${corrigeertId ?? ""}`,
    },
    leeg: { inhoud: "", ...LEEG_ITEM },
    veldnamen: { inhoud: VELD },
    doe: (sleutel, staat) =>
      bijNood
        ? trpc.noodtoegang.noteer.mutate({ casusnummer, sleutel, ...staat })
        : trpc.casus.noteer.mutate({ casusnummer, sleutel, ...staat, corrigeertId }),
    klaar: () => {
      if (verbeter) router.push(`/casussen/${casusnummer}`, { scroll: false });
    },
  });
  const { staat, zet, fouten } = formulier;
  return (
    <Formulier
      id="notitie"
      formulier={formulier}
      knop="Notitie vastleggen"
      gelukt="Je notitie staat in het journaal."
    >
      <h3>{verbeter ? "Notitie verbeteren" : "Nieuwe notitie"}</h3>
      {verbeter && (
        <p className="subtiel">
          De notitie van <Prive>{verbeter.door}</Prive> ({datumTekst(verbeter.op)}) blijft staan.
          Jouw verbetering komt erbij.
        </p>
      )}
      <TekstVlak
        naam={VELD}
        label="Wat wil je vastleggen?"
        hint="Schrijf feiten op, zo dat het huishouden het ook mag lezen."
        value={staat.inhoud}
        onChange={(g) => zet({ inhoud: g.target.value })}
        fout={foutBij(fouten, VELD)}
      />
      <ItemVelden staat={staat} zet={zet} fouten={fouten} />
    </Formulier>
  );
}
