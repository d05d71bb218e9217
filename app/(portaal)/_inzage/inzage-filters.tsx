import { INZAGE_AARD_NAAM, INZAGE_AARDEN } from "#regiekaart/inzage";
import { Filterpaneel } from "#ui/filterpaneel";
import { KeuzeLijst, TekstVeld } from "#ui/veld";
import { adresMet, type InzageFilter } from "./filter.ts";

type Props = {
  pad: string;
  filter: InzageFilter;
  organisaties: readonly { id: string; naam: string }[];
};

/** The filters of the log, as a GET form. */
export function InzageFilters({ pad, filter, organisaties }: Props) {
  return (
    <Filterpaneel actie={pad} wissen={adresMet(pad, filter) === pad ? undefined : pad}>
      <KeuzeLijst
        naam="soort"
        label="Wat voor kijken?"
        leeg="Alles"
        keuzes={INZAGE_AARDEN.map((a) => ({ waarde: a, tekst: INZAGE_AARD_NAAM[a] }))}
        defaultValue={filter.aard ?? ""}
      />
      <KeuzeLijst
        naam="organisatie"
        label="Organisatie"
        leeg="Alle organisaties"
        keuzes={organisaties.map((o) => ({ waarde: o.id, tekst: o.naam }))}
        defaultValue={filter.organisatieId ?? ""}
      />
      <TekstVeld naam="van" label="Vanaf" type="date" defaultValue={filter.van ?? ""} />
      <TekstVeld naam="tot" label="Tot en met" type="date" defaultValue={filter.tot ?? ""} />
    </Filterpaneel>
  );
}
