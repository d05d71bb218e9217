import type { WieErbijZijn } from "./vormen-erbij.ts";

type Moment = string;

/** Rows as they stand in the tables, by the names of the columns: what the oracle reads, and what a world is made of. */
export type Rijen = {
  werkgebied: { id: string; naam: string; gemeente: string }[];
  organisatie: {
    id: string;
    naam: string;
    korte_naam: string;
    soort: string;
    telefoon: string;
  }[];
  organisatie_werkgebied: { organisatie_id: string; werkgebied_id: string }[];
  gebruiker: {
    id: string;
    organisatie_id: string;
    naam: string;
    email: string;
    telefoon: string;
    functies: string[];
    profiel: string | null;
  }[];
  sessie: { id: string; gebruiker_id: string }[];
  vervanging: {
    id: string;
    vervangen_id: string;
    vervanger_id: string;
    van: Moment;
    tot: Moment;
    ingesteld_door: string;
  }[];
  casus: {
    id: string;
    casusnummer: string;
    werkgebied_id: string;
    grondslag: string;
    geopend_op: Moment;
    laatst_gewijzigd_op: Moment;
    volgende_evaluatie: string | null;
    afgesloten_op: Moment | null;
  }[];
  gebeurtenis: {
    id: string;
    casus_id: string;
    soort: string;
    op: Moment;
    gebruiker_id: string;
    gebruiker_naam: string;
    functies: string[];
    organisatie_id: string;
    organisatie_naam: string;
    grond: string;
    kaartversie: string;
    gegevens: { teksten?: { id: string; sha256: string }[]; overdrachtId?: string };
  }[];
  tekst: {
    id: string;
    casus_id: string;
    soort: string;
    inhoud: string;
    sha256: string;
    bron_organisatie_id: string;
    opgesteld_door: string;
    opgesteld_op: Moment;
    categorie: string;
    grondslag: string;
    voorwaarde: string;
    bewaren_tot: string;
  }[];
  afsluiting: {
    id: string;
    casus_id: string;
    reden: string;
    toelichting_id: string;
    niveau: number;
    organisatie_id: string;
    gebruiker_id: string;
    terugval_tot: string;
    gebeurtenis_id: string;
    op: Moment;
  }[];
  tekst_organisatie: {
    tekst_id: string;
    organisatie_id: string;
    casus_id: string;
    sinds: Moment;
  }[];
  huishouden: { casus_id: string; aanduiding: string; woonplaats: string }[];
  huishouden_adres: {
    casus_id: string;
    straat: string;
    huisnummer: string;
    postcode: string;
    geheim: boolean;
  }[];
  huishoudlid: {
    id: string;
    casus_id: string;
    naam: string;
    rol: string;
    leeftijdsgroep: string;
    volgnr: number;
  }[];
  niveau_stap: {
    casus_id: string;
    volgnr: number;
    niveau: number;
    sinds: Moment;
    aard: string;
    vorig_sinds: Moment | null;
    gebeurtenis_id: string;
    kaartversie: string;
  }[];
  regie_stap: RegieStap[];
  overdracht: Overdracht[];
  overdracht_inhoud: {
    overdracht_id: string;
    onderdeel: string;
    casus_id: string;
    zicht_vanaf: string;
    tekst_id: string;
  }[];
  overdracht_antwoord: {
    overdracht_id: string;
    casus_id: string;
    casusnummer: string;
    van_organisatie_id: string;
    organisatie_id: string;
    gebruiker_id: string;
    antwoord: string;
    reden: string | null;
    toelichting_id: string;
    op: Moment;
  }[];
} & WieErbijZijn;
export type RegieStap = {
  casus_id: string;
  soort: string;
  volgnr: number;
  organisatie_id: string | null;
  persoon_id: string | null;
  sinds: Moment;
  aard: string;
  vorig_sinds: Moment | null;
  overdracht_id: string | null;
  gebeurtenis_id: string;
  kaartversie: string;
};
export type Overdracht = {
  id: string;
  casus_id: string;
  soort: string;
  status: string;
  vanaf_volgnr: number;
  van_organisatie_id: string;
  van_gebruiker_id: string;
  naar_organisatie_id: string;
  naar_persoon_id: string | null;
  niveau_van: number;
  niveau_naar: number;
  spoed: boolean;
  triage_vrij_op: Moment | null;
  voorgesteld_op: Moment;
  termijn_op: Moment;
  warm_gesprek_op: Moment | null;
  afgehandeld_op: Moment | null;
};
export type Tabel = keyof Rijen;
