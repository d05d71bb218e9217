import { bereidVoor as bereidAfsluitingVoor } from "./afsluiting/bereid-voor.ts";
import { heropen } from "./afsluiting/heropen.ts";
import { sluitAf } from "./afsluiting/sluit-af.ts";
import { bereidVoor as bereidBeoordelingVoor } from "./beoordeling/bereid-voor.ts";
import { legVast } from "./beoordeling/leg-vast.ts";
import { lijst as beoordelingLijst } from "./beoordeling/lijst.ts";
import { gelezen } from "./bericht/gelezen.ts";
import { lijst as berichtLijst } from "./bericht/lijst.ts";
import { live } from "./bericht/live.ts";
import { tellingen } from "./bericht/tellingen.ts";
import { kiesVoorkeur, voorkeur } from "./bericht/voorkeur.ts";
import { bekijk as bekijkBestuurlijk } from "./bestuurlijk/bekijk.ts";
import { legVast as legBestuurlijkVast } from "./bestuurlijk/leg-vast.ts";
import { beeindig as beeindigBetrokkene } from "./betrokkene/beeindig.ts";
import { bereidVoor as bereidBetrokkeneVoor } from "./betrokkene/bereid-voor.ts";
import { voegToe as voegBetrokkeneToe } from "./betrokkene/voeg-toe.ts";
import { wijzig as wijzigBetrokkene } from "./betrokkene/wijzig.ts";
import { bekijk as bekijkCasus } from "./casus/bekijk.ts";
import { bereidVoor as bereidCasusVoor } from "./casus/bereid-voor.ts";
import { exporteer } from "./casus/exporteer.ts";
import { herken } from "./casus/herken.ts";
import { lijst as casusLijst } from "./casus/lijst.ts";
import { noteer } from "./casus/noteer.ts";
import { open } from "./casus/open.ts";
import { verloop } from "./casus/verloop.ts";
import { bewaar } from "./concept/bewaar.ts";
import { lees } from "./concept/lees.ts";
import { lijst as conceptLijst } from "./concept/lijst.ts";
import { wis } from "./concept/wis.ts";
import { beantwoord as beantwoordConsult } from "./consult/beantwoord.ts";
import { bekijk as bekijkConsult } from "./consult/bekijk.ts";
import { bereidVoor as bereidConsultVoor } from "./consult/bereid-voor.ts";
import { lijst as consultLijst } from "./consult/lijst.ts";
import { trekIn as trekConsultIn } from "./consult/trek-in.ts";
import { vraag as vraagConsult } from "./consult/vraag.ts";
import { aandacht } from "./dashboard/aandacht.ts";
import { bezetting } from "./dashboard/bezetting.ts";
import { mijnDag } from "./dashboard/mijn-dag.ts";
import { nieuw } from "./dashboard/nieuw.ts";
import { partneracties } from "./dashboard/partneracties.ts";
import { stand } from "./dashboard/stand.ts";
import { triage } from "./dashboard/triage.ts";
import { veiligheid } from "./dashboard/veiligheid.ts";
import { werkverdeling } from "./dashboard/werkverdeling.ts";
import { bekijk as bekijkHuishouden } from "./huishouden/bekijk.ts";
import { geheimAdres } from "./huishouden/geheim-adres.ts";
import { laatVertrekken } from "./huishouden/laat-vertrekken.ts";
import { legAdresVast } from "./huishouden/leg-adres-vast.ts";
import { legZienswijzeVast } from "./huishouden/leg-zienswijze-vast.ts";
import { voegLidToe } from "./huishouden/voeg-lid-toe.ts";
import { wijzig as wijzigHuishouden } from "./huishouden/wijzig.ts";
import { wijzigLid } from "./huishouden/wijzig-lid.ts";
import { lijst as inzageLijst } from "./inzage/lijst.ts";
import { geefDoor } from "./item/geef-door.ts";
import { nietDoorgegeven } from "./item/niet-doorgegeven.ts";
import { router } from "./kern/trpc.ts";
import { beeindig as beeindigLeesrecht } from "./leesrecht/beeindig.ts";
import { geef as geefLeesrecht } from "./leesrecht/geef.ts";
import { kortIn } from "./leesrecht/kort-in.ts";
import { lijst as leesrechtLijst } from "./leesrecht/lijst.ts";
import { lijst as medewerkerLijst } from "./medewerker/lijst.ts";
import { vertrek } from "./medewerker/vertrek.ts";
import { legMomentVast } from "./nazorg/leg-moment-vast.ts";
import { beoordeel as beoordeelNoodtoegang } from "./noodtoegang/beoordeel.ts";
import { mijn as mijnNoodtoegang } from "./noodtoegang/mijn.ts";
import { neem } from "./noodtoegang/neem.ts";
import { noteer as noteerBijNood } from "./noodtoegang/noteer.ts";
import { accepteer } from "./overdracht/accepteer.ts";
import { accepteerNiet } from "./overdracht/accepteer-niet.ts";
import { agenda } from "./overdracht/agenda.ts";
import { bekijk as bekijkOverdracht } from "./overdracht/bekijk.ts";
import { bereidVoor as bereidOverdrachtVoor } from "./overdracht/bereid-voor.ts";
import { bevestigOntvangst } from "./overdracht/bevestig-ontvangst.ts";
import { document, exporteerDocument } from "./overdracht/document.ts";
import { geefNamenVrij } from "./overdracht/geef-namen-vrij.ts";
import { herbevestig } from "./overdracht/herbevestig.ts";
import { herinner } from "./overdracht/herinner.ts";
import { lijst as overdrachtLijst } from "./overdracht/lijst.ts";
import { stelVoor } from "./overdracht/stel-voor.ts";
import { trekIn } from "./overdracht/trek-in.ts";
import { vraagAanvulling } from "./overdracht/vraag-aanvulling.ts";
import { vulAan } from "./overdracht/vul-aan.ts";
import { zegToe } from "./overdracht/zeg-toe.ts";
import { lijst as piketLijst } from "./piket/lijst.ts";
import { trekIn as trekDienstIn } from "./piket/trek-in.ts";
import { voegToe as voegDienstToe } from "./piket/voeg-toe.ts";
import { beeindigAfspraak } from "./plan/beeindig-afspraak.ts";
import { bekijk as bekijkPlan } from "./plan/bekijk.ts";
import { controleerAfspraak } from "./plan/controleer-afspraak.ts";
import { maakAfspraak } from "./plan/maak-afspraak.ts";
import { rondActieAf } from "./plan/rond-actie-af.ts";
import { rondDoelAf } from "./plan/rond-doel-af.ts";
import { voegActieToe } from "./plan/voeg-actie-toe.ts";
import { voegDoelToe } from "./plan/voeg-doel-toe.ts";
import { geefNiet } from "./regie/geef-niet.ts";
import { trekVerzoekIn } from "./regie/trek-verzoek-in.ts";
import { verzoeken as regieverzoeken } from "./regie/verzoeken.ts";
import { vraag as vraagRegie } from "./regie/vraag.ts";
import { wijsAan } from "./regie/wijs-aan.ts";
import { wijsToe } from "./regie/wijs-toe.ts";
import { bekijk as bekijkRegiekaart } from "./regiekaart/bekijk.ts";
import { demoAccounts } from "./sessie/demo-accounts.ts";
import { ik } from "./sessie/ik.ts";
import { inlogwijzen } from "./sessie/inlogwijzen.ts";
import { kiesWachtwoord } from "./sessie/kies-wachtwoord.ts";
import { status } from "./sessie/status.ts";
import { uitloggen } from "./sessie/uitloggen.ts";
import { verleng } from "./sessie/verleng.ts";
import { bereidNieuwVoor, bereidVoor as bereidSpoedVoor } from "./spoed/bereid-voor.ts";
import { neemOver } from "./spoed/neem-over.ts";
import { open as openBijSpoed } from "./spoed/open.ts";
import { rondTaakAf } from "./spoed/rond-taak-af.ts";
import { start as startSpoed } from "./spoed/start.ts";
import { taak as spoedTaak, lijst as spoedTaken } from "./spoed/taak.ts";
import { vulOverdrachtAan } from "./spoed/vul-overdracht-aan.ts";
import { inzage as inzageToezicht } from "./toezicht/inzage.ts";
import { noodtoegangen } from "./toezicht/noodtoegangen.ts";
import { beeindig as beeindigUitsluiting } from "./uitsluiting/beeindig.ts";
import { lijst as uitsluitingLijst } from "./uitsluiting/lijst.ts";
import { meldZelf } from "./uitsluiting/meld-zelf.ts";
import { sluitUit } from "./uitsluiting/sluit-uit.ts";
import { bereidVoor as bereidVerhuizingVoor } from "./verhuizing/bereid-voor.ts";
import { bevestigOntvangst as bevestigBuiten } from "./verhuizing/bevestig-ontvangst.ts";
import { document as verhuisdocument } from "./verhuizing/document.ts";
import { verhuis } from "./verhuizing/verhuis.ts";
import { beeindig as beeindigVervanging } from "./vervanging/beeindig.ts";
import { lijst as vervangingLijst } from "./vervanging/lijst.ts";
import { stelIn } from "./vervanging/stel-in.ts";
import { lijst as verzendingLijst } from "./verzending/lijst.ts";
import { opnieuw } from "./verzending/opnieuw.ts";
import { postvak } from "./verzending/postvak.ts";
import { bekijk as bekijkVoorlegging } from "./voorlegging/bekijk.ts";
import { bereidVoor as bereidVoorleggenVoor } from "./voorlegging/bereid-voor.ts";
import { brengNaarBestuur } from "./voorlegging/breng-naar-bestuur.ts";
import { geefVisie } from "./voorlegging/geef-visie.ts";
import { legVoor } from "./voorlegging/leg-voor.ts";
import { lijst as voorleggingLijst } from "./voorlegging/lijst.ts";
import { rondAf } from "./voorlegging/rond-af.ts";
import { bewaar as bewaarWeergave } from "./weergave/bewaar.ts";
import { lijst as weergaveLijst } from "./weergave/lijst.ts";
import { verwijder } from "./weergave/verwijder.ts";
import { mensen } from "./wie-is-wie/mensen.ts";
import { organisaties } from "./wie-is-wie/organisaties.ts";
import { antwoord as antwoordZicht } from "./zicht-op-veiligheid/antwoord.ts";
import { vraag as vraagZicht } from "./zicht-op-veiligheid/vraag.ts";

