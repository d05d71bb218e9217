/** Which fact is told to whom; in which words stands in bericht-zin.ts. */

/** Facts, as past participles. Each act records exactly one. */
export const GEBEURTENIS_SOORTEN = [
  "casus_geopend",
  "beoordeling_vastgelegd",
  "niveau_opgeschaald",
  "niveau_afgeschaald",
  "niveau_teruggekeerd_na_spoed",
  "niveau_gecorrigeerd",
  "overdracht_voorgesteld",
  "overdracht_herbevestigd",
  "overdracht_ontvangen",
  "overdracht_toegezegd",
  "overdracht_aanvulling_gevraagd",
  "overdracht_aangevuld",
  "overdracht_herinnering_gestuurd",
  "overdracht_namen_vrijgegeven",
  "overdracht_geaccepteerd",
  "overdracht_niet_geaccepteerd",
  "overdracht_ingetrokken",
  "overdracht_vervallen",
  "overdracht_teruggekoppeld",
  "regisseur_toegewezen",
  "regisseur_vertrokken",
  "zicht_op_veiligheid_gevraagd",
  "zicht_op_veiligheid_geaccepteerd",
  "zicht_op_veiligheid_niet_geaccepteerd",
  "betrokkene_toegevoegd",
  "betrokkenheid_gewijzigd",
  "betrokkenheid_beeindigd",
  "huishouden_gewijzigd",
  "zienswijze_vastgelegd",
  "doel_toegevoegd",
  "doel_afgerond",
  "actie_toegevoegd",
  "actie_afgerond",
  "veiligheidsafspraak_gemaakt",
  "veiligheidsafspraak_gecontroleerd",
  "veiligheidsafspraak_beeindigd",
  "journaal_genoteerd",
  "casus_afgesloten",
  "casus_heropend",
  "uitsluiting_vastgelegd",
  "uitsluiting_beeindigd",
  "noodtoegang_genomen",
  "noodtoegang_beoordeeld",
  "leesrecht_gegeven",
  "leesrecht_gewijzigd",
  "leesrecht_beeindigd",
  "item_doorgegeven",
  "nazorgmoment_vastgelegd",
  "visieverschil_voorgelegd",
  "visie_gegeven",
  "visieverschil_naar_bestuur",
  "visieverschil_afgerond",
  "spoed_gestart",
  "spoed_taak_afgerond",
  "regie_overgenomen_bij_spoed",
  "regie_aangewezen",
  "regie_gevraagd",
  "regie_niet_gegeven",
  "regieverzoek_ingetrokken",
  "bestuurlijk_verantwoordelijke_vastgelegd",
  "consult_gevraagd",
  "consult_beantwoord",
  "consult_ingetrokken",
  "huishouden_verhuisd",
  "verhuizing_bevestigd",
] as const;
export type GebeurtenisSoort = (typeof GEBEURTENIS_SOORTEN)[number];

/** That time has passed: nobody did it, so it is no event of the casus. Each is said once per deadline. */
export const SIGNAAL_SOORTEN = [
  "overdracht_herinnerd",
  "overdracht_verlopen",
  "overdracht_elders_mogelijk",
  "evaluatie_nodig",
  "leesrecht_eindigt",
  "betrokkenheid_eindigt",
  "zicht_vraag_wacht",
  "consult_herinnerd",
  "consult_verlopen",
] as const;
export type SignaalSoort = (typeof SIGNAAL_SOORTEN)[number];
/** All that somebody can be told. */
export type BerichtSoort = GebeurtenisSoort | SignaalSoort;

export const RELATIES = [
  "procesregisseur",
  "procesregie_coordinatoren",
  "casusregisseur",
  "zicht_op_veiligheid",
  "betrokkenen",
  "betrokkene",
  "gevraagde",
  "actiehouder",
  "afzender_persoon",
  "afzender_regisseur",
  "afzender_coordinatoren",
  "ontvanger_persoon",
  "ontvanger_coordinatoren",
  "piket",
  "leesgerechtigde",
  "fg",
  "afzender_managers",
  "ontvanger_managers",
  "partij_managers",
  "partij_coordinatoren",
] as const;
/**
 * Whom a fact concerns, read before the act for who loses and after it for who gains. The afzender is the
 * organisation that had the regie and who proposed; in spoed the piket counts among ontvanger_coordinatoren.
 * The betrokkene, gevraagde, actiehouder, piket, leesgerechtigde and afzender_persoon are the one person that the fact itself is about;
 * the fg works for the whole region.
 */
