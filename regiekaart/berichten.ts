/** Which fact is told to whom, and in which words. Sentences carry no content: only number, organisation, niveau. */
import type { Niveau } from "./begrippen.ts";
import { TERUGKOPPELING_ZIN, type Terugkoppeling } from "./terugkoppeling.ts";

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
  "regie_overgedragen",
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
  regie_overgedragen: [...OP_DE_CASUS, "procesregie_coordinatoren", "afzender_coordinatoren"],
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

/** All that a bericht or timeline sentence may say. No names of people, no text that somebody wrote. */
export type BerichtGegevens = {
  casusnummer: string;
  /** Name of the organisation that had the regie, or that acts. */
  van?: string | null;
  /** Name of the organisation that receives, or is asked to. */
  naar?: string | null;
  niveauVan?: Niveau | null;
  niveauNaar?: Niveau | null;
  regie?: "procesregie" | "casusregie" | "zicht_op_veiligheid" | null;
  terugkoppeling?: Terugkoppeling | null;
  /** The reader is the one that the fact is about. */
  voorJou?: boolean;
};

/** The sentence of a bericht. */
export function berichtZin(soort: BerichtSoort, gegevens: BerichtGegevens): string {
  return `${gegevens.casusnummer}: ${kern(soort, gegevens)}.${voorJou(soort, gegevens)}`;
}

/** What it means for the one it is about. */
function voorJou(soort: BerichtSoort, { regie, voorJou: voor }: BerichtGegevens): string {
  if (!voor) return "";
  if (soort === "overdracht_geaccepteerd" || soort === "regisseur_toegewezen")
    return ` Jij bent nu ${regie === "casusregie" ? "casusregisseur" : "procesregisseur"}.`;
  if (soort === "betrokkene_toegevoegd") return " Jij doet mee.";
  if (soort === "betrokkenheid_beeindigd") return " Jij doet niet meer mee.";
  if (soort === "leesrecht_eindigt") return " Het is jouw leesrecht.";
  if (soort === "betrokkenheid_eindigt") return " Het gaat om jou.";
  return soort === "actie_toegevoegd" ? " De actie is voor jou." : "";
}

/** The sentence of the timeline of one casus, where the number is known. */
export function gebeurtenisZin(soort: GebeurtenisSoort, gegevens: BerichtGegevens): string {
  const zin = kern(soort, gegevens);
  return `${zin.charAt(0).toUpperCase()}${zin.slice(1)}.`;
}

