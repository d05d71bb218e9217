"use client";

import type { VeldFout } from "#ui/fout-overzicht";
import { KeuzeLijst } from "#ui/veld";
import { foutBij } from "../../../../_client/veld-fouten.ts";

/** An organisation with who can be chosen; `inInzet` false is said behind its name. */
export type KeuzeOrganisatie = {
  id: string;
  naam: string;
  inInzet?: boolean;
  houder?: boolean;
  /** Asks the WGS-toets before somebody there can be chosen. */
  wgsToetsNodig?: boolean;
  mensen: readonly { id: string; naam: string; profiel?: string | null }[];
};
export type GekozenPersoon = { organisatieId: string; persoonId: string };

type Props = {
  /** Before the names of the fields, where two of these forms stand on one page. */
  voorvoegsel: string;
  organisaties: readonly KeuzeOrganisatie[];
  staat: GekozenPersoon;
  zet: (deel: Partial<GekozenPersoon>) => void;
  fouten: readonly VeldFout[];
};

/** An organisation of the area, then somebody who works there. */
export function PersoonKeuze({ voorvoegsel, organisaties, staat, zet, fouten }: Props) {
  const gekozen = organisaties.find((o) => o.id === staat.organisatieId);
  const veld = `${voorvoegsel}persoonId`;
  return (
    <>
      <KeuzeLijst
        naam={`${voorvoegsel}organisatie`}
        label="Van welke organisatie?"
        leeg="Kies een organisatie"
        keuzes={organisaties.map((o) => ({
          waarde: o.id,
          tekst: o.inInzet !== false || o.houder ? o.naam : `${o.naam} (buiten de inzet)`,
        }))}
        value={staat.organisatieId}
        onChange={(g) => zet({ organisatieId: g.target.value, persoonId: "" })}
      />
      <KeuzeLijst
        naam={veld}
        label="Wie?"
        leeg={gekozen ? "Kies een persoon" : "Kies eerst een organisatie"}
        keuzes={(gekozen?.mensen ?? []).map((m) => ({
          waarde: m.id,
          tekst: m.profiel ? `${m.naam} (profiel ${m.profiel})` : m.naam,
        }))}
        value={staat.persoonId}
        onChange={(g) => zet({ persoonId: g.target.value })}
        fout={foutBij(fouten, veld)}
      />
    </>
  );
}