export type Relatie = (typeof RELATIES)[number];

const BEIDE_KANTEN = [
  "afzender_regisseur",
  "afzender_coordinatoren",
  "ontvanger_persoon",
  "ontvanger_coordinatoren",
] as const satisfies readonly Relatie[];
/** The procesregisseur is told too when casusregie of another organisation is handed over. */
const OVER_DE_OVERDRACHT = [
  ...BEIDE_KANTEN,
  "procesregisseur",
] as const satisfies readonly Relatie[];
const REGISSEURS = [
  "procesregisseur",
  "casusregisseur",
  "zicht_op_veiligheid",
] as const satisfies readonly Relatie[];
/** Who asks and who is asked are its two sides, as with an overdracht; the regisseurs act on the advice. */
const OVER_HET_CONSULT = [...BEIDE_KANTEN, ...REGISSEURS] as const satisfies readonly Relatie[];
const OP_DE_CASUS = [...REGISSEURS, "betrokkenen"] as const satisfies readonly Relatie[];
/** Who has procesregie, and the coordinators of who asks for it. */
const OVER_HET_VERZOEK = [
  "procesregisseur",
  "procesregie_coordinatoren",
  "partij_coordinatoren",
] as const satisfies readonly Relatie[];
/** Both organisations, and the bestuur once it is asked; who has regie acts on the outcome. */
const VOORGELEGD = [
  ...REGISSEURS,
  "partij_managers",
  "partij_coordinatoren",
] as const satisfies readonly Relatie[];
const NIVEAU_GEWIJZIGD = [...OP_DE_CASUS, "procesregie_coordinatoren"] as const;

/**
 * Event × relation. Whoever did it is left out, so both sides of an overdracht are told by way of the
 * others there: the sender never learns by looking.
 */
