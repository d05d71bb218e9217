import type { VeldFout } from "#ui/fout-overzicht";
import { KeuzeLijst, TekstVlak } from "#ui/veld";
import { foutBij } from "../../../_client/veld-fouten.ts";
import type { Staat } from "./accepteer-staat.ts";
import type { AntwoordProps } from "./antwoord.tsx";
import { collegaKeuzes } from "./collegas.ts";

type Props = Pick<AntwoordProps, "overdracht" | "beantwoord"> & {
  staat: Staat;
  zet: (deel: Partial<Staat>) => void;
  /** The chosen person has a profile below what the card asks. */
  teLaag: boolean;
  fouten: readonly VeldFout[];
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
      {teLaag && (
        <TekstVlak
          naam="motivering"
          label="Waarom toch deze persoon?"
          hint={`Het profiel is lager dan ${vereistProfiel}. Je mag afwijken; dat wordt vastgelegd.`}
          nietVerplicht={o.spoed}
          value={staat.motivering}
          onChange={(g) => zet({ motivering: g.target.value })}
          fout={foutBij(fouten, "motivering")}
        />
      )}
    </>
  );
}
