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
        hint={`Voor niveau ${o.niveauNaar} vraagt de regiekaart profiel ${vereistProfiel}.`}
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
              ? `De casusregisseur blijft, met een profiel lager dan ${vereistProfiel}. Je mag afwijken; dat wordt vastgelegd.`
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
