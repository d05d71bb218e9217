import { NIVEAUS } from "#regiekaart/begrippen";
import { KAART } from "#regiekaart/kaart";
import { Filterpaneel } from "#ui/filterpaneel";
import { KeuzeLijst, TekstVeld } from "#ui/veld";
import type { CasusFilter } from "./filter.ts";

const NIVEAU = NIVEAUS.map((n) => ({ waarde: String(n), tekst: `${n} ${KAART[n].naam}` }));
const REGIE = [
  { waarde: "mijn", tekst: "Ik heb een taak" },
  { waarde: "jij", tekst: "Ik ben procesregisseur" },
  { waarde: "wij", tekst: "Mijn organisatie" },
  { waarde: "anderen", tekst: "Een andere organisatie" },
];
const WACHT = [
  { waarde: "op_ons", tekst: "Op antwoord van ons" },
  { waarde: "op_anderen", tekst: "Op antwoord van anderen" },
  { waarde: "te_laat", tekst: "Over de termijn" },
];
const EVALUATIE = [{ waarde: "te_laat", tekst: "Te laat" }];

/** The filters of the list, as a GET form. */
export function CasusFilters({ filter }: { filter: CasusFilter }) {
  const gefilterd = Object.values(filter).some((waarde) => waarde !== null);
  return (
    <Filterpaneel actie="/casussen" wissen={gefilterd ? "/casussen" : undefined}>
      <TekstVeld
        naam="zoek"
        label="Nummer of organisatie"
        type="search"
        defaultValue={filter.zoek ?? ""}
        maxLength={40}
        autoComplete="off"
      />
      <KeuzeLijst
        naam="niveau"
        label="Niveau"
        leeg="Alle niveaus"
        keuzes={NIVEAU}
        defaultValue={String(filter.niveau ?? "")}
      />
      <KeuzeLijst
        naam="regie"
        label="Procesregie"
        leeg="Bij wie dan ook"
        keuzes={REGIE}
        defaultValue={filter.regie ?? ""}
      />
      <KeuzeLijst
        naam="wacht"
        label="Overdracht wacht"
        leeg="Maakt niet uit"
        keuzes={WACHT}
        defaultValue={filter.wacht ?? ""}
      />
      <KeuzeLijst
        naam="evaluatie"
        label="Evaluatie"
        leeg="Maakt niet uit"
        keuzes={EVALUATIE}
        defaultValue={filter.evaluatie ?? ""}
      />
      {filter.regisseur && <input type="hidden" name="regisseur" value={filter.regisseur} />}
    </Filterpaneel>
  );
}
