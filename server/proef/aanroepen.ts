import { randomUUID } from "node:crypto";
import { beoordeelNaar3, voorstelNaar3 } from "#db/voorbeeldregio/proef-invoer";
import type { Aanroeper } from "./proefregio.ts";

/** A casus with an open overdracht, and somebody to name. */
export type Doel = {
  casusnummer: string;
  overdrachtId: string;
  persoonId: string;
  organisatieId: string;
  /** The id of an item of the plan, a betrokkenheid, a leesrecht, an uitsluiting or a vraag; it need not exist. */
  itemId: string;
};

const LID = { naam: "Een Proef", rol: "ouder", leeftijdsgroep: "16_plus" } as const;

const metSleutel = <T>(invoer: T) => ({ ...invoer, sleutel: randomUUID() });

/** One valid call for each procedure that is about one casus, by its name in the router. */
export const OP_CASUS: Record<string, (a: Aanroeper, d: Doel) => Promise<unknown>> = {
  "casus.bekijk": (a, { casusnummer }) => a.casus.bekijk({ casusnummer }),
  "casus.verloop": (a, { casusnummer }) => a.casus.verloop({ casusnummer }),
  "casus.noteer": (a, { casusnummer }) =>
    a.casus.noteer(metSleutel({ casusnummer, inhoud: "Een proef." })),
  "betrokkene.bereidVoor": (a, { casusnummer }) => a.betrokkene.bereidVoor({ casusnummer }),
  "betrokkene.voegToe": (a, { casusnummer, persoonId }) =>
    a.betrokkene.voegToe(
      metSleutel({ casusnummer, persoonId, doel: "Een proef.", zicht: "lezen" as const }),
    ),
  "betrokkene.wijzig": (a, { casusnummer, itemId: betrokkenheidId }) =>
    a.betrokkene.wijzig(
      metSleutel({ casusnummer, betrokkenheidId, zicht: "bijdragen" as const, tot: null }),
    ),
  "betrokkene.beeindig": (a, { casusnummer, itemId: betrokkenheidId }) =>
    a.betrokkene.beeindig(metSleutel({ casusnummer, betrokkenheidId })),
  "inzage.lijst": (a, { casusnummer }) => a.inzage.lijst({ casusnummer }),
  "leesrecht.lijst": (a, { casusnummer }) => a.leesrecht.lijst({ casusnummer }),
  "leesrecht.geef": (a, { casusnummer, persoonId }) =>
    a.leesrecht.geef(metSleutel({ casusnummer, persoonId, tot: "2099-01-01" })),
  "leesrecht.kortIn": (a, { casusnummer, itemId: leesrechtId }) =>
    a.leesrecht.kortIn(metSleutel({ casusnummer, leesrechtId, tot: "2099-01-01" })),
  "leesrecht.beeindig": (a, { casusnummer, itemId: leesrechtId }) =>
    a.leesrecht.beeindig(metSleutel({ casusnummer, leesrechtId })),
  "noodtoegang.neem": (a, { casusnummer }) =>
    a.noodtoegang.neem(metSleutel({ casusnummer, reden: "Een proef van twintig tekens." })),
  "noodtoegang.noteer": (a, { casusnummer }) =>
    a.noodtoegang.noteer(metSleutel({ casusnummer, inhoud: "Een proef." })),
  "uitsluiting.lijst": (a, { casusnummer }) => a.uitsluiting.lijst({ casusnummer }),
  "uitsluiting.sluitUit": (a, { casusnummer, persoonId }) =>
    a.uitsluiting.sluitUit(metSleutel({ casusnummer, persoonId })),
  "uitsluiting.beeindig": (a, { casusnummer, itemId: uitsluitingId }) =>
    a.uitsluiting.beeindig(metSleutel({ casusnummer, uitsluitingId })),
  "uitsluiting.meldZelf": (a, { casusnummer }) =>
    a.uitsluiting.meldZelf(metSleutel({ casusnummer })),
  "zichtOpVeiligheid.vraag": (a, { casusnummer, persoonId }) =>
    a.zichtOpVeiligheid.vraag(metSleutel({ casusnummer, persoonId })),
  "zichtOpVeiligheid.antwoord": (a, { casusnummer, itemId: vraagId }) =>
    a.zichtOpVeiligheid.antwoord(
      metSleutel({ casusnummer, vraagId, antwoord: "geaccepteerd" as const }),
    ),
  "beoordeling.lijst": (a, { casusnummer }) => a.beoordeling.lijst({ casusnummer }),
  "beoordeling.bereidVoor": (a, { casusnummer }) => a.beoordeling.bereidVoor({ casusnummer }),
  "beoordeling.legVast": (a, { casusnummer }) =>
    a.beoordeling.legVast(metSleutel(beoordeelNaar3(casusnummer, "nu"))),
  "regie.wijsToe": (a, { casusnummer, persoonId }) =>
    a.regie.wijsToe(metSleutel({ casusnummer, persoonId, soort: "procesregie" as const })),
  "afsluiting.bereidVoor": (a, { casusnummer }) => a.afsluiting.bereidVoor({ casusnummer }),
  "afsluiting.sluitAf": (a, { casusnummer }) =>
    a.afsluiting.sluitAf(
      metSleutel({ casusnummer, reden: "onterecht" as const, toelichting: "Een proef." }),
    ),
  "afsluiting.heropen": (a, { casusnummer, persoonId }) =>
    a.afsluiting.heropen(
      metSleutel({
        casusnummer,
        niveau: 2 as const,
        aanleiding: "Een proef.",
        procesregisseurId: persoonId,
        casusregisseurId: persoonId,
        zichtOpVeiligheidId: persoonId,
      }),
    ),
  "voorlegging.bekijk": (a, { itemId }) => a.voorlegging.bekijk({ voorleggingId: itemId }),
  "voorlegging.bereidVoor": (a, { casusnummer }) => a.voorlegging.bereidVoor({ casusnummer }),
  "voorlegging.legVoor": (a, { casusnummer, organisatieId }) =>
    a.voorlegging.legVoor(
      metSleutel({ casusnummer, anderId: organisatieId, vraag: "Een proef?", visie: "Ja." }),
    ),
  "voorlegging.geefVisie": (a, { casusnummer, itemId }) =>
    a.voorlegging.geefVisie(metSleutel({ casusnummer, voorleggingId: itemId, visie: "Ja." })),
  "voorlegging.brengNaarBestuur": (a, { casusnummer, itemId }) =>
    a.voorlegging.brengNaarBestuur(metSleutel({ casusnummer, voorleggingId: itemId })),
  "voorlegging.rondAf": (a, { casusnummer, itemId }) =>
    a.voorlegging.rondAf(
      metSleutel({
        casusnummer,
        voorleggingId: itemId,
        uitkomst: "besloten" as const,
        toelichting: "Een proef.",
      }),
    ),
  "item.nietDoorgegeven": (a, { casusnummer }) => a.item.nietDoorgegeven({ casusnummer }),
  "item.geefDoor": (a, { casusnummer, itemId }) =>
    a.item.geefDoor(metSleutel({ casusnummer, tekstId: itemId })),
  "nazorg.legMomentVast": (a, { casusnummer, itemId }) =>
    a.nazorg.legMomentVast(
      metSleutel({
        casusnummer,
        momentId: itemId,
        uitkomst: "gaat_goed" as const,
        toelichting: "Een proef.",
      }),
    ),
  "huishouden.bekijk": (a, { casusnummer }) => a.huishouden.bekijk({ casusnummer }),
  "huishouden.geheimAdres": (a, { casusnummer }) => a.huishouden.geheimAdres({ casusnummer }),
  "huishouden.wijzig": (a, { casusnummer }) =>
    a.huishouden.wijzig(metSleutel({ casusnummer, aanduiding: "Proef", woonplaats: "Proef" })),
  "huishouden.voegLidToe": (a, { casusnummer }) =>
    a.huishouden.voegLidToe(metSleutel({ casusnummer, ...LID })),
  "huishouden.wijzigLid": (a, { casusnummer, itemId }) =>
    a.huishouden.wijzigLid(metSleutel({ casusnummer, lidId: itemId, ...LID })),
  "huishouden.laatVertrekken": (a, { casusnummer, itemId }) =>
    a.huishouden.laatVertrekken(metSleutel({ casusnummer, lidId: itemId })),
  "huishouden.legAdresVast": (a, { casusnummer }) =>
    a.huishouden.legAdresVast(
      metSleutel({
        casusnummer,
        straat: "Voorbeeldlaan",
        huisnummer: "1",
        postcode: "1000 AA",
        geheim: false,
      }),
    ),
  "huishouden.legZienswijzeVast": (a, { casusnummer, itemId }) =>
    a.huishouden.legZienswijzeVast(
      metSleutel({ casusnummer, lidId: itemId, zienswijze: "Een proef.", zelf: true }),
    ),
  "plan.bekijk": (a, { casusnummer }) => a.plan.bekijk({ casusnummer }),
  "plan.voegDoelToe": (a, { casusnummer }) =>
    a.plan.voegDoelToe(metSleutel({ casusnummer, inhoud: "Een proef." })),
  "plan.rondDoelAf": (a, { casusnummer, itemId }) =>
    a.plan.rondDoelAf(metSleutel({ casusnummer, doelId: itemId, uitkomst: "bereikt" as const })),
  "plan.voegActieToe": (a, { casusnummer, persoonId }) =>
    a.plan.voegActieToe(
      metSleutel({
        casusnummer,
        inhoud: "Een proef.",
        houder: { soort: "professional" as const, id: persoonId },
        voor: "2099-01-01",
      }),
    ),
  "plan.rondActieAf": (a, { casusnummer, itemId }) =>
    a.plan.rondActieAf(metSleutel({ casusnummer, actieId: itemId, uitkomst: "gedaan" as const })),
  "plan.maakAfspraak": (a, { casusnummer }) =>
    a.plan.maakAfspraak(metSleutel({ casusnummer, inhoud: "Een proef.", controleDagen: 7 })),
  "plan.controleerAfspraak": (a, { casusnummer, itemId }) =>
    a.plan.controleerAfspraak(metSleutel({ casusnummer, afspraakId: itemId, nagekomen: true })),
  "plan.beeindigAfspraak": (a, { casusnummer, itemId }) =>
    a.plan.beeindigAfspraak(metSleutel({ casusnummer, afspraakId: itemId, reden: "Een proef." })),
  "overdracht.bereidVoor": (a, { casusnummer }) => a.overdracht.bereidVoor({ casusnummer }),
  "overdracht.stelVoor": (a, { casusnummer, organisatieId }) =>
    a.overdracht.stelVoor(metSleutel(voorstelNaar3(casusnummer, organisatieId))),
  "overdracht.bekijk": (a, { overdrachtId }) => a.overdracht.bekijk({ overdrachtId }),
  "overdracht.agenda": (a, { overdrachtId }) => a.overdracht.agenda({ overdrachtId }),
  "overdracht.document": (a, { overdrachtId }) => a.overdracht.document({ overdrachtId }),
  "overdracht.exporteerDocument": (a, { overdrachtId }) =>
    a.overdracht.exporteerDocument({ overdrachtId }),
  "overdracht.herbevestig": (a, { overdrachtId }) =>
    a.overdracht.herbevestig(metSleutel({ overdrachtId })),
  "overdracht.bevestigOntvangst": (a, { overdrachtId }) =>
    a.overdracht.bevestigOntvangst(metSleutel({ overdrachtId })),
  "overdracht.zegToe": (a, { overdrachtId }) =>
    a.overdracht.zegToe(metSleutel({ overdrachtId, warmGesprekOp: "2099-01-04T10:00:00Z" })),
  "overdracht.vraagAanvulling": (a, { overdrachtId }) =>
    a.overdracht.vraagAanvulling(metSleutel({ overdrachtId, vraag: "Een proef." })),
  "overdracht.vulAan": (a, { overdrachtId }) =>
    a.overdracht.vulAan(metSleutel({ overdrachtId, antwoord: "Een proef." })),
  "overdracht.herinner": (a, { overdrachtId }) =>
    a.overdracht.herinner(metSleutel({ overdrachtId })),
  "overdracht.geefNamenVrij": (a, { overdrachtId }) =>
    a.overdracht.geefNamenVrij(metSleutel({ overdrachtId })),
  "overdracht.trekIn": (a, { overdrachtId }) => a.overdracht.trekIn(metSleutel({ overdrachtId })),
  "overdracht.accepteer": (a, { overdrachtId, persoonId }) =>
    a.overdracht.accepteer(
      metSleutel({ overdrachtId, regisseurId: persoonId, vorigeHouder: "geen" as const }),
    ),
  "overdracht.accepteerNiet": (a, { overdrachtId }) =>
    a.overdracht.accepteerNiet(
      metSleutel({ overdrachtId, reden: "anders" as const, toelichting: "Een proef." }),
    ),
  "verhuizing.bereidVoor": (a, { casusnummer }) => a.verhuizing.bereidVoor({ casusnummer }),
  "verhuizing.document": (a, { casusnummer }) => a.verhuizing.document({ casusnummer }),
  "verhuizing.verhuis": (a, { casusnummer, itemId: werkgebiedId }) =>
    a.verhuizing.verhuis(metSleutel({ casusnummer, werkgebiedId })),
  "verhuizing.bevestigOntvangst": (a, { casusnummer }) =>
    a.verhuizing.bevestigOntvangst(
      metSleutel({
        casusnummer,
        ontvanger: "Een proef.",
        bevestigdDoor: "Een Proef",
        ontvangenOp: "2026-01-05",
      }),
    ),
  "consult.bereidVoor": (a, { casusnummer }) => a.consult.bereidVoor({ casusnummer }),
  "consult.vraag": (a, { casusnummer, organisatieId: naarOrganisatieId }) =>
    a.consult.vraag(
      metSleutel({ casusnummer, naarOrganisatieId, soort: "aanpak" as const, vraag: "Een proef." }),
    ),
  "consult.trekIn": (a, { casusnummer, itemId: consultId }) =>
    a.consult.trekIn(metSleutel({ casusnummer, consultId })),
  "consult.bekijk": (a, { itemId: consultId }) => a.consult.bekijk({ consultId }),
  "consult.beantwoord": (a, { itemId: consultId }) =>
    a.consult.beantwoord(metSleutel({ consultId, advies: "Een proef." })),
  "spoed.bereidVoor": (a, { casusnummer }) => a.spoed.bereidVoor({ casusnummer }),
  "spoed.start": (a, { casusnummer, organisatieId }) =>
    a.spoed.start(
      metSleutel({
        casusnummer,
        niveau: 4 as const,
        naarOrganisatieId: organisatieId,
        reden: "Een proef.",
        veiligheid: "Een proef.",
        telefoon: "099 000 10 10",
      }),
    ),
  "spoed.neemOver": (a, { casusnummer }) => a.spoed.neemOver(metSleutel({ casusnummer })),
  "spoed.taak": (a, { casusnummer }) => a.spoed.taak({ casusnummer, soort: "motivering" as const }),
  "spoed.rondTaakAf": (a, { casusnummer, itemId }) =>
    a.spoed.rondTaakAf(metSleutel({ casusnummer, taakId: itemId, toelichting: "Een proef." })),
  "spoed.vulOverdrachtAan": (a, { casusnummer, itemId }) =>
    a.spoed.vulOverdrachtAan(metSleutel({ casusnummer, taakId: itemId, inhoud: {} })),
  "regie.wijsAan": (a, { casusnummer, organisatieId }) =>
    a.regie.wijsAan(
      metSleutel({ casusnummer, naarOrganisatieId: organisatieId, motivering: "Een proef." }),
    ),
  "regie.vraag": (a, { casusnummer }) =>
    a.regie.vraag(metSleutel({ casusnummer, waarom: "Een proef." })),
  "regie.geefNiet": (a, { casusnummer, itemId }) =>
    a.regie.geefNiet(
      metSleutel({
        casusnummer,
        verzoekId: itemId,
        reden: "anders" as const,
        toelichting: "Een proef.",
      }),
    ),
  "regie.trekVerzoekIn": (a, { casusnummer, itemId }) =>
    a.regie.trekVerzoekIn(metSleutel({ casusnummer, verzoekId: itemId })),
  "regie.verzoeken": (a, { casusnummer }) => a.regie.verzoeken({ casusnummer }),
  "bestuurlijk.bekijk": (a, { casusnummer }) => a.bestuurlijk.bekijk({ casusnummer }),
  "bestuurlijk.legVast": (a, { casusnummer }) =>
    a.bestuurlijk.legVast(
      metSleutel({ casusnummer, functie: "burgemeester" as const, naam: "Een Proef" }),
    ),
};

