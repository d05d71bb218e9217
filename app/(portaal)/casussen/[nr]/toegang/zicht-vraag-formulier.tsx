"use client";

import { trpc } from "../../../../_client/trpc.ts";
import { useFormulier } from "../../../../_client/use-formulier.ts";
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
    leeg: { organisatieId: "", persoonId: "" },
    veldnamen: { persoonId: `${VOOR}persoonId` },
    doe: (sleutel, { persoonId }) =>
      trpc.zichtOpVeiligheid.vraag.mutate({ casusnummer, sleutel, persoonId }),
  });
  return (
    <Formulier
      formulier={formulier}
      knop="Vraag deze persoon"
      gelukt="Het is vastgelegd. Noem je een ander, dan telt het pas als die accepteert."
    >
      <PersoonKeuze
        voorvoegsel={VOOR}
        organisaties={organisaties.filter((o) => o.inInzet || o.houder)}
        staat={formulier.staat}
        zet={formulier.zet}
        fouten={formulier.fouten}
      />
    </Formulier>
  );
}
