import type { VeldFout } from "#ui/fout-overzicht";
import { Vinkje } from "#ui/keuzes";
import { TekstVeld } from "#ui/veld";
import { foutBij } from "../../_client/veld-fouten.ts";

export type AdresStaat = { straat: string; huisnummer: string; postcode: string; geheim: boolean };
export const LEEG_ADRES: AdresStaat = { straat: "", huisnummer: "", postcode: "", geheim: false };

type AdresVeldenProps = {
  /** Before each name, so that a refusal finds its field. */
  voorvoegsel?: string;
  staat: AdresStaat;
  zet: (deel: Partial<AdresStaat>) => void;
  fouten: readonly VeldFout[];
  nietVerplicht?: boolean;
};

const VELDEN = [
  { veld: "straat", label: "Straat" },
  { veld: "huisnummer", label: "Huisnummer" },
  { veld: "postcode", label: "Postcode" },
] as const;

/** Where a household lives; a secret address is shown to nobody until they ask for it. */
export function AdresVelden(props: AdresVeldenProps) {
  const { voorvoegsel = "", staat, zet, fouten, nietVerplicht } = props;
  return (
    <>
      <div className="rijveld-velden">
        {VELDEN.map(({ veld, label }) => (
          <TekstVeld
            key={veld}
            naam={voorvoegsel + veld}
            label={label}
            nietVerplicht={nietVerplicht}
            autoComplete="off"
            value={staat[veld]}
            onChange={(g) => zet({ [veld]: g.target.value })}
            fout={foutBij(fouten, voorvoegsel + veld)}
          />
        ))}
      </div>
      <Vinkje
        naam={`${voorvoegsel}geheim`}
        label="Dit adres is geheim"
        hint="Je ziet het dan alleen als je erom vraagt; elke keer wordt vastgelegd. Het staat nooit op papier of in een lijst. Verraadt de woonplaats iets? Laat die dan ook weg: schrijf “geheim”."
        checked={staat.geheim}
        onChange={(g) => zet({ geheim: g.target.checked })}
        fout={foutBij(fouten, `${voorvoegsel}geheim`)}
      />
    </>
  );
}
