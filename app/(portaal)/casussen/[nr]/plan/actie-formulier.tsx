"use client";

import { KeuzeLijst, TekstVeld, TekstVlak } from "#ui/veld";
import { type Invoer, trpc, type Uitvoer } from "../../../../_client/trpc.ts";
import { useFormulier } from "../../../../_client/use-formulier.ts";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import { Formulier } from "../../formulier.tsx";
import { ItemVelden, LEEG_ITEM } from "../../item-velden.tsx";

const VELD = "actietekst";
const NETWERK = "netwerk";
type Plan = Uitvoer["plan"]["bekijk"];
type Houder = Invoer["plan"]["voegActieToe"]["houder"];
type Props = { casusnummer: string; gebruikerId: string; plan: Plan };

/** Adds an action: what, by whom, by when, and to which goal it leads. */
export function ActieFormulier({ casusnummer, gebruikerId, plan }: Props) {
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: casusnummer, formulier: "actie" },
    leeg: { inhoud: "", houder: "", wie: "", voor: "", doelId: "", ...LEEG_ITEM },
    veldnamen: { inhoud: VELD, "houder.wie": NETWERK, "houder.soort": "houder" },
    doe: (sleutel, { houder, wie, doelId, ...rest }) =>
      trpc.plan.voegActieToe.mutate({
        casusnummer,
        sleutel,
        ...rest,
        doelId: doelId || null,
        houder: houderVan(houder, wie),
      }),
  });
  const { staat, zet, fouten } = formulier;
  const open = plan.doelen.filter((d) => d.uitkomst === null);
  return (
    <Formulier formulier={formulier} knop="Actie vastleggen" gelukt="De actie staat in het plan.">
      <TekstVlak
        naam={VELD}
        label="Wat gaat er gebeuren?"
        rows={2}
        value={staat.inhoud}
        onChange={(g) => zet({ inhoud: g.target.value })}
        fout={foutBij(fouten, VELD)}
      />
      <KeuzeLijst
        naam="houder"
        label="Wie doet het?"
        hint="Iemand die meedoet in deze casus, iemand uit het huishouden, of iemand uit het netwerk."
        leeg="Kies iemand"
        keuzes={[
          ...plan.deelnemers.map((d) => keuze("professional", d)),
          ...plan.leden.map((l) => keuze("huishouden", l)),
          { waarde: NETWERK, tekst: "Iemand uit het netwerk" },
        ]}
        value={staat.houder}
        onChange={(g) => zet({ houder: g.target.value })}
        fout={foutBij(fouten, "houder")}
      />
      {staat.houder === NETWERK && (
        <TekstVeld
          naam={NETWERK}
          label="Wie uit het netwerk?"
          hint="Bijvoorbeeld: oma, de buurvrouw."
          value={staat.wie}
          onChange={(g) => zet({ wie: g.target.value })}
          fout={foutBij(fouten, NETWERK)}
        />
      )}
      <TekstVeld
        naam="voor"
        label="Wanneer is het klaar?"
        type="date"
        min={plan.vandaag}
        value={staat.voor}
        onChange={(g) => zet({ voor: g.target.value })}
        fout={foutBij(fouten, "voor")}
      />
      {open.length > 0 && (
        <KeuzeLijst
          naam="doelId"
          label="Bij welk doel hoort dit?"
          leeg="Bij geen doel"
          nietVerplicht
          keuzes={open.map((d) => ({ waarde: d.id, tekst: d.inhoud ?? "vernietigd" }))}
          value={staat.doelId}
          onChange={(g) => zet({ doelId: g.target.value })}
          fout={foutBij(fouten, "doelId")}
        />
      )}
      <ItemVelden voorvoegsel="actie-" staat={staat} zet={zet} fouten={fouten} />
    </Formulier>
  );
}

const keuze = (soort: string, { id, naam, vanWie }: Plan["leden"][number]) => ({
  waarde: `${soort}:${id}`,
  tekst: `${naam} (${vanWie})`,
});

/** The choice of the list as the act takes it; nothing chosen is refused by the server, beside the field. */
function houderVan(gekozen: string, wie: string): Houder {
  if (gekozen === NETWERK) return { soort: "netwerk", wie };
  const [soort, id] = gekozen.split(":") as ["professional" | "huishouden", string];
  return { soort, id };
}
