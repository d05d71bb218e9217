import { CATEGORIEEN, type Categorie, type Verstrekkingsvoorwaarde } from "#regiekaart/begrippen";
import { CATEGORIE_NAAM } from "#regiekaart/namen";
import type { VeldFout } from "#ui/fout-overzicht";
import { Keuzes } from "#ui/keuzes";
import { KeuzeLijst } from "#ui/veld";
import { foutBij } from "../../_client/veld-fouten.ts";

/** What every item carries besides its text (ontwerp §3). */
export type ItemStaat = { categorie: Categorie; voorwaarde: Verstrekkingsvoorwaarde };
export const LEEG_ITEM: ItemStaat = { categorie: "algemeen", voorwaarde: "geen" };

const VOORWAARDEN = [
  {
    waarde: "geen",
    tekst: "Iedereen die deze casus mag lezen",
    uitleg: "Ook een organisatie die er later bij komt.",
  },
  {
    waarde: "instemming_nodig",
    tekst: "Alleen de organisaties die er nu bij zijn",
    uitleg: "Wie er later bij komt, leest dit pas als jouw organisatie dat goed vindt.",
  },
];

type ItemVeldenProps = {
  /** Makes the ids unique when more forms stand on one page. */
  voorvoegsel?: string;
  staat: ItemStaat;
  zet: (deel: Partial<ItemStaat>) => void;
  fouten: readonly VeldFout[];
  /** The kind of item says what it is about: nothing to choose. */
  zonderCategorie?: boolean;
};

/** What an item is about, and who may read it. */
export function ItemVelden(props: ItemVeldenProps) {
  const { voorvoegsel = "", staat, zet, fouten, zonderCategorie = false } = props;
  return (
    <>
      {!zonderCategorie && (
        <KeuzeLijst
          naam={`${voorvoegsel}categorie`}
          label="Waar gaat het over?"
          keuzes={CATEGORIEEN.map((c) => ({ waarde: c, tekst: CATEGORIE_NAAM[c] }))}
          value={staat.categorie}
          onChange={(g) => zet({ categorie: g.target.value as Categorie })}
          fout={foutBij(fouten, "categorie")}
        />
      )}
      <Keuzes
        naam={`${voorvoegsel}voorwaarde`}
        label="Wie mag dit lezen?"
        keuzes={VOORWAARDEN}
        waarde={staat.voorwaarde}
        bijKeuze={(w) => zet({ voorwaarde: w as Verstrekkingsvoorwaarde })}
        fout={foutBij(fouten, "voorwaarde")}
      />
    </>
  );
}
