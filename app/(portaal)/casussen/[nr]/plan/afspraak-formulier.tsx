"use client";

import { TekstVeld, TekstVlak } from "#ui/veld";
import { trpc } from "../../../../_client/trpc.ts";
import { useFormulier } from "../../../../_client/use-formulier.ts";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import { Formulier } from "../../formulier.tsx";
import { ItemVelden, LEEG_ITEM } from "../../item-velden.tsx";

const VELD = "afspraaktekst";
type Props = { casusnummer: string; gebruikerId: string; controleDagen: number };

/** Makes an agreement about safety; how often it is checked is filled in for this niveau. */
export function AfspraakFormulier({ casusnummer, gebruikerId, controleDagen }: Props) {
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: casusnummer, formulier: "afspraak" },
    leeg: { inhoud: "", dagen: String(controleDagen), voorwaarde: LEEG_ITEM.voorwaarde },
    veldnamen: { inhoud: VELD },
    doe: (sleutel, { inhoud, dagen, voorwaarde }) =>
      trpc.plan.maakAfspraak.mutate({
        casusnummer,
        sleutel,
        inhoud,
        voorwaarde,
        controleDagen: Number(dagen),
      }),
  });
  const { staat, zet, fouten } = formulier;
  return (
    <Formulier
      formulier={formulier}
      knop="Afspraak vastleggen"
      gelukt="De veiligheidsafspraak staat bij de casus."
    >
      <TekstVlak
        naam={VELD}
        label="Wat is er afgesproken?"
        hint="Wie doet wat als het onveilig wordt, en wie let daarop?"
        value={staat.inhoud}
        onChange={(g) => zet({ inhoud: g.target.value })}
        fout={foutBij(fouten, VELD)}
      />
      <TekstVeld
        naam="controleDagen"
        label="Om de hoeveel dagen kijk je of dit nog klopt?"
        hint="Regionale invulling; je mag een ander aantal kiezen."
        type="number"
        min={1}
        max={366}
        inputMode="numeric"
        value={staat.dagen}
        onChange={(g) => zet({ dagen: g.target.value })}
        fout={foutBij(fouten, "controleDagen")}
      />
      <ItemVelden
        voorvoegsel="afspraak-"
        zonderCategorie
        staat={{ ...LEEG_ITEM, voorwaarde: staat.voorwaarde }}
        zet={zet}
        fouten={fouten}
      />
    </Formulier>
  );
}
