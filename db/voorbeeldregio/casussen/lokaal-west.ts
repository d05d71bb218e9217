import type { VoorbeeldCasus } from "../script.ts";
import { beoordeel, betrek, noteer } from "../stappen/casus.ts";
import { advies, bevestig, consult } from "../stappen/einde.ts";

/** Niveau 2 at the lokale teams Fictiestad and Proefdorp. */
export const LOKAAL_WEST: readonly VoorbeeldCasus[] = [
  {
    huishouden: "Huishouden Kuipersveld",
    werkgebied: "Fictiestad",
    grondslag: "wmo",
    open: { niveau: 2, dag: -700, door: "professional1.fictiestad" },
    leden: ["Nico Kuipersveld/vader/50", "Ria Kuipersveld/moeder/49", "Tim Kuipersveld/zoon/19"],
    aanleiding: "Drie mensen zonder werk en een dreigende uithuiszetting.",
    doel: "De woning behouden en de zoon naar werk of school.",
    verloop: [
      beoordeel(-695, "professional1.fictiestad", "jjjjnnn", 2),
      noteer(
        -600,
        "professional1.fictiestad",
        "De uithuiszetting is van de baan. Er is een betalingsregeling.",
      ),
      beoordeel(-520, "professional1.fictiestad", "jjjjnnn", 2),
      beoordeel(-260, "professional1.fictiestad", "jjjnnnn", 2),
      beoordeel(-75, "professional1.fictiestad", "jjjnnnn", 2),
      betrek(-60, "professional1.fictiestad", "professional1.ggz", "Gesprekken met vader", {
        zicht: "lezen",
        tot: 45,
      }),
    ],
  },
  {
    huishouden: "Huishouden Lammerink-Osei",
    werkgebied: "Fictiestad",
    grondslag: "jeugdwet",
    open: { niveau: 2, dag: -150, door: "professional2.fictiestad" },
    leden: ["Grace Osei/moeder/33", "Tobias Lammerink/zoon/11", "Esi Lammerink/dochter/6"],
    aanleiding: "De leerkracht ziet dat de kinderen zonder ontbijt komen.",
    doel: "Genoeg geld voor eten en een vast avondritme.",
    verloop: [
      beoordeel(-146, "professional2.fictiestad", "jjjjnnn", 2),
      noteer(
        -100,
        "professional2.fictiestad",
        "De voedselbank en bijzondere bijstand zijn geregeld.",
      ),
      beoordeel(-88, "professional2.fictiestad", "jjjjnnn", 2),
      consult(
        -40,
        "professional2.fictiestad",
        "ggz",
        "Een moeder slaapt al maanden slecht en komt afspraken niet na. Past hulp van jullie hierbij, of eerst iets anders?",
        { soort: "aanpak" },
      ),
      advies(
        -38,
        "coordinator.ggz",
        "Begin met de huisarts en een vaste contactpersoon. Blijft het zo na zes weken, bel dan voor een intake.",
      ),
    ],
  },
  {
    huishouden: "Huishouden Molenschot",
    werkgebied: "Fictiestad",
    grondslag: "wmo",
    open: { niveau: 2, dag: -91, door: "professional1.fictiestad" },
    leden: ["Evert Molenschot/alleenstaande/63"],
    aanleiding: "Buren maken zich zorgen: hij komt niet meer buiten.",
    doel: "Contact herstellen en gezondheid laten nakijken.",
    verloop: [
      beoordeel(-90, "professional1.fictiestad", "jjjjonn", 2, { precies: true }),
      betrek(
        -30,
        "professional1.fictiestad",
        "professional3.rvt-west",
        "Meedenken over de veiligheid",
        {
          zicht: "lezen",
          tot: 20,
          motivering: "Er is nog geen onveiligheid, wel twijfel. Het team kijkt kort mee.",
        },
      ),
    ],
  },
  {
    huishouden: "Huishouden Nieuwpoorter",
    werkgebied: "Fictiestad",
    grondslag: "jeugdwet",
    open: { niveau: 2, dag: -5, door: "professional2.fictiestad" },
    leden: ["Joyce Nieuwpoorter/moeder/29", "Milan Nieuwpoorter/zoon/7/n"],
    aanleiding: "Moeder vraagt hulp omdat zij de boosheid van haar zoon niet meer aankan.",
    doel: "Samen leren omgaan met boosheid, met hulp van school.",
    verloop: [],
  },
  {
    huishouden: "Huishouden Oosterwold-Haile",
    werkgebied: "Proefdorp",
    grondslag: "wmo",
    open: { niveau: 2, dag: -240, door: "professional2.proefdorp" },
    leden: ["Selam Haile/vrouw/38", "Wout Oosterwold/man/44"],
    aanleiding: "Door een ongeluk kan hij niet werken en zij spreekt nog weinig Nederlands.",
    doel: "Revalidatie, taalles en inkomen op elkaar afstemmen.",
    verloop: [
      beoordeel(-236, "professional2.proefdorp", "jjjjnnn", 2),
      noteer(-180, "professional2.proefdorp", "Taalles gestart op maandag. Vervoer is geregeld."),
      beoordeel(-150, "professional2.proefdorp", "jjjjnnn", 2),
      beoordeel(-62, "professional2.proefdorp", "jjjjnnn", 2),
      consult(
        -2,
        "professional2.proefdorp",
        "ggz",
        "Meneer wordt sinds kort bij jullie behandeld. Waar moeten wij in het plan rekening mee houden?",
        { soort: "aanpak", opNaam: "Het advies gaat over een behandeling die daar al loopt." },
      ),
    ],
  },
  {
    huishouden: "Huishouden Plaggenburg",
    werkgebied: "Proefdorp",
    grondslag: "jeugdwet",
    open: { niveau: 2, dag: -110, door: "professional1.proefdorp" },
    leden: [
      "Irma Plaggenburg/moeder/40",
      "Sem Plaggenburg/zoon/15",
      "Fenna Plaggenburg/dochter/12",
    ],
    aanleiding: "Moeder is langdurig ziek en de kinderen zorgen voor het huishouden.",
    doel: "De kinderen weer kind laten zijn, met hulp in huis.",
    verloop: [
      beoordeel(-104, "professional1.proefdorp", "jjjjnnn", 2),
      noteer(-30, "professional1.proefdorp", "De dochter vertelt dat zij weer op dansles zit."),
      consult(
        -1,
        "professional1.proefdorp",
        "rvt-west",
        "Een jongere is ’s avonds vaak weg en wordt opgehaald door veel oudere mensen. Hoe schatten jullie dit in?",
        { soort: "veiligheid" },
      ),
    ],
  },
  {
    huishouden: "Huishouden Quaedvlieger",
    werkgebied: "Proefdorp",
    grondslag: "wmo",
    open: { niveau: 2, dag: -28, door: "professional1.proefdorp" },
    leden: ["Mieke Quaedvlieger/alleenstaande/52"],
    aanleiding: "Verzamelen maakt de woning onveilig voor hulpverleners.",
    doel: "Stap voor stap ruimte maken, in haar eigen tempo.",
    verloop: [
      beoordeel(-24, "professional1.proefdorp", "jjjjnnn", 2),
      bevestig(
        -1,
        "professional1.proefdorp",
        "Wijkteam Zeeoever, gemeente Andersland",
        "Floor Hemelrijk, wijkwerker",
      ),
    ],
  },
];