export const appRouter = router({
  casus: router({
    open,
    herken,
    lijst: casusLijst,
    exporteer,
    bekijk: bekijkCasus,
    verloop,
    noteer,
    bereidVoor: bereidCasusVoor,
  }),
  beoordeling: router({ legVast, lijst: beoordelingLijst, bereidVoor: bereidBeoordelingVoor }),
  overdracht: router({
    stelVoor,
    herbevestig,
    bevestigOntvangst,
    zegToe,
    vraagAanvulling,
    vulAan,
    herinner,
    geefNamenVrij,
    accepteer,
    accepteerNiet,
    trekIn,
    lijst: overdrachtLijst,
    bekijk: bekijkOverdracht,
    agenda,
    document,
    exporteerDocument,
    bereidVoor: bereidOverdrachtVoor,
  }),
  huishouden: router({
    bekijk: bekijkHuishouden,
    geheimAdres,
    wijzig: wijzigHuishouden,
    voegLidToe,
    wijzigLid,
    laatVertrekken,
    legAdresVast,
    legZienswijzeVast,
  }),
  plan: router({
    bekijk: bekijkPlan,
    voegDoelToe,
    rondDoelAf,
    voegActieToe,
    rondActieAf,
    maakAfspraak,
    controleerAfspraak,
    beeindigAfspraak,
  }),
  betrokkene: router({
    voegToe: voegBetrokkeneToe,
    wijzig: wijzigBetrokkene,
    beeindig: beeindigBetrokkene,
    bereidVoor: bereidBetrokkeneVoor,
  }),
  uitsluiting: router({
    sluitUit,
    meldZelf,
    beeindig: beeindigUitsluiting,
    lijst: uitsluitingLijst,
  }),
  noodtoegang: router({
    neem,
    noteer: noteerBijNood,
    beoordeel: beoordeelNoodtoegang,
    mijn: mijnNoodtoegang,
  }),
  leesrecht: router({
    geef: geefLeesrecht,
    kortIn,
    beeindig: beeindigLeesrecht,
    lijst: leesrechtLijst,
  }),
  inzage: router({ lijst: inzageLijst }),
  toezicht: router({ inzage: inzageToezicht, noodtoegangen }),
  zichtOpVeiligheid: router({ vraag: vraagZicht, antwoord: antwoordZicht }),
  regie: router({
    wijsToe,
    wijsAan,
    vraag: vraagRegie,
    geefNiet,
    trekVerzoekIn,
    verzoeken: regieverzoeken,
  }),
  spoed: router({
    start: startSpoed,
    open: openBijSpoed,
    neemOver,
    bereidVoor: bereidSpoedVoor,
    bereidNieuwVoor,
    taak: spoedTaak,
    lijst: spoedTaken,
    rondTaakAf,
    vulOverdrachtAan,
  }),
  piket: router({ lijst: piketLijst, voegToe: voegDienstToe, trekIn: trekDienstIn }),
  bestuurlijk: router({ bekijk: bekijkBestuurlijk, legVast: legBestuurlijkVast }),
  nazorg: router({ legMomentVast }),
  item: router({ geefDoor, nietDoorgegeven }),
  verhuizing: router({
    verhuis,
    bevestigOntvangst: bevestigBuiten,
    bereidVoor: bereidVerhuizingVoor,
    document: verhuisdocument,
  }),
  consult: router({
    vraag: vraagConsult,
    beantwoord: beantwoordConsult,
    trekIn: trekConsultIn,
    bekijk: bekijkConsult,
    bereidVoor: bereidConsultVoor,
    lijst: consultLijst,
  }),
  voorlegging: router({
    legVoor,
    geefVisie,
    brengNaarBestuur,
    rondAf,
    lijst: voorleggingLijst,
    bekijk: bekijkVoorlegging,
    bereidVoor: bereidVoorleggenVoor,
  }),
  afsluiting: router({ bereidVoor: bereidAfsluitingVoor, sluitAf, heropen }),
  medewerker: router({ vertrek, lijst: medewerkerLijst }),
  vervanging: router({ stelIn, beeindig: beeindigVervanging, lijst: vervangingLijst }),
  bericht: router({ lijst: berichtLijst, gelezen, live, tellingen, voorkeur, kiesVoorkeur }),
  verzending: router({ lijst: verzendingLijst, opnieuw, postvak }),
  concept: router({ bewaar, lees, lijst: conceptLijst, wis }),
  dashboard: router({
    aandacht,
    mijnDag,
    nieuw,
    partneracties,
    bezetting,
    stand,
    triage,
    veiligheid,
    werkverdeling,
  }),
  weergave: router({ bewaar: bewaarWeergave, lijst: weergaveLijst, verwijder }),
  wieIsWie: router({ organisaties, mensen }),
  regiekaart: router({ bekijk: bekijkRegiekaart }),
  sessie: router({ ik, status, verleng, uitloggen, demoAccounts, inlogwijzen, kiesWachtwoord }),
});

export type AppRouter = typeof appRouter;
