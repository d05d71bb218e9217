import type { VoorbeeldCasus } from "../script.ts";
import { beoordeel, noteer } from "../stappen/casus.ts";
import { accepteer, stelVoor } from "../stappen/overdracht.ts";

/** Opgeschaald to 3 while procesregie stayed at the lokaal team: niveau and regie are two facts. */
export const GEBLEVEN: readonly VoorbeeldCasus[] = [
  {
    huishouden: "Huishouden Rademakerhof",
    werkgebied: "Voorbeelddam Noord",
    grondslag: "jeugdwet",
    open: { niveau: 2, dag: -180, door: "professional1.noord" },
    wie: ["professional3.noord", "professional3.noord", "professional1.noord"],
    leden: [
      "Samira Rademakerhof/moeder/35",
      "Joep Rademakerhof/vader/37",
      "Nour Rademakerhof/dochter/10",
    ],
    aanleiding: "De dochter vertelt op school over harde ruzies thuis.",
    doel: "Geen geweld in huis en een veilige plek voor de dochter.",
    verloop: [
      beoordeel(-176, "professional3.noord", "jjjjonn", 2),
      beoordeel(-42, "professional3.noord", "jjjjjnn", 3, { precies: true }),
      noteer(
        -40,
        "professional1.noord",
        "Veiligheidsafspraken gemaakt: bij ruzie gaat vader naar zijn broer.",
        { categorie: "veiligheid" },
      ),
      noteer(-14, "professional1.noord", "De afspraken zijn nagekomen. De dochter slaapt beter."),
    ],
  },
  {
    huishouden: "Huishouden Schellingwoud",
    werkgebied: "Voorbeelddam Zuid",
    grondslag: "wmo",
    open: { niveau: 2, dag: -300, door: "professional1.zuid" },
    leden: ["Corrie Schellingwoud/vrouw/66", "Wim Schellingwoud/man/70"],
    aanleiding: "Signalen van overbelasting en financieel misbruik door een bekende.",
    doel: "Bewind regelen en rust in de zorg.",
    verloop: [
      beoordeel(-297, "professional1.zuid", "jjjjnnn", 2),
      beoordeel(-70, "professional1.zuid", "jjjjjnn", 3, {
        profielMotivering:
          "De professional kent hen twee jaar; een collega met profiel B kijkt elke week mee.",
      }),
      beoordeel(-20, "professional1.zuid", "jjjjjnn", 3),
    ],
  },
  {
    huishouden: "Huishouden Tammelink",
    werkgebied: "Fictiestad",
    grondslag: "jeugdwet",
    open: { niveau: 3, dag: -85, door: "professional3.fictiestad" },
    leden: ["Priscilla Tammelink/moeder/28", "Dex Tammelink/zoon/1"],
    aanleiding: "De verloskundige maakte zich zorgen over de veiligheid van de baby.",
    doel: "Een veilige start, met dagelijks zicht in de eerste maanden.",
    verloop: [
      beoordeel(-84, "professional3.fictiestad", "jjjjjnn", 3),
      noteer(
        -50,
        "professional3.fictiestad",
        "De baby groeit goed. Moeder belt zelf als het even niet gaat.",
      ),
      beoordeel(-37, "professional3.fictiestad", "jjnnjnn", 3),
    ],
  },
  {
    huishouden: "Huishouden Uitdehaag",
    werkgebied: "Proefdorp",
    grondslag: "jeugdwet",
    open: { niveau: 2, dag: -260, door: "professional3.proefdorp" },
    leden: ["Mounir Uitdehaag/vader/43", "Aya Uitdehaag/dochter/15"],
    aanleiding: "De dochter loopt weg en vader is de controle kwijt.",
    doel: "Contact herstellen en een veilige plek voor de dochter.",
    verloop: [
      beoordeel(-255, "professional3.proefdorp", "jjjjnnn", 2),
      beoordeel(-200, "professional3.proefdorp", "jjjjjnn", 3),
      beoordeel(-158, "professional3.proefdorp", "jjjjjnn", 3),
      beoordeel(-116, "professional3.proefdorp", "jjnnnnn", 2),
      noteer(-90, "professional3.proefdorp", "De dochter woont weer thuis en gaat naar school."),
      beoordeel(-30, "professional3.proefdorp", "jjnnnnn", 2),
    ],
  },
  {
    huishouden: "Huishouden Valkestijn",
    werkgebied: "Voorbeelddam Noord",
    grondslag: "wmo",
    open: { niveau: 3, dag: -64, door: "professional3.noord" },
    leden: ["Dirk Valkestijn/zoon/38", "Ineke Valkestijn/moeder/74"],
    aanleiding: "Moeder is bang voor haar inwonende zoon.",
    doel: "Moeder veilig thuis en een eigen plek voor de zoon.",
    verloop: [
      beoordeel(-62, "professional3.noord", "jjjjjnn", 3),
      beoordeel(-47, "professional3.noord", "jjjjnnn", 2, {
        niveaucorrectie: true,
        motivering:
          "Bij nader inzien was er geen onveiligheid: de ruzie ging over de telefoon. Niveau 3 was te hoog ingeschat.",
      }),
      noteer(-20, "professional3.noord", "Woningaanvraag voor de zoon is gedaan."),
    ],
  },
  {
    huishouden: "Huishouden Wesselinkdam",
    werkgebied: "Voorbeelddam Zuid",
    grondslag: "jeugdwet",
    open: { niveau: 2, dag: -380, door: "professional3.zuid" },
    leden: [
      "Kimberly Wesselinkdam/moeder/32",
      "Rayan Wesselinkdam/zoon/12",
      "Luna Wesselinkdam/dochter/8",
    ],
    aanleiding: "Na de scheiding blijft de vader onverwacht langskomen.",
    doel: "Duidelijke afspraken over contact, zodat de kinderen niet bang zijn.",
    verloop: [
      beoordeel(-376, "professional3.zuid", "jjjjonn", 2),
      beoordeel(-240, "professional3.zuid", "jjjjjnn", 3),
      stelVoor(-150, "professional3.zuid", "rvt-oost", { persoon: "professional2.rvt-oost" }),
      accepteer(-148, "coordinator.rvt-oost", "professional2.rvt-oost", {
        vorigeHouder: "betrokken",
        zicht: "professional2.rvt-oost",
      }),
      noteer(
        -130,
        "professional3.zuid",
        "Overleg met de school van beide kinderen. Zij melden zich elke maandag.",
      ),
      beoordeel(-106, "professional2.rvt-oost", "jjjnjnn", 3),
      beoordeel(-41, "professional2.rvt-oost", "jjnnjnn", 3),
    ],
  },
];
