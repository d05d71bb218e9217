import type { Niveau } from "#regiekaart/begrippen";
import type { VorigeHouderKeuze } from "#regiekaart/overdracht-acceptatie";
import type { VeldFout } from "#ui/fout-overzicht";
import { Keuzes } from "#ui/keuzes";
import { TekstVeld } from "#ui/veld";
import { foutBij } from "../../../_client/veld-fouten.ts";
import { overDagen, type Staat } from "./accepteer-staat.ts";

type Props = {
  /** Name of the former holder. */
  van: string;
  /** Whether it may stay betrokken at the niveau after the overdracht. */
  inInzet: boolean;
  niveau: Niveau;
  staat: Staat;
  zet: (deel: Partial<Staat>) => void;
  fouten: readonly VeldFout[];
};

/** What the former holder keeps, and until when (ontwerp §5). */
export function VorigeHouder({ van, inInzet, niveau, staat, zet, fouten }: Props) {
  return (
    <>
      <Keuzes
        naam="vorigeHouder"
        label={`Wat houdt ${van}?`}
        keuzes={[
          {
            waarde: "leesrecht",
            tekst: "Meelezen tot een datum",
            uitleg: "De vorige regisseur kan vragen beantwoorden en ziet hoe het verder gaat.",
          },
          {
            waarde: "betrokken",
            tekst: "Betrokken blijven",
            uitleg: inInzet
              ? "De vorige regisseur leest en schrijft mee."
              : `Kan niet: deze organisatie hoort op niveau ${niveau} niet bij de inzet.`,
            uit: !inInzet,
          },
          {
            waarde: "stand",
            tekst: "Alleen de stand",
            uitleg: "Nummer, niveau en wie de regie heeft. Geen namen en geen teksten.",
          },
          { waarde: "geen", tekst: "Niets" },
        ]}
        waarde={staat.vorigeHouder}
        bijKeuze={(w) => zet({ vorigeHouder: w as VorigeHouderKeuze })}
        fout={foutBij(fouten, "vorigeHouder")}
      />
      {staat.vorigeHouder === "leesrecht" && (
        <TekstVeld
          naam="leesrechtTot"
          label="Meelezen tot en met"
          type="date"
          min={overDagen(1)}
          value={staat.leesrechtTot}
          onChange={(g) => zet({ leesrechtTot: g.target.value })}
          fout={foutBij(fouten, "leesrechtTot")}
        />
      )}
    </>
  );
}
