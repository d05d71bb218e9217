import type { VeldFout } from "#ui/fout-overzicht";
import { KeuzeLijst, TekstVlak } from "#ui/veld";
import { foutBij } from "../../../_client/veld-fouten.ts";
import type { Staat } from "./accepteer-staat.ts";
import type { AntwoordProps } from "./antwoord.tsx";
import { collegaKeuzes } from "./collegas.ts";

type Props = Pick<AntwoordProps, "overdracht" | "beantwoord"> & {
  staat: Staat;
  zet: (deel: Partial<Staat>) => void;
  /** Whose profile is below what the card asks. */
  teLaag: readonly ("procesregisseur" | "casusregisseur")[];
  fouten: readonly VeldFout[];
};

/** At 4 the card says B/B+; which of the two is our reading (uitleg 16). */
const profielZin = (niveau: number, vereist: string) =>
  niveau === 4
    ? `Voor niveau 4 vraagt de regiekaart profiel B of B+. Uitleg: bij jullie is dat ${vereist}.`
    : `Voor niveau ${niveau} vraagt de regiekaart profiel ${vereist}.`;

/** Whom the question is about, as far as it is known before the answer. */
function casusregisseurZin({ blijft }: Props["beantwoord"]): string {
  const wie = blijft.find((b) => b.soort === "casusregie");
  if (!wie) return "De casusregisseur heeft een profiel.";
  return `De casusregisseur blijft iemand van ${wie.organisatie} met ${wie.profiel ? `profiel ${wie.profiel}` : "geen profiel"}.`;
}

const WAAROM = {
  procesregisseur: "Waarom toch deze persoon?",
  casusregisseur: "Waarom kan de casusregisseur dit op dit niveau?",
  beiden: "Waarom kunnen deze procesregisseur en casusregisseur dit op dit niveau?",
};

/** Who becomes regisseur; below the profile with the reason for it (uitleg 16). */
export function RegisseurVeld({ overdracht: o, beantwoord, staat, zet, teLaag, fouten }: Props) {
  const { collegas, vereistProfiel, ikId } = beantwoord;
  return (
    <>
      <KeuzeLijst
        naam="regisseurId"
        label={`Wie wordt ${o.soort === "casusregie" ? "casusregisseur" : "procesregisseur"}?`}
        hint={profielZin(o.niveauNaar, vereistProfiel)}
        leeg="Kies iemand"
        keuzes={collegaKeuzes(collegas, vereistProfiel, ikId)}
        value={staat.regisseurId}
        onChange={(g) => zet({ regisseurId: g.target.value })}
        fout={foutBij(fouten, "regisseurId")}
      />
      {teLaag.length > 0 && (
        <TekstVlak
          naam="motivering"
          label={WAAROM[teLaag.length === 2 ? "beiden" : teLaag[0]!]}
          hint={
            teLaag.includes("casusregisseur")
              ? `${casusregisseurZin(beantwoord)} Dat is lager dan ${vereistProfiel}. Je mag afwijken; dat wordt vastgelegd.`
              : `Het profiel is lager dan ${vereistProfiel}. Je mag afwijken; dat wordt vastgelegd.`
          }
          nietVerplicht={o.spoed}
          value={staat.motivering}
          onChange={(g) => zet({ motivering: g.target.value })}
          fout={foutBij(fouten, "motivering")}
        />
      )}
    </>
  );
}
