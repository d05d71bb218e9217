"use client";

import type { BetrokkenZicht } from "#regiekaart/betrokkene";
import { Keuzes, Vinkje } from "#ui/keuzes";
import { TekstVeld, TekstVlak } from "#ui/veld";
import { trpc, type Uitvoer } from "../../../../_client/trpc.ts";
import { useFormulier } from "../../../../_client/use-formulier.ts";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import { alsToets, LEGE_WGS } from "../../../overdrachten/wgs-staat.ts";
import { WgsVelden } from "../../../overdrachten/wgs-velden.tsx";
import { Formulier } from "../../formulier.tsx";
import { PersoonKeuze } from "./persoon-keuze.tsx";
import { ZICHT_KEUZES } from "./zicht-keuzes.ts";

const VOOR = "betrek-";
const LEEG = {
  organisatieId: "",
  persoonId: "",
  doel: "",
  zicht: "lezen" as BetrokkenZicht,
  tot: "",
  duoPartner: false,
  motivering: "",
  ...LEGE_WGS,
};
/** The rule's words for the fields, as this form names them: the page has more forms with a person or a date. */
const VELDNAMEN = Object.fromEntries(
  ["persoonId", "doel", "zicht", "tot", "duoPartner", "motivering", "wgsToets"].map((v) => [
    v,
    `${VOOR}${v}`,
  ]),
);

type Props = {
  casusnummer: string;
  gebruikerId: string;
  bekend: Uitvoer["betrokkene"]["bereidVoor"];
};

/** Adds a professional by name, with a purpose; who is outside the inzet only with a reason and an end. */
export function BetrokkeneFormulier({ casusnummer, gebruikerId, bekend }: Props) {
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: casusnummer, formulier: "betrokkene" },
    leeg: LEEG,
    veldnamen: VELDNAMEN,
    doe: (sleutel, { organisatieId: _, tot, wgsDoel, wgsCriteria, ...rest }) =>
      trpc.betrokkene.voegToe.mutate({
        casusnummer,
        sleutel,
        ...rest,
        tot: tot || null,
        wgsToets: alsToets({ wgsDoel, wgsCriteria }),
      }),
  });
  const { staat, zet, fouten } = formulier;
  const organisatie = bekend.organisaties.find((o) => o.id === staat.organisatieId);
  const buiten = organisatie !== undefined && !organisatie.inInzet;
  return (
    <Formulier formulier={formulier} knop="Voeg toe" gelukt="Deze persoon doet nu mee.">
      <PersoonKeuze
        voorvoegsel={VOOR}
        organisaties={bekend.organisaties}
        staat={staat}
        zet={(deel) => zet({ ...deel, duoPartner: false })}
        fouten={fouten}
      />
      {organisatie?.wgsToetsNodig && (
        <WgsVelden voorvoegsel={VOOR} staat={staat} zet={zet} fouten={fouten} />
      )}
      <TekstVeld
        naam={`${VOOR}doel`}
        label="Waarvoor doet deze persoon mee?"
        hint="Kort en zonder namen. Bijvoorbeeld: behandeling van de vader."
        value={staat.doel}
        onChange={(g) => zet({ doel: g.target.value })}
        fout={foutBij(fouten, `${VOOR}doel`)}
      />
      <Keuzes
        naam={`${VOOR}zicht`}
        label="Wat mag deze persoon?"
        keuzes={ZICHT_KEUZES}
        waarde={staat.zicht}
        bijKeuze={(w) => zet({ zicht: w as BetrokkenZicht })}
        fout={foutBij(fouten, `${VOOR}zicht`)}
      />
      <TekstVeld
        naam={`${VOOR}tot`}
        label="Tot en met welke dag?"
        type="date"
        min={bekend.vandaag}
        nietVerplicht={!buiten}
        value={staat.tot}
        onChange={(g) => zet({ tot: g.target.value })}
        fout={foutBij(fouten, `${VOOR}tot`)}
      />
      {organisatie?.magDuoPartner && (
        <Vinkje
          naam={`${VOOR}duoPartner`}
          label="Deze persoon is duo-partner"
          hint="Deze organisatie mag hier ook procesregie hebben en trekt samen met jullie op."
          checked={staat.duoPartner}
          onChange={(g) => zet({ duoPartner: g.target.checked })}
          fout={foutBij(fouten, `${VOOR}duoPartner`)}
        />
      )}
      {buiten && (
        <TekstVlak
          naam={`${VOOR}motivering`}
          label={`Waarom iemand van buiten de inzet van niveau ${bekend.niveau}?`}
          hint="De regiekaart noemt deze organisatie op dit niveau niet. Leg uit waarom het toch nodig is."
          value={staat.motivering}
          onChange={(g) => zet({ motivering: g.target.value })}
          fout={foutBij(fouten, `${VOOR}motivering`)}
        />
      )}
    </Formulier>
  );
}
