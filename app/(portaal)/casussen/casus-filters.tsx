import { Filterpaneel } from "#ui/filterpaneel";
import { KeuzeLijst, TekstVeld } from "#ui/veld";
import type { CasusFilter } from "./filter.ts";
import { WOORDEN } from "./filter-woorden.ts";

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
        keuzes={WOORDEN.niveau}
        defaultValue={String(filter.niveau ?? "")}
      />
      <KeuzeLijst
        naam="regie"
        label="Procesregie"
        leeg="Bij wie dan ook"
        keuzes={WOORDEN.regie}
        defaultValue={filter.regie ?? ""}
      />
      <KeuzeLijst
        naam="wacht"
        label="Overdracht wacht"
        leeg="Maakt niet uit"
        keuzes={WOORDEN.wacht}
        defaultValue={filter.wacht ?? ""}
      />
      <KeuzeLijst
        naam="evaluatie"
        label="Evaluatie"
        leeg="Maakt niet uit"
        keuzes={WOORDEN.evaluatie}
        defaultValue={filter.evaluatie ?? ""}
      />
      <KeuzeLijst
        naam="aandacht"
        label="Vraagt aandacht"
        leeg="Maakt niet uit"
        keuzes={WOORDEN.aandacht}
        defaultValue={filter.aandacht ?? ""}
      />
      {filter.regisseur && <input type="hidden" name="regisseur" value={filter.regisseur} />}
    </Filterpaneel>
  );
}
