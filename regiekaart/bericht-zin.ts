/** In which words a fact is told. Sentences carry no content: only number, organisation, niveau. */
import type { Niveau } from "./begrippen.ts";
import type { BerichtSoort, GebeurtenisSoort } from "./berichten.ts";
import { TERUGKOPPELING_ZIN, type Terugkoppeling } from "./terugkoppeling.ts";

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