function kern(soort: BerichtSoort, gegevens: BerichtGegevens): string {
  const regie = REGIE[gegevens.regie ?? "procesregie"];
  const van = gegevens.van ? ` van ${gegevens.van}` : "";
  const naar = gegevens.naar ? ` aan ${gegevens.naar}` : "";
  const door = gegevens.naar ? ` door ${gegevens.naar}` : "";
  const tussen = gegevens.van && gegevens.naar ? ` (${gegevens.van} en ${gegevens.naar})` : "";
  const niveau = niveauDeel(gegevens);
  const { terugkoppeling } = gegevens;
  const terug = terugkoppeling ? `: ${TERUGKOPPELING_ZIN[terugkoppeling]}` : "";
  const zinnen: Record<BerichtSoort, string> = {
    casus_geopend: `casus geopend${gegevens.van ? ` door ${gegevens.van}` : ""}${niveau}`,
    beoordeling_vastgelegd: `beoordeling vastgelegd${niveau}`,
    niveau_opgeschaald: `opgeschaald${niveau}`,
    niveau_afgeschaald: `afgeschaald${niveau}`,
    niveau_teruggekeerd_na_spoed: `teruggekeerd na spoed${niveau}`,
    niveau_gecorrigeerd: `niveau gecorrigeerd${niveau}`,
    overdracht_voorgesteld: `overdracht van ${regie} voorgesteld${naar}${niveau}`,
    overdracht_herbevestigd: `overdracht van ${regie}${naar} opnieuw bevestigd${niveau}`,
    overdracht_ontvangen: `ontvangst van de overdracht van ${regie} bevestigd${door}`,
    overdracht_toegezegd: `overdracht van ${regie} toegezegd${door}, na het warme gesprek`,
    overdracht_aanvulling_gevraagd: `aanvulling gevraagd${door} bij de overdracht van ${regie}`,
    overdracht_aangevuld: `overdracht van ${regie}${naar} aangevuld`,
    overdracht_herinnering_gestuurd: `herinnering aan de overdracht van ${regie}${naar}`,
    overdracht_namen_vrijgegeven: `namen vrijgegeven voor triage${naar}`,
    overdracht_geaccepteerd: `overdracht van ${regie} geaccepteerd${door}${niveau}`,
    overdracht_niet_geaccepteerd: `overdracht van ${regie} niet geaccepteerd${door}`,
    overdracht_ingetrokken: `overdracht van ${regie}${naar} ingetrokken`,
    overdracht_vervallen: `overdracht van ${regie}${naar} vervallen`,
    overdracht_teruggekoppeld: `terugkoppeling over de overdracht van ${regie}${van}${naar}${terug}`,
    regie_overgedragen: `${regie} overgedragen${van}${naar}${niveau}`,
    regisseur_toegewezen: `${regie} heeft een andere persoon${gegevens.van ? ` bij ${gegevens.van}` : ""}`,
    regisseur_vertrokken: `${regie} is zonder regisseur${gegevens.van ? ` bij ${gegevens.van}` : ""}`,
    zicht_op_veiligheid_gevraagd: `gevraagd om zicht op veiligheid te nemen`,
    zicht_op_veiligheid_geaccepteerd: `zicht op veiligheid geaccepteerd${gegevens.naar ? ` door iemand van ${gegevens.naar}` : ""}`,
    zicht_op_veiligheid_niet_geaccepteerd: `zicht op veiligheid niet geaccepteerd${gegevens.naar ? ` door iemand van ${gegevens.naar}` : ""}`,
    betrokkene_toegevoegd: `iemand${gegevens.naar ? ` van ${gegevens.naar}` : ""} doet mee`,
    betrokkenheid_gewijzigd: `wat iemand${gegevens.naar ? ` van ${gegevens.naar}` : ""} mag zien is gewijzigd`,
    betrokkenheid_beeindigd: `iemand${gegevens.naar ? ` van ${gegevens.naar}` : ""} doet niet meer mee`,
    huishouden_gewijzigd: `gegevens van het huishouden gewijzigd`,
    zienswijze_vastgelegd: `zienswijze van iemand uit het huishouden vastgelegd`,
    doel_toegevoegd: `doel toegevoegd aan het plan`,
    doel_afgerond: `doel van het plan afgerond`,
    actie_toegevoegd: `actie toegevoegd aan het plan`,
    actie_afgerond: `actie van het plan afgerond`,
    veiligheidsafspraak_gemaakt: `veiligheidsafspraak gemaakt`,
    veiligheidsafspraak_gecontroleerd: `veiligheidsafspraak gecontroleerd`,
    veiligheidsafspraak_beeindigd: `veiligheidsafspraak beëindigd`,
    journaal_genoteerd: `iets genoteerd in het journaal`,
    casus_afgesloten: `casus afgesloten${gegevens.van ? ` door ${gegevens.van}` : ""}`,
    visieverschil_voorgelegd: `visieverschil voorgelegd aan de managers${tussen}`,
    visie_gegeven: `beide kanten van een visieverschil hebben gezegd hoe zij het zien${tussen}`,
    visieverschil_naar_bestuur: `visieverschil${tussen} ligt bij het bestuur`,
    visieverschil_afgerond: `visieverschil${tussen} heeft een uitkomst`,
    nazorgmoment_vastgelegd: `contactmoment van de nazorg vastgelegd`,
    casus_heropend: `casus heropend na terugval${gegevens.van ? ` door ${gegevens.van}` : ""}${niveau}`,
    uitsluiting_vastgelegd: `iemand${gegevens.naar ? ` van ${gegevens.naar}` : ""} is uitgesloten`,
    uitsluiting_beeindigd: `iemand${gegevens.naar ? ` van ${gegevens.naar}` : ""} is niet meer uitgesloten`,
    noodtoegang_genomen: `noodtoegang genomen${gegevens.naar ? ` door het piket van ${gegevens.naar}` : ""}`,
    noodtoegang_beoordeeld: `noodtoegang beoordeeld door de functionaris gegevensbescherming`,
    leesrecht_gegeven: `leesrecht gegeven${gegevens.naar ? ` aan iemand van ${gegevens.naar}` : ""}`,
    leesrecht_gewijzigd: `leesrecht${gegevens.naar ? ` van iemand van ${gegevens.naar}` : ""} eindigt eerder`,
    leesrecht_beeindigd: `leesrecht${gegevens.naar ? ` van ${gegevens.naar}` : ""} beëindigd`,
    item_doorgegeven: `${gegevens.van ?? "de bron"} geeft een tekst door aan wie nu meeleest`,
    spoed_gestart: `spoed${niveau}`,
    spoed_taak_afgerond: `aangevuld wat bij spoed was overgeslagen`,
    regie_overgenomen_bij_spoed: `procesregie overgenomen bij spoed${door}`,
    regie_gevraagd: `procesregie gevraagd${door}`,
    regie_niet_gegeven: `gevraagde procesregie niet gegeven${naar}`,
    regieverzoek_ingetrokken: `vraag om de procesregie ingetrokken${door}`,
    regie_aangewezen: `procesregie toegewezen${naar} door wie doorzettingsmacht heeft`,
    bestuurlijk_verantwoordelijke_vastgelegd: `vastgelegd wie bestuurlijk verantwoordelijk is`,
    overdracht_herinnerd: `overdracht van ${regie}${naar} wacht nog op antwoord; de helft van de termijn is om`,
    overdracht_verlopen: `overdracht van ${regie}${naar}: de termijn voor het antwoord is verlopen`,
    overdracht_elders_mogelijk: `overdracht van ${regie}${naar} is nog niet beantwoord; je kunt een andere organisatie vragen`,
    evaluatie_nodig: `het is tijd voor de evaluatie`,
    leesrecht_eindigt: `het leesrecht van iemand${gegevens.naar ? ` van ${gegevens.naar}` : ""} eindigt binnenkort`,
    betrokkenheid_eindigt: `iemand${gegevens.naar ? ` van ${gegevens.naar}` : ""} doet binnenkort niet meer mee`,
    huishouden_verhuisd: `huishouden verhuisd binnen de regio`,
    verhuizing_bevestigd: `ontvangst van de overdracht buiten de regio bevestigd`,
    consult_gevraagd: `advies gevraagd${naar}${gegevens.van ? ` door ${gegevens.van}` : ""}`,
    consult_beantwoord: `advies gegeven${door}`,
    consult_ingetrokken: `vraag om advies${naar} ingetrokken`,
    consult_herinnerd: `de vraag om advies${naar} wacht nog op antwoord; de helft van de termijn is om`,
    consult_verlopen: `de vraag om advies${naar}: de termijn voor het antwoord is verlopen`,
    zicht_vraag_wacht: `de vraag om zicht op veiligheid te nemen is nog niet beantwoord`,
  };
  return zinnen[soort];
}

const REGIE: Record<NonNullable<BerichtGegevens["regie"]>, string> = {
  procesregie: "procesregie",
  casusregie: "casusregie",
  zicht_op_veiligheid: "zicht op veiligheid",
};

function niveauDeel({ niveauVan, niveauNaar }: BerichtGegevens): string {
  if (niveauNaar == null) return "";
  if (niveauVan == null || niveauVan === niveauNaar) return `, niveau ${niveauNaar}`;
  return `, niveau ${niveauVan} naar ${niveauNaar}`;
}
