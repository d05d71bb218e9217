import type { VoorbeeldCasus } from "../script.ts";
import { beoordeel, noteer } from "../stappen/casus.ts";
import { accepteer, BLIJFT, stelVoor, trekIn } from "../stappen/overdracht.ts";

const MEEKIJKEN =
  "De casusregisseur van het lokale team is vertrouwd voor de kinderen; een collega met profiel B kijkt mee.";

/** Long histories: up and down the stair, an overdracht that lapsed, one that was taken back. */
export const AFGESCHAALD: readonly VoorbeeldCasus[] = [
  {
    huishouden: "Huishouden Fokkelman-Tjin",
    werkgebied: "Voorbeelddam Noord",
    grondslag: "jeugdwet",
    open: { niveau: 2, dag: -1090, door: "professional1.noord" },
    leden: [
      "Joan Tjin/moeder/43",
      "Erik Fokkelman/vader/45",
      "Melissa Fokkelman/dochter/15",
      "Dylan Fokkelman/zoon/12",
    ],
    aanleiding: "Het consultatiebureau en de school zien een huishouden dat vastloopt.",
    doel: "Eerst veiligheid, daarna weer zelf verder kunnen.",
    verloop: [
      beoordeel(-1085, "professional1.noord", "jjjjonn", 2),
      noteer(
        -1040,
        "professional1.noord",
        "Kennisgemaakt met alle vier. De kinderen kregen een eigen gesprek.",
      ),
      beoordeel(-960, "professional1.noord", "jjjjjnn", 3, { bijOverdracht: true }),
      stelVoor(-959, "professional1.noord", "rvt-oost", { niveau: 3 }),
      accepteer(-957, "coordinator.rvt-oost", "professional2.rvt-oost", {
        vorigeHouder: "betrokken",
        zicht: "professional2.rvt-oost",
        motivering: BLIJFT,
      }),
      beoordeel(-880, "professional2.rvt-oost", "jjjjjjn", 4, { profielMotivering: MEEKIJKEN }),
      stelVoor(-878, "professional2.rvt-oost", "zvh"),
      accepteer(-875, "coordinator.zvh", "professional1.zvh", { vorigeHouder: "betrokken" }),
      beoordeel(-760, "professional1.zvh", "jjjnjnn", 3, { bijOverdracht: true }),
      stelVoor(-758, "professional1.zvh", "rvt-oost", { niveau: 3 }),
      accepteer(-755, "coordinator.rvt-oost", "professional2.rvt-oost", { vorigeHouder: "stand" }),
      beoordeel(-600, "professional2.rvt-oost", "jjnnnnn", 2, { bijOverdracht: true }),
      stelVoor(-598, "professional2.rvt-oost", "noord", { niveau: 2 }),
      accepteer(-594, "coordinator.noord", "professional1.noord", {
        vorigeHouder: "leesrecht",
        leesrechtTot: -500,
        zicht: "professional1.noord",
      }),
      noteer(-480, "professional1.noord", "De dochter is overgegaan. Vader heeft vast werk."),
      beoordeel(-320, "professional1.noord", "jjnnnnn", 2),
      beoordeel(-80, "professional1.noord", "jnnnnnn", 2),
    ],
  },
  {
    huishouden: "Huishouden Goedhardt",
    werkgebied: "Voorbeelddam Zuid",
    grondslag: "wmo",
    open: { niveau: 3, dag: -220, door: "professional3.zuid" },
    leden: ["Bea Goedhardt/vrouw/48", "Koos Goedhardt/man/52"],
    aanleiding: "Ruzies na drankgebruik, met schade in huis.",
    doel: "Minder drank en geen ruzies meer.",
    verloop: [
      beoordeel(-218, "professional3.zuid", "jjjjjnn", 3),
      stelVoor(-190, "professional3.zuid", "rvt-oost"),
      beoordeel(-187, "professional3.zuid", "jjjjnnn", 2),
      noteer(
        -186,
        "professional3.zuid",
        "De overdracht is vervallen door het lagere niveau. Dat is besproken met het veiligheidsteam.",
      ),
      beoordeel(-75, "professional3.zuid", "jjjnnnn", 2),
    ],
  },
  {
    huishouden: "Huishouden Hulsebosch",
    werkgebied: "Fictiestad",
    grondslag: "jeugdwet",
    open: { niveau: 2, dag: -650, door: "professional3.fictiestad" },
    leden: ["Carmen Hulsebosch/moeder/36", "Tygo Hulsebosch/zoon/13", "Saar Hulsebosch/dochter/10"],
    aanleiding: "Moeder vraagt hulp bij de omgang met een ex-partner.",
    doel: "Rust bij de overdracht van de kinderen.",
    verloop: [
      beoordeel(-645, "professional3.fictiestad", "jjjjonn", 2),
      beoordeel(-560, "professional3.fictiestad", "jjjjjnn", 3),
      stelVoor(-540, "professional3.fictiestad", "rvt-west"),
      trekIn(-539, "professional3.fictiestad"),
      noteer(
        -538,
        "professional3.fictiestad",
        "De overdracht is ingetrokken: moeder wil bij het lokale team blijven en de afspraken lukken.",
      ),
      beoordeel(-430, "professional3.fictiestad", "jjnnnnn", 2),
      beoordeel(-150, "professional3.fictiestad", "nnnnnnn", 1),
      noteer(-100, "professional3.fictiestad", "Nazorg: het gaat nog steeds goed met alle drie."),
    ],
  },
  {
    huishouden: "Huishouden Ilperveld",
    werkgebied: "Proefdorp",
    grondslag: "wmo",
    open: { niveau: 2, dag: -890, door: "professional2.proefdorp" },
    leden: ["Rein Ilperveld/alleenstaande/69"],
    aanleiding: "Verwaarlozing na het overlijden van zijn vrouw.",
    doel: "Weer eten, slapen en mensen zien.",
    verloop: [
      beoordeel(-886, "professional2.proefdorp", "jjjjnnn", 2),
      beoordeel(-700, "professional2.proefdorp", "jjjnnnn", 2),
      beoordeel(-520, "professional2.proefdorp", "nnnnnnn", 1),
      beoordeel(-330, "professional2.proefdorp", "jjjjnnn", 2),
      noteer(-329, "professional2.proefdorp", "Na de operatie gaat het minder. Hij belde zelf."),
      beoordeel(-130, "professional2.proefdorp", "jjjnnnn", 2),
      beoordeel(-46, "professional2.proefdorp", "jjnnnnn", 2),
    ],
  },
];