/** One call for each procedure that shows more than one casus. */
export const LIJSTEN: Record<string, (a: Aanroeper) => Promise<unknown>> = {
  "casus.lijst": (a) => a.casus.lijst({}),
  "casus.exporteer": (a) => a.casus.exporteer({}),
  "overdracht.lijst": (a) => a.overdracht.lijst({}),
  "bericht.lijst": (a) => a.bericht.lijst({}),
  "noodtoegang.mijn": (a) => a.noodtoegang.mijn({}),
  "consult.lijst": (a) => a.consult.lijst({}),
  "voorlegging.lijst": (a) => a.voorlegging.lijst({}),
  "spoed.lijst": (a) => a.spoed.lijst({}),
  "dashboard.mijnDag": (a) => a.dashboard.mijnDag({}),
  "dashboard.nieuw": (a) => a.dashboard.nieuw({}),
  "dashboard.partneracties": (a) => a.dashboard.partneracties({}),
  "dashboard.stand": (a) => a.dashboard.stand({}),
  "dashboard.triage": (a) => a.dashboard.triage({}),
  "dashboard.veiligheid": (a) => a.dashboard.veiligheid({}),
  "dashboard.werkverdeling": (a) => a.dashboard.werkverdeling({}),
};

/** Procedures that are about no casus at all. */
export const ZONDER_CASUS = [
  // For the fg, who sees logs and no casus.
  "noodtoegang.beoordeel",
  "toezicht.inzage",
  "toezicht.noodtoegangen",
  "bericht.gelezen",
  "bericht.kiesVoorkeur",
  "bericht.live",
  "bericht.tellingen",
  "bericht.voorkeur",
  "casus.bereidVoor",
  "casus.herken",
  "concept.bewaar",
  "concept.lees",
  "concept.lijst",
  "concept.wis",
  "dashboard.aandacht",
  "dashboard.bezetting",
  "medewerker.lijst",
  "medewerker.vertrek",
  "verzending.lijst",
  "verzending.opnieuw",
  "verzending.postvak",
  "vervanging.beeindig",
  "vervanging.lijst",
  "vervanging.stelIn",
  "weergave.bewaar",
  "weergave.lijst",
  "weergave.verwijder",
  "wieIsWie.mensen",
  "wieIsWie.organisaties",
  "casus.open",
  "piket.lijst",
  "piket.trekIn",
  "piket.voegToe",
  "spoed.bereidNieuwVoor",
  "spoed.open",
  "regiekaart.bekijk",
  "sessie.demoAccounts",
  "sessie.ik",
  "sessie.inlogwijzen",
  "sessie.kiesWachtwoord",
  "sessie.status",
  "sessie.uitloggen",
  "sessie.verleng",
];
