import type { VeldFout } from "#ui/fout-overzicht";
import { KeuzeLijst } from "#ui/veld";
import { foutBij } from "../../../_client/veld-fouten.ts";
import type { Staat } from "./accepteer-staat.ts";
import type { Beantwoording } from "./lees-overdracht.ts";

type Props = {
  beantwoord: Beantwoording;
  staat: Staat;
  zet: (deel: Partial<Staat>) => void;
  fouten: readonly VeldFout[];
};

const VRAGEN = {
  casusregie: {
    veld: "casusregisseurId",
    label: "Wie wordt casusregisseur?",
    hint: "De organisatie die nu casusregie heeft, hoort op dit niveau niet bij de inzet.",
  },
  zicht_op_veiligheid: {
    veld: "zichtOpVeiligheidId",
    label: "Wie heeft zicht op veiligheid?",
    hint: "Op dit niveau moet iemand zicht op veiligheid hebben. Wie het nu heeft, kan het straks niet meer.",
  },
} as const;

/** Assignments that cannot stay where they are: they move in the same act (uitleg 14 and 15). */
export function Herverdeling({ beantwoord, staat, zet, fouten }: Props) {
  return beantwoord.opnieuwToewijzen.map((soort) => {
    if (soort === "procesregie") return null;
    const { veld, label, hint } = VRAGEN[soort];
    return (
      <KeuzeLijst
        key={soort}
        naam={veld}
        label={label}
        hint={hint}
        leeg="Kies iemand"
        keuzes={beantwoord.collegas.map((c) => ({ waarde: c.id, tekst: c.naam }))}
        value={staat[veld]}
        onChange={(g) => zet({ [veld]: g.target.value })}
        fout={foutBij(fouten, veld)}
      />
    );
  });
}
