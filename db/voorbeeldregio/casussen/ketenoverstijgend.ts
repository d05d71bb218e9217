import type { VoorbeeldCasus } from "../script.ts";
import { beoordeel, betrek, noteer, vraagZicht } from "../stappen/casus.ts";
import { accepteer, BLIJFT, stelVoor } from "../stappen/overdracht.ts";

const ZVH = "coordinator.zvh";

/** Niveau 4: waarnemend until the ZVH or a veiligheidsteam has accepted, and what comes after. */
export const KETENOVERSTIJGEND: readonly VoorbeeldCasus[] = [
  {
    huishouden: "Huishouden Uiterwijker",
    werkgebied: "Voorbeelddam Noord",
    grondslag: "wgs",
    open: { niveau: 3, dag: -60, door: "professional3.noord" },
    leden: ["Rob Uiterwijker/man/44", "Suzan Uiterwijker/vrouw/41"],
    aanleiding: "Geweld in en om het huis, en een lopende strafzaak.",
    doel: "Zorg en straf op elkaar afstemmen en de veiligheid herstellen.",
    verloop: [
      beoordeel(-58, "professional3.noord", "jjjjjnn", 3),
      noteer(-20, "professional3.noord", "Ook op het werk van de vrouw zijn incidenten geweest.", {
        categorie: "veiligheid",
      }),
      beoordeel(-6, "professional3.noord", "jjjjjjn", 4),
      betrek(-5, "professional3.noord", "professional1.ggz", "Diagnostiek en behandeling"),
      vraagZicht(-1, "professional3.noord", "professional3.rvt-oost"),
    ],
  },
  {
    huishouden: "Huishouden Vledderman",
    werkgebied: "Voorbeelddam Zuid",
    grondslag: "wgs",
    open: { niveau: 3, dag: -88, door: "professional3.zuid" },
    leden: [
      "Kevin Vledderman/vader/29",
      "Samantha Vledderman/moeder/27",
      "Jaylinn Vledderman/dochter/3",
    ],
    aanleiding: "Drugs in huis en bezoek dat de buurt bang maakt.",
    doel: "De dochter veilig en de overloop naar de straat stoppen.",
    verloop: [
      beoordeel(-86, "professional3.zuid", "jjjjjnn", 3),
      beoordeel(-4, "professional3.zuid", "jjjjjjn", 4),
      stelVoor(-2, "professional3.zuid", "zvh"),
    ],
  },
  {
    huishouden: "Huishouden Wachtelaer",
    werkgebied: "Voorbeelddam Zuid",
    grondslag: "wgs",
    open: { niveau: 3, dag: -390, door: "professional1.rvt-oost" },
    leden: [
      "Angelo Wachtelaer/zoon/19",
      "Marjan Wachtelaer/moeder/50",
      "Indy Wachtelaer/dochter/14",
    ],
    aanleiding: "De zoon komt na detentie terug in huis.",
    doel: "Een veilige terugkeer, met begeleiding en toezicht.",
    verloop: [
      beoordeel(-388, "professional1.rvt-oost", "jjjjjnn", 3),
      beoordeel(-320, "professional1.rvt-oost", "jjjjjjn", 4),
      stelVoor(-318, "professional1.rvt-oost", "zvh", { persoon: "professional1.zvh" }),
      accepteer(-315, "professional1.zvh", "professional1.zvh", {
        vorigeHouder: "betrokken",
        zicht: "professional1.zvh",
      }),
      noteer(
        -280,
        "professional1.zvh",
        "Overleg met zorg en toezicht. Eén plan, één keer per maand besproken.",
        { categorie: "strafrechtelijk" },
      ),
      noteer(
        -250,
        "professional1.rvt-oost",
        "Huisbezoek: de dochter durft weer vriendinnen mee te nemen.",
      ),
      beoordeel(-190, "professional1.zvh", "jjjjjjn", 4),
      beoordeel(-85, "professional1.zvh", "jjjnjjn", 4),
      beoordeel(-22, "professional1.zvh", "jjjnjjn", 4),
    ],
  },
  {
    huishouden: "Huishouden Yserinkhuis",
    werkgebied: "Fictiestad",
    grondslag: "wgs",
    open: { niveau: 3, dag: -450, door: "professional1.rvt-west" },
    leden: [
      "Ellis Yserinkhuis/moeder/46",
      "Dave Yserinkhuis/vader/48",
      "Britt Yserinkhuis/dochter/16",
    ],
    aanleiding: "Stalking na de scheiding, ook op school en bij familie.",
    doel: "De stalking stoppen en de dochter rust geven.",
    verloop: [
      beoordeel(-448, "professional1.rvt-west", "jjjjjnn", 3),
      beoordeel(-360, "professional1.rvt-west", "jjjjjjn", 4),
      stelVoor(-359, "professional1.rvt-west", "zvh"),
      accepteer(-356, ZVH, "professional2.zvh", {
        vorigeHouder: "leesrecht",
        leesrechtTot: -250,
        zicht: "professional2.zvh",
        motivering: BLIJFT,
      }),
      beoordeel(-240, "professional2.zvh", "jjjnjjn", 4),
      beoordeel(-90, "professional2.zvh", "jjjnjnn", 3, { bijOverdracht: true }),
      stelVoor(-88, "professional2.zvh", "rvt-west", { niveau: 3 }),
      accepteer(-86, "coordinator.rvt-west", "professional1.rvt-west", {
        vorigeHouder: "leesrecht",
        leesrechtTot: 45,
        zicht: "professional1.rvt-west",
      }),
      beoordeel(-39, "professional1.rvt-west", "jjnnjnn", 3),
    ],
  },
  {
    huishouden: "Huishouden Zegwaart-Baran",
    werkgebied: "Voorbeelddam Noord",
    grondslag: "wgs",
    open: { niveau: 4, dag: -74, door: "professional2.zvh" },
    leden: ["Zeynep Baran/moeder/32", "Jeroen Zegwaart/vader/36/n", "Elif Zegwaart/dochter/7"],
    aanleiding: "Zorg, politie en reclassering werken langs elkaar heen.",
    doel: "Eén plan waarin de veiligheid van de dochter voorop staat.",
    verloop: [
      beoordeel(-72, "professional2.zvh", "jjjjjjn", 4),
      noteer(-45, "professional2.zvh", "Alle partijen werken nu met hetzelfde plan."),
      beoordeel(-28, "professional2.zvh", "jjjjjjn", 4, { precies: true }),
    ],
  },
  {
    huishouden: "Huishouden Abbenbroeker",
    werkgebied: "Proefdorp",
    grondslag: "wgs",
    open: { niveau: 3, dag: -125, door: "professional3.rvt-west" },
    leden: ["Johan Abbenbroeker/man/57"],
    aanleiding: "Dreigende brieven aan instanties en wapens in huis.",
    doel: "De dreiging wegnemen en behandeling laten starten.",
    verloop: [
      beoordeel(-123, "professional3.rvt-west", "jjjjjjn", 4),
      noteer(-110, "professional3.rvt-west", "De wapens zijn ingeleverd.", {
        categorie: "veiligheid",
      }),
      beoordeel(-54, "professional3.rvt-west", "jjjjjjn", 4),
      stelVoor(-16, "professional3.rvt-west", "zvh"),
    ],
  },
];
