"use client";

import { trpc } from "../../../../_client/trpc.ts";
import { useFormulier } from "../../../../_client/use-formulier.ts";
import { alsToets, LEGE_WGS } from "../../../overdrachten/wgs-staat.ts";
import { WgsVelden } from "../../../overdrachten/wgs-velden.tsx";
import { Formulier } from "../../formulier.tsx";
import { type KeuzeOrganisatie, PersoonKeuze } from "./persoon-keuze.tsx";

const VOOR = "zicht-";
type Props = {
  casusnummer: string;
  gebruikerId: string;
  organisaties: readonly KeuzeOrganisatie[];
};

/** Asks somebody to watch safety. It counts when they accept it themselves; for oneself at once. */
export function ZichtVraagFormulier({ casusnummer, gebruikerId, organisaties }: Props) {
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: casusnummer, formulier: "zicht-vraag" },
    leeg: { organisatieId: "", persoonId: "", ...LEGE_WGS },
    veldnamen: { persoonId: `${VOOR}persoonId`, wgsToets: `${VOOR}wgsToets` },
    doe: (sleutel, { persoonId, wgsDoel, wgsCriteria }) =>
      trpc.zichtOpVeiligheid.vraag.mutate({
        casusnummer,
        sleutel,
        persoonId,
        wgsToets: alsToets({ wgsDoel, wgsCriteria }),
      }),
  });
  const { staat, zet, fouten } = formulier;
  const gekozen = organisaties.find((o) => o.id === staat.organisatieId);
  return (
    <Formulier
      formulier={formulier}
      knop="Vraag deze persoon"
      gelukt="Het is vastgelegd. Noem je een ander, dan telt het pas als die accepteert."
    >
      <PersoonKeuze
        voorvoegsel={VOOR}
        organisaties={organisaties.filter((o) => o.inInzet || o.houder)}
        staat={staat}
        zet={zet}
        fouten={fouten}
      />
      {gekozen?.wgsToetsNodig && (
        <WgsVelden voorvoegsel={VOOR} staat={staat} zet={zet} fouten={fouten} />
      )}
    </Formulier>
  );
}