export const ONTVANGERS: Record<BerichtSoort, readonly Relatie[]> = {
  casus_geopend: [
    "procesregisseur",
    "procesregie_coordinatoren",
    "casusregisseur",
    "zicht_op_veiligheid",
  ],
  beoordeling_vastgelegd: REGISSEURS,
  niveau_opgeschaald: NIVEAU_GEWIJZIGD,
  niveau_afgeschaald: NIVEAU_GEWIJZIGD,
  niveau_teruggekeerd_na_spoed: NIVEAU_GEWIJZIGD,
  niveau_gecorrigeerd: NIVEAU_GEWIJZIGD,
  overdracht_voorgesteld: OVER_DE_OVERDRACHT,
  overdracht_herbevestigd: OVER_DE_OVERDRACHT,
  overdracht_ontvangen: OVER_DE_OVERDRACHT,
  overdracht_toegezegd: OVER_DE_OVERDRACHT,
  overdracht_aanvulling_gevraagd: OVER_DE_OVERDRACHT,
  overdracht_aangevuld: OVER_DE_OVERDRACHT,
  overdracht_herinnering_gestuurd: OVER_DE_OVERDRACHT,
  overdracht_namen_vrijgegeven: OVER_DE_OVERDRACHT,
  overdracht_geaccepteerd: [...BEIDE_KANTEN, ...OP_DE_CASUS],
  overdracht_niet_geaccepteerd: OVER_DE_OVERDRACHT,
  overdracht_ingetrokken: OVER_DE_OVERDRACHT,
  overdracht_vervallen: OVER_DE_OVERDRACHT,
  // The overdracht ended long ago: who holds now did it themselves.
  overdracht_teruggekoppeld: ["afzender_persoon", "partij_coordinatoren"],
  regisseur_toegewezen: [...OP_DE_CASUS, "procesregie_coordinatoren"],
  regisseur_vertrokken: [...OP_DE_CASUS, "procesregie_coordinatoren", "partij_coordinatoren"],
  zicht_op_veiligheid_gevraagd: ["gevraagde", "procesregisseur", "procesregie_coordinatoren"],
  zicht_op_veiligheid_geaccepteerd: [...OP_DE_CASUS, "procesregie_coordinatoren"],
  zicht_op_veiligheid_niet_geaccepteerd: ["gevraagde", ...REGISSEURS, "procesregie_coordinatoren"],
  betrokkene_toegevoegd: ["betrokkene", ...REGISSEURS],
  betrokkenheid_gewijzigd: ["betrokkene", ...REGISSEURS],
  betrokkenheid_beeindigd: ["betrokkene", ...REGISSEURS],
  huishouden_gewijzigd: REGISSEURS,
  zienswijze_vastgelegd: REGISSEURS,
  doel_toegevoegd: REGISSEURS,
  doel_afgerond: REGISSEURS,
  actie_toegevoegd: ["actiehouder", ...REGISSEURS],
  actie_afgerond: ["actiehouder", ...REGISSEURS],
  veiligheidsafspraak_gemaakt: OP_DE_CASUS,
  veiligheidsafspraak_gecontroleerd: REGISSEURS,
  veiligheidsafspraak_beeindigd: OP_DE_CASUS,
  journaal_genoteerd: REGISSEURS,
  casus_afgesloten: [...OP_DE_CASUS, "procesregie_coordinatoren"],
  casus_heropend: [...REGISSEURS, "procesregie_coordinatoren"],
  // Who has regie must know; that somebody knows the household is nobody else's business.
  uitsluiting_vastgelegd: ["procesregisseur", "procesregie_coordinatoren"],
  uitsluiting_beeindigd: ["procesregisseur", "procesregie_coordinatoren"],
  noodtoegang_genomen: [...REGISSEURS, "procesregie_coordinatoren", "piket", "fg"],
  noodtoegang_beoordeeld: ["procesregisseur", "procesregie_coordinatoren", "piket", "fg"],
  leesrecht_gegeven: ["leesgerechtigde", ...REGISSEURS],
  leesrecht_gewijzigd: ["leesgerechtigde", ...REGISSEURS],
  leesrecht_beeindigd: ["leesgerechtigde", ...REGISSEURS],
  item_doorgegeven: OP_DE_CASUS,
  spoed_gestart: NIVEAU_GEWIJZIGD,
  spoed_taak_afgerond: REGISSEURS,
  regie_overgenomen_bij_spoed: NIVEAU_GEWIJZIGD,
  regie_aangewezen: NIVEAU_GEWIJZIGD,
  regie_gevraagd: OVER_HET_VERZOEK,
  regie_niet_gegeven: ["afzender_persoon", ...OVER_HET_VERZOEK],
  regieverzoek_ingetrokken: OVER_HET_VERZOEK,
  bestuurlijk_verantwoordelijke_vastgelegd: REGISSEURS,
  overdracht_herinnerd: BEIDE_KANTEN,
  overdracht_verlopen: [...BEIDE_KANTEN, "afzender_managers", "ontvanger_managers"],
  overdracht_elders_mogelijk: ["afzender_regisseur", "afzender_coordinatoren"],
  evaluatie_nodig: ["procesregisseur", "procesregie_coordinatoren"],
  leesrecht_eindigt: ["betrokkene", "procesregisseur"],
  betrokkenheid_eindigt: ["betrokkene", "procesregisseur"],
  zicht_vraag_wacht: ["gevraagde", "procesregisseur", "procesregie_coordinatoren"],
  huishouden_verhuisd: NIVEAU_GEWIJZIGD,
  verhuizing_bevestigd: [...REGISSEURS, "procesregie_coordinatoren"],
  consult_gevraagd: OVER_HET_CONSULT,
  consult_beantwoord: OVER_HET_CONSULT,
  consult_ingetrokken: OVER_HET_CONSULT,
  consult_herinnerd: BEIDE_KANTEN,
  consult_verlopen: [...BEIDE_KANTEN, "afzender_managers", "ontvanger_managers"],
  nazorgmoment_vastgelegd: REGISSEURS,
  visieverschil_voorgelegd: VOORGELEGD,
  visie_gegeven: VOORGELEGD,
  visieverschil_naar_bestuur: VOORGELEGD,
  visieverschil_afgerond: VOORGELEGD,
};

/** Facts whose bericht to the ontvanger stays under "Nu doen" until it is answered; reading is not acknowledging. */
export const VRAAGT_ANTWOORD: ReadonlySet<BerichtSoort> = new Set<BerichtSoort>([
  "overdracht_voorgesteld",
  "overdracht_herbevestigd",
  "overdracht_toegezegd",
  "overdracht_aanvulling_gevraagd",
  "overdracht_aangevuld",
  "overdracht_herinnering_gestuurd",
  "consult_gevraagd",
  "regie_gevraagd",
]);
