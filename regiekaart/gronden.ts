/**
 * Every reason for which an act is refused, and the sentence that the person reads.
 * A refusal that lacks a sentence does not compile.
 */

export const WEIGERINGEN = [
  "niet_gevonden",
  "sessie_verlopen",
  "geen_bevoegdheid",
  "sleutel_hergebruikt",
  "casus_afgesloten",
  "motivering_ontbreekt",
  "niveau_ongewijzigd",
  "een_stap_tegelijk",
  "voorwaarde_nog_niet_vervallen",
  "geen_terugkeer_na_spoed",
  "aard_past_niet",
  "niveau_1_alleen_op_wens",
  "niveau_is_gewijzigd",
  "beoordeling_ontbreekt",
  "niveau_wijkt_af_van_beoordeling",
  "andere_houder_nodig",
  "procesregie_vereist",
  "niet_toegestaan_op_dit_niveau",
  "organisatie_niet_in_inzet",
  "organisatie_buiten_werkgebied",
  "organisatie_niet_actief",
  "persoon_hoort_niet_bij_organisatie",
  "persoon_niet_actief",
  "profiel_onvoldoende",
  "zicht_op_veiligheid_vereist",
  "zicht_op_veiligheid_buiten_inzet",
  "casusregie_buiten_inzet",
  "casusregie_wijzigt_niveau_niet",
  "regie_blijft",
  "geen_regie_om_over_te_dragen",
  "ontvanger_is_afzender",
  "er_loopt_al_een_overdracht",
  "onderdeel_ontbreekt",
  "onderdeel_ongeldig",
  "naam_in_voorstel",
  "wgs_toets_ontbreekt",
  "al_afgehandeld",
  "wacht_op_aanvulling",
  "aanvulling_nodig",
  "niets_gevraagd",
  "al_toegezegd",
  "gesprek_ontbreekt",
  "ontvangst_al_bevestigd",
  "al_herinnerd",
  "geen_triage",
  "namen_al_vrijgegeven",
  "actie_niet_besloten",
  "regie_is_gewijzigd",
  "afzender_mag_niet_antwoorden",
  "reden_ontbreekt",
  "advies_ontbreekt",
  "einddatum_ontbreekt",
  "concept_elders_gewijzigd",
  "leesrecht_te_lang",
  "geen_professional",
  "is_al_regisseur",
  "laatste_coordinator",
  "vervanging_te_lang",
  "houder_ontbreekt",
  "houder_doet_niet_mee",
  "dag_is_voorbij",
  "al_afgerond",
  "resultaat_ontbreekt",
  "niet_voor_jezelf",
  "persoon_kan_niet_meedoen",
  "doet_al_mee",
  "duo_partner_past_niet",
  "heeft_al_zicht",
  "vraag_al_beantwoord",
  "afsluiten_alleen_vanaf_1",
  "afsluiten_kan_nog_niet",
  "casus_is_niet_afgesloten",
  "terugkeertermijn_voorbij",
  "is_al_uitgesloten",
  "niemand_kan_antwoorden",
  "heeft_al_toegang",
  "notitie_al_gemaakt",
  "geen_vorige_houder",
  "heeft_al_leesrecht",
  "alleen_inkorten",
  "afschaal_checklist_ontbreekt",
  "afspraken_niet_geborgd",
  "nazorg_te_lang",
  "moment_buiten_nazorg",
  "gezag_ontbreekt",
  "laatste_lid",
  "waarom_niet_ontbreekt",
  "weergave_zonder_filter",
  "te_veel_weergaven",
  "organisatie_doet_niet_mee",
  "voorlegging_loopt_al",
  "voorlegging_is_afgerond",
  "visie_al_gegeven",
  "visie_ontbreekt",
  "geen_bestuur_bekend",
  "spoed_alleen_omhoog",
  "spoed_niet_zonder_houder",
  "ontvanger_ontbreekt",
  "geen_spoed",
  "is_al_houder",
  "houder_mag_regie_houden",
  "nog_niet_afgewezen",
  "kan_niet_antwoorden_bij_spoed",
  "einde_is_voorbij",
  "dienst_te_lang",
  "geen_niveau_5",
  "consult_bij_jezelf",
  "consult_is_herleidbaar",
  "consult_is_klaar",
  "grondslag_ontbreekt",
  "werkgebied_ongewijzigd",
  "dag_moet_nog_komen",
  "regieverzoek_loopt_al",
  "regieverzoek_is_afgerond",
] as const;
/** Named refusals: statements about what is the case, never a translated error. */
export type Weigering = (typeof WEIGERINGEN)[number];

