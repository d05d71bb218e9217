/** Every kind of look at casussen, and the words in which the log says it (NEN 7513). */

export const INZAGE_AARDEN = ["pagina", "lijst", "afdruk", "export", "log"] as const;
/** What kind of look it was, whatever page it was. */
export type InzageAard = (typeof INZAGE_AARDEN)[number];

export const INZAGE_AARD_NAAM: Record<InzageAard, string> = {
  pagina: "Pagina",
  lijst: "Lijst of zoekresultaat",
  afdruk: "Afdruk",
  export: "Export",
  log: "Inzagelog",
};

type Soort = { aard: InzageAard; naam: string };

/** A look that is not here cannot be recorded: it does not compile. */
export const INZAGE_SOORTEN = {
  bekijken: { aard: "pagina", naam: "Casus" },
  verloop: { aard: "pagina", naam: "Verloop" },
  plan_bekijken: { aard: "pagina", naam: "Plan en afspraken" },
  beoordelingen: { aard: "pagina", naam: "Beoordelingen" },
  beoordeling_voorbereiden: { aard: "pagina", naam: "Formulier van een beoordeling" },
  betrokkene_voorbereiden: { aard: "pagina", naam: "Toegang" },
  uitsluitingen: { aard: "pagina", naam: "Uitsluitingen" },
  leesrechten: { aard: "pagina", naam: "Leesrechten" },
  niet_doorgegeven: { aard: "pagina", naam: "Teksten die nog niet zijn doorgegeven" },
  huishouden_bekijken: { aard: "pagina", naam: "Huishouden" },
  geheim_adres_bekijken: { aard: "pagina", naam: "Geheim adres" },
  overdracht_bekijken: { aard: "pagina", naam: "Overdracht" },
  overdrachtsdocument: { aard: "pagina", naam: "Overdrachtsdocument" },
  overdrachtsdocument_export: { aard: "export", naam: "Overdrachtsdocument" },
  overdracht_voorbereiden: { aard: "pagina", naam: "Formulier van een overdracht" },
  regieverzoeken: { aard: "pagina", naam: "Vragen om de procesregie" },
  afsluiten_voorbereiden: { aard: "pagina", naam: "Formulier om af te sluiten" },
  voorleggen_voorbereiden: { aard: "pagina", naam: "Formulier om voor te leggen" },
  bestuurlijke_samenvatting: { aard: "pagina", naam: "Bestuurlijke samenvatting" },
  spoed_voorbereiden: { aard: "pagina", naam: "Formulier van spoed" },
  spoed_taak: { aard: "pagina", naam: "Wat bij spoed was overgeslagen" },
  spoed_taken: { aard: "lijst", naam: "Lijst van wat bij spoed was overgeslagen" },
  voorlegging_bekijken: { aard: "pagina", naam: "Vraag aan de managers" },
  verhuizing_voorbereiden: { aard: "pagina", naam: "Formulier van een verhuizing" },
  naam_geweigerd: { aard: "pagina", naam: "Tekst geweigerd: er stond een naam in" },
  verhuisdocument: { aard: "afdruk", naam: "Overdracht buiten de regio" },
  consult_voorbereiden: { aard: "pagina", naam: "Formulier van een consult" },
  consult_bekijken: { aard: "pagina", naam: "Consult" },
  consulten: { aard: "lijst", naam: "Lijst van consulten" },
  voorleggingen: { aard: "lijst", naam: "Lijst van vragen aan de managers" },
  lijst: { aard: "lijst", naam: "Lijst van casussen" },
  zoeken: { aard: "lijst", naam: "Zoekresultaat" },
  overdrachten: { aard: "lijst", naam: "Lijst van overdrachten" },
  startpagina: { aard: "lijst", naam: "Startpagina" },
  stand: { aard: "lijst", naam: "Stand van de casussen" },
  triage: { aard: "lijst", naam: "Overdrachten om te wegen" },
  veiligheid: { aard: "lijst", naam: "Zicht op veiligheid" },
  werkverdeling: { aard: "lijst", naam: "Werk in het team" },
  partneracties: { aard: "lijst", naam: "Acties per partner" },
  huishouden_herkennen: { aard: "lijst", naam: "Is dit huishouden al bekend?" },
  export: { aard: "export", naam: "Lijst van casussen" },
  agenda: { aard: "export", naam: "Warm gesprek voor de agenda" },
  afdrukken: { aard: "afdruk", naam: "Samenvatting" },
  inzagelog: { aard: "log", naam: "Inzagelog" },
} as const satisfies Record<string, Soort>;
export type InzageSoort = keyof typeof INZAGE_SOORTEN;

/** The kinds of look of one aard, for the filter. */
export const soortenVanAard = (aard: InzageAard): InzageSoort[] =>
  (Object.keys(INZAGE_SOORTEN) as InzageSoort[]).filter((s) => INZAGE_SOORTEN[s].aard === aard);