/** What is wrong and what to do, at B1 level. Without names, so that it may stand in any log. */
export const ZIN: Record<Weigering, string> = {
  niet_gevonden: "We vinden dit niet. Controleer het nummer of ga terug naar je lijst.",
  sessie_verlopen: "Je bent niet meer ingelogd. Log opnieuw in; je tekst blijft bewaard.",
  geen_bevoegdheid:
    "Jij mag dit niet doen in deze casus. Vraag het aan de procesregisseur of je coördinator.",
  sleutel_hergebruikt:
    "Dit formulier is al eerder verstuurd met een andere inhoud. Open het opnieuw en verstuur het nog een keer.",
  casus_afgesloten: "Deze casus is afgesloten. Je kunt er niets meer in veranderen.",
  motivering_ontbreekt: "Je wijkt af of je moet je keuze uitleggen. Schrijf kort op waarom.",
  niveau_ongewijzigd: "De casus is al op dit niveau. Kies een ander niveau.",
  een_stap_tegelijk: "Afschalen gaat één niveau tegelijk. Kies het niveau hieronder.",
  voorwaarde_nog_niet_vervallen:
    "Afschalen kan nog niet: een voorwaarde van dit niveau is nog niet met nee beantwoord. Beoordeel die eerst opnieuw.",
  geen_terugkeer_na_spoed:
    "Terugkeer na spoed kan hier niet: deze casus is niet met spoed opgeschaald. Schaal één niveau af.",
  aard_past_niet:
    "De soort wijziging past niet bij het gekozen niveau. Kies opschalen, afschalen of een correctie.",
  niveau_1_alleen_op_wens:
    "Niveau 1 leg je alleen vast als iemand procesregie wenst. Vul in wie dat wenst, of open geen casus.",
  niveau_is_gewijzigd:
    "Het niveau van de casus is intussen veranderd. Bekijk de casus opnieuw en beslis daarna.",
  beoordeling_ontbreekt:
    "Voor een ander niveau is eerst een beoordeling nodig. Leg die vast en kom dan terug.",
  niveau_wijkt_af_van_beoordeling:
    "Het gekozen niveau is een ander dan in de laatste beoordeling. Kies dat niveau of beoordeel opnieuw.",
  andere_houder_nodig:
    "Op dat niveau mag je organisatie de procesregie niet houden. Stel een overdracht voor; het niveau verandert als die is geaccepteerd.",
  procesregie_vereist:
    "Vanaf niveau 2 heeft altijd één organisatie procesregie. Regel eerst welke organisatie dat is.",
  niet_toegestaan_op_dit_niveau:
    "Deze organisatie mag op dit niveau geen procesregie hebben. Kies een organisatie die de regiekaart noemt.",
  organisatie_niet_in_inzet:
    "Deze organisatie hoort niet bij de inzet van dit niveau. Kies een andere organisatie.",
  organisatie_buiten_werkgebied:
    "Deze organisatie werkt niet in de gemeente van dit huishouden. Kies een organisatie die daar wel werkt.",
  organisatie_niet_actief: "Deze organisatie doet niet meer mee. Kies een andere organisatie.",
  persoon_hoort_niet_bij_organisatie:
    "Deze persoon werkt niet bij deze organisatie. Kies iemand die er wel werkt.",
  persoon_niet_actief: "Deze persoon heeft geen actief account meer. Kies iemand anders.",
  profiel_onvoldoende:
    "Het profiel van een regisseur is te laag voor dit niveau. Leg uit waarom het toch kan, of kies iemand anders.",
  zicht_op_veiligheid_vereist:
    "Er moet iemand zicht op veiligheid hebben. Kies wie dat is en ga dan verder.",
  zicht_op_veiligheid_buiten_inzet:
    "Wie nu zicht op veiligheid heeft, valt straks buiten de inzet. Kies meteen wie het overneemt.",
  casusregie_buiten_inzet:
    "De casusregisseur valt straks buiten de inzet. Kies meteen wie de casusregie overneemt.",
  casusregie_wijzigt_niveau_niet:
    "Met een overdracht van casusregie verandert het niveau niet. Laat het niveau leeg.",
  regie_blijft:
    "Dit kan blijven bij wie het nu heeft. Wil je het toch bij een ander? Stel dan een overdracht voor, of vraag die persoon.",
  geen_regie_om_over_te_dragen:
    "Niemand heeft nu deze regie. Je kunt die daarom niet overdragen; wijs eerst iemand toe.",
  ontvanger_is_afzender:
    "Dit is de organisatie die de regie al heeft of de overdracht voorstelt. Kies een andere organisatie.",
  er_loopt_al_een_overdracht:
    "Er loopt al een overdracht van deze regie. Wacht op het antwoord of trek die eerst in.",
  onderdeel_ontbreekt: "Een verplicht onderdeel is nog leeg. Vul het in en probeer het opnieuw.",
  onderdeel_ongeldig:
    "Een antwoord past niet bij de vraag. Kies een van de antwoorden die er staan.",
  naam_in_voorstel:
    "Hier staat een naam uit het huishouden. De ontvanger leest dit al voor het antwoord. Schrijf bijvoorbeeld: de moeder, het jongste kind.",
  wgs_toets_ontbreekt:
    "Delen met het zorg- en veiligheidshuis mag pas na de WGS-toets. Vul die eerst in.",
  al_afgehandeld: "Deze overdracht is al afgehandeld. Bekijk de uitkomst onder Afgehandeld.",
  wacht_op_aanvulling: "Er is een aanvulling gevraagd. Wacht tot de afzender die heeft gegeven.",
  aanvulling_nodig:
    "De ontvanger heeft ook iets gevraagd. Geef antwoord op de vraag: daarmee bevestig je de overdracht meteen.",
  niets_gevraagd: "De ontvanger wacht niet op een aanvulling. Bekijk de overdracht opnieuw.",
  al_toegezegd:
    "Jullie hebben deze overdracht al toegezegd. Wil je nog iets weten? Bel de afzender.",
  gesprek_ontbreekt:
    "Toezeggen kan met een afspraak voor het warme gesprek. Kies een dag en tijd die nog komen.",
  ontvangst_al_bevestigd: "De ontvangst is al bevestigd. Je kunt nu antwoorden.",
  al_herinnerd: "Je hebt vandaag al herinnerd. Bel de ontvanger, of wacht tot de volgende werkdag.",
  geen_triage:
    "Namen vrijgeven kan alleen bij een overdracht aan het zorg- en veiligheidshuis die nog op antwoord wacht.",
  namen_al_vrijgegeven: "De namen zijn al vrijgegeven. De ontvanger kan ze lezen.",
  actie_niet_besloten:
    "Van een open actie is nog niet besloten of die meegaat. Kies dat bij elke actie.",
  regie_is_gewijzigd:
    "De regie ligt intussen bij een ander. Deze overdracht kan niet meer doorgaan; bekijk de casus opnieuw.",
  afzender_mag_niet_antwoorden:
    "Je eigen organisatie heeft deze overdracht voorgesteld. Alleen de ontvanger kan antwoorden.",
  reden_ontbreekt: "Je accepteert niet. Kies een reden uit de lijst.",
  advies_ontbreekt: "Niet jullie, maar wie wel? Kies welke organisatie beter past.",
  concept_elders_gewijzigd:
    "Dit formulier staat ook ergens anders open, en daar is iets anders getypt. Jouw tekst hier staat er nog.",
  leesrecht_te_lang: "Leesrecht duurt hooguit een jaar. Kies een eerdere datum.",
  geen_professional:
    "Deze persoon werkt niet in casussen. Kies een professional of een coördinator.",
  is_al_regisseur: "Deze persoon heeft deze regie al. Kies iemand anders.",
  laatste_coordinator:
    "Dit is de enige coördinator van de organisatie. Zorg eerst dat er een andere is.",
  vervanging_te_lang: "Vervanging duurt hooguit een jaar. Kies een eerdere einddatum.",
  houder_ontbreekt: "Niemand doet dit nu. Kies of schrijf op wie het doet.",
  houder_doet_niet_mee:
    "Deze persoon doet niet mee in deze casus. Kies iemand die meedoet, of voeg die persoon eerst toe.",
  dag_is_voorbij: "Deze dag is al voorbij. Kies vandaag of een dag die nog komt.",
  al_afgerond: "Dit is al afgerond. Bekijk het plan opnieuw.",
  resultaat_ontbreekt: "Schrijf kort op waarom dit niet is gelukt of niet meer nodig is.",
  einddatum_ontbreekt: "Hier hoort een einddatum bij. Vul in tot wanneer het geldt.",
  niet_voor_jezelf: "Dit kun je niet voor jezelf doen. Vraag het een collega die dat mag.",
  persoon_kan_niet_meedoen: "Deze persoon kan niet meedoen in deze casus. Kies iemand anders.",
  doet_al_mee: "Deze persoon doet al mee. Wijzig wat er staat, of kies iemand anders.",
  duo_partner_past_niet:
    "Een duo-partner kan op niveau 3 en 4, van de andere soort organisatie die daar procesregie mag hebben. Kies iemand anders of haal het vinkje weg.",
  heeft_al_zicht: "Deze persoon heeft al zicht op veiligheid. Kies iemand anders.",
  vraag_al_beantwoord:
    "Deze vraag is al beantwoord of vervallen. Bekijk de casus of ga terug naar je lijst.",
  afsluiten_alleen_vanaf_1:
    "Afronden kan alleen vanaf niveau 1. Schaal eerst af, of kies een andere reden.",
  afsluiten_kan_nog_niet:
    "Afsluiten kan nog niet: er staat nog iets open. Bekijk de lijst en rond dat eerst af.",
  casus_is_niet_afgesloten: "Deze casus is niet afgesloten. Je kunt er gewoon in verder.",
  terugkeertermijn_voorbij:
    "De termijn om deze casus te heropenen is voorbij. Open een nieuwe casus voor dit huishouden.",
  is_al_uitgesloten: "Deze persoon is al uitgesloten van deze casus. Kies iemand anders.",
  niemand_kan_antwoorden:
    "Dan kan niemand van deze organisatie nog antwoorden in deze casus. Zorg eerst dat er een andere coördinator is.",
  heeft_al_toegang: "Je kunt deze casus al lezen. Noodtoegang is niet nodig.",
  notitie_al_gemaakt: "Met noodtoegang schrijf je één notitie. Die heb je al geschreven.",
  geen_vorige_houder:
    "Leesrecht is voor iemand van een organisatie die de regie heeft overgedragen. Kies iemand van zo'n organisatie.",
  heeft_al_leesrecht:
    "Deze persoon heeft al leesrecht. Wijzig wat er staat, of kies iemand anders.",
  alleen_inkorten: "Je kunt leesrecht eerder laten eindigen, niet later. Kies een eerdere dag.",
  afschaal_checklist_ontbreekt:
    "Bij afschalen hoort een lijst: past het niveau, zijn de afspraken geborgd, en welke nazorg komt er. Vul die in.",
  afspraken_niet_geborgd:
    "Afschalen kan pas als de afspraken over veiligheid geborgd zijn. Spreek af wie erop let.",
  nazorg_te_lang: "Nazorg duurt hooguit een jaar. Kies een eerdere einddatum.",
  moment_buiten_nazorg:
    "Een contactmoment ligt buiten de nazorg. Kies een dag na vandaag en voor het einde.",
  gezag_ontbreekt: "Kies wie gezag heeft over dit kind. Weet je het niet? Kies dan onbekend.",
  laatste_lid:
    "Dit is de laatste persoon van het huishouden. Voeg eerst iemand toe, of sluit de casus af.",
  waarom_niet_ontbreekt:
    "Iemand is nog niet gevraagd of weet het nog niet. Schrijf op waarom, en wanneer het wel gebeurt.",
  weergave_zonder_filter: "Kies eerst een filter. Alle casussen staan al bij de bewaarde lijsten.",
  te_veel_weergaven: "Je hebt al tien eigen lijsten. Verwijder er eerst een.",
  organisatie_doet_niet_mee:
    "Deze organisatie doet niet mee in deze casus. Kies een organisatie die meedoet.",
  voorlegging_loopt_al:
    "Er ligt al een vraag over deze casus bij jullie managers. Wacht op de uitkomst.",
  voorlegging_is_afgerond:
    "Deze vraag is al afgerond of ligt niet meer bij de managers. Bekijk de uitkomst.",
  visie_al_gegeven: "Jullie organisatie heeft al gezegd hoe zij het ziet.",
  visie_ontbreekt:
    "De andere organisatie heeft nog niet gezegd hoe zij het ziet. Vraag daar eerst om.",
  geen_bestuur_bekend:
    "Voor dit werkgebied is geen gemeente bekend. Vraag de beheerder om die toe te voegen.",
  spoed_alleen_omhoog:
    "De casus is al op dit niveau of hoger. Kies een hoger niveau, of bel wie de procesregie heeft.",
  spoed_niet_zonder_houder:
    "Jouw organisatie kan de regie niet even vasthouden. Bel het lokale team of het piket: zij openen de casus.",
  ontvanger_ontbreekt:
    "Op dit niveau mag een andere organisatie de procesregie hebben. Kies wie je belt.",
  geen_spoed:
    "Deze casus is niet met spoed opgeschaald. Overnemen kan dan alleen door een overdracht te accepteren.",
  is_al_houder: "Deze organisatie heeft de procesregie al.",
  houder_mag_regie_houden:
    "Een organisatie die dat mag, heeft de procesregie al. Overnemen bij spoed kan niet meer; bekijk de casus opnieuw.",
  nog_niet_afgewezen:
    "Aanwijzen kan pas als een organisatie de overdracht niet heeft geaccepteerd.",
  kan_niet_antwoorden_bij_spoed:
    "Deze persoon kan bij spoed niet antwoorden. Kies iemand met piket, of een coördinator.",
  einde_is_voorbij: "Het einde ligt voor het begin, of is al voorbij. Kies een later moment.",
  dienst_te_lang: "Een dienst duurt hooguit een maand. Kies een eerder einde.",
  consult_bij_jezelf: "Een consult vraag je aan een andere organisatie. Kies een andere.",
  consult_is_herleidbaar:
    "In de vraag staat een naam of een casusnummer. Haal die weg, of vraag het consult op naam.",
  consult_is_klaar: "Dit consult is al beantwoord of ingetrokken.",
  grondslag_ontbreekt: "Kies op welke grond je deelt om wie het gaat.",
  werkgebied_ongewijzigd: "Het huishouden woont volgens de casus al in dit gebied. Kies een ander.",
  dag_moet_nog_komen: "Deze dag moet nog komen. Kies vandaag of een dag die is geweest.",
  regieverzoek_loopt_al:
    "Jullie hebben al om de procesregie gevraagd. Wacht op het antwoord, of trek het verzoek in.",
  regieverzoek_is_afgerond: "Dit verzoek wacht niet meer op antwoord. Bekijk de casus opnieuw.",
  geen_niveau_5: "Een bestuurlijk verantwoordelijke hoort bij niveau 5. Deze casus is daar niet.",
};

/** The outcome of a pure decision: allowed with what follows from it, or refused by name (and by which field). */
export type Uitkomst<T = object> = ({ mag: true } & T) | Nee;
export type Nee = { mag: false; weigering: Weigering; veld?: string };

/** Allowed, with what the caller needs to record it. */
export function ja(): { mag: true };
export function ja<T extends object>(gevolg: T): { mag: true } & T;
export function ja(gevolg: object = {}): { mag: true } {
  return { mag: true, ...gevolg };
}

/** Refused; `veld` names the form field that the sentence belongs to. */
export function nee(weigering: Weigering, veld?: string): Nee {
  return veld === undefined ? { mag: false, weigering } : { mag: false, weigering, veld };
}
