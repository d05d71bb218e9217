import type { VoorbeeldCasus } from "../script.ts";
import { beoordeel, noteer } from "../stappen/casus.ts";
import { geefRegieNiet, vraagRegie } from "../stappen/einde.ts";
import { accepteer, BLIJFT, stelVoor } from "../stappen/overdracht.ts";

const OOST = "coordinator.rvt-oost";

/** 2 to 3 riding on an overdracht that the Regionaal veiligheidsteam Oost accepted; and back. */
export const VEILIGHEIDSTEAM_OOST: readonly VoorbeeldCasus[] = [
  {
    huishouden: "Huishouden Oskamp-Bilgin",
    werkgebied: "Voorbeelddam Noord",
    grondslag: "jeugdwet",
    open: { niveau: 2, dag: -420, door: "professional1.noord" },
    wie: ["professional3.noord", "professional1.noord", "professional1.noord"],
    veiligContact: "Alleen op het mobiele nummer van moeder, tussen 9.00 en 11.00 uur.",
    leden: ["Leyla Bilgin/moeder/37", "Martijn Oskamp/vader/40", "Noor Oskamp/dochter/13"],
    aanleiding: "Buren komen bij het spreekuur omdat er veel geschreeuwd wordt.",
    doel: "De spanningen thuis verminderen en de schulden stoppen.",
    verloop: [
      beoordeel(-415, "professional3.noord", "jjjjonn", 2),
      noteer(
        -380,
        "professional1.noord",
        "De huisarts deelt dat vader behandeld wordt. Vader wil niet dat dit verder gaat.",
        { categorie: "gezondheid", voorwaarde: "instemming_nodig" },
      ),
      beoordeel(-300, "professional3.noord", "jjjjonn", 2),
      beoordeel(-120, "professional3.noord", "jjjjjnn", 3, { bijOverdracht: true }),
      stelVoor(-119, "professional3.noord", "rvt-oost", { niveau: 3 }),
      accepteer(-117, OOST, "professional1.rvt-oost", {
        vorigeHouder: "leesrecht",
        leesrechtTot: 60,
        zicht: "professional1.rvt-oost",
        motivering: BLIJFT,
      }),
      noteer(
        -110,
        "professional1.rvt-oost",
        "Warm gesprek gehouden met beide ouders en het lokale team.",
        { categorie: "veiligheid" },
      ),
      beoordeel(-75, "professional1.rvt-oost", "jjjnjnn", 3),
      beoordeel(-35, "professional1.rvt-oost", "jjnnjnn", 3),
    ],
  },
  {
    huishouden: "Huishouden Xanthoulis",
    werkgebied: "Voorbeelddam Zuid",
    grondslag: "jeugdwet",
    open: { niveau: 2, dag: -210, door: "professional2.zuid" },
    leden: ["Eleni Xanthoulis/moeder/30", "Nikos Xanthoulis/zoon/6"],
    aanleiding: "De zoon heeft vaak blauwe plekken, zegt de gymleraar.",
    doel: "Uitzoeken wat er speelt en de veiligheid herstellen.",
    verloop: [
      beoordeel(-207, "professional2.zuid", "jjjjonn", 2),
      beoordeel(-160, "professional2.zuid", "jjjjjnn", 3, { bijOverdracht: true }),
      stelVoor(-160, "professional2.zuid", "rvt-oost", {
        niveau: 3,
        persoon: "professional2.rvt-oost",
      }),
      accepteer(-158, "professional2.rvt-oost", "professional2.rvt-oost", {
        vorigeHouder: "betrokken",
        zicht: "professional2.rvt-oost",
        motivering: BLIJFT,
      }),
      noteer(
        -140,
        "professional2.zuid",
        "Bij het huisbezoek was de sfeer rustig. Moeder vertelde over de nachten.",
      ),
      beoordeel(-116, "professional2.rvt-oost", "jjnnjnn", 3),
      vraagRegie(
        -70,
        "professional2.zuid",
        "Het is thuis al weken rustig. Wij komen er elke week.",
      ),
      geefRegieNiet(
        -68,
        "professional2.rvt-oost",
        "eerst_beoordelen",
        "In de volgende maand beoordelen we opnieuw. Dan kijken we wie de regie hoort te hebben.",
      ),
      beoordeel(-38, "professional2.rvt-oost", "jjnnjnn", 3),
    ],
  },
  {
    huishouden: "Huishouden Ypenbroek",
    werkgebied: "Voorbeelddam Noord",
    grondslag: "wmo",
    open: { niveau: 3, dag: -90, door: "professional2.rvt-oost" },
    leden: ["Sjaak Ypenbroek/man/59", "Loes Ypenbroek/vrouw/57/n"],
    aanleiding: "De politie kwam drie keer in een maand aan de deur.",
    doel: "Het geweld stoppen en zorgen dat zij hulp durft te vragen.",
    verloop: [
      beoordeel(-88, "professional2.rvt-oost", "jjjjjnn", 3),
      noteer(-60, "professional2.rvt-oost", "Er is een vast belmoment en een vertrouwenspersoon.", {
        categorie: "veiligheid",
      }),
      beoordeel(-42, "professional2.rvt-oost", "jjjjjnn", 3, { precies: true }),
    ],
  },
  {
    huishouden: "Huishouden Zuidervaart",
    werkgebied: "Voorbeelddam Zuid",
    grondslag: "jeugdwet",
    open: { niveau: 2, dag: -770, door: "professional1.zuid" },
    leden: [
      "Monique Zuidervaart/moeder/44",
      "Romano Zuidervaart/zoon/16",
      "Esmée Zuidervaart/dochter/13",
    ],
    aanleiding: "De zoon dreigt van school te worden gestuurd.",
    doel: "School, sport en een rustiger thuis.",
    verloop: [
      beoordeel(-765, "professional1.zuid", "jjjjnnn", 2),
      beoordeel(-640, "professional1.zuid", "jjjjjnn", 3, { bijOverdracht: true }),
      stelVoor(-639, "professional1.zuid", "rvt-oost", { niveau: 3 }),
      accepteer(-636, OOST, "professional1.rvt-oost", {
        vorigeHouder: "stand",
        zicht: "professional1.rvt-oost",
        motivering: BLIJFT,
      }),
      beoordeel(-590, "professional1.rvt-oost", "jjjnjnn", 3),
      beoordeel(-540, "professional1.rvt-oost", "jjjnnnn", 2, { bijOverdracht: true }),
      stelVoor(-538, "professional1.rvt-oost", "zuid", { niveau: 2 }),
      accepteer(-536, "coordinator.zuid", "professional1.zuid", {
        vorigeHouder: "leesrecht",
        leesrechtTot: -176,
        zicht: "professional1.zuid",
      }),
      noteer(-300, "professional1.zuid", "De zoon is geslaagd. De dochter heeft een bijbaan."),
      beoordeel(-85, "professional1.zuid", "jjnnnnn", 2),
    ],
  },
  {
    huishouden: "Huishouden Altenburg-Mbeki",
    werkgebied: "Voorbeelddam Noord",
    grondslag: "jeugdwet",
    open: { niveau: 2, dag: -130, door: "professional2.noord" },
    leden: ["Thandi Mbeki/moeder/26", "Sander Altenburg/partner/31", "Zola Mbeki/dochter/4"],
    aanleiding: "De opvang ziet dat de dochter schrikt van harde stemmen.",
    doel: "Rust voor de dochter en hulp bij de relatie.",
    verloop: [
      beoordeel(-127, "professional2.noord", "jjjjonn", 2),
      beoordeel(-58, "professional2.noord", "jjjjjnn", 3, { bijOverdracht: true }),
      stelVoor(-57, "professional2.noord", "rvt-oost", { niveau: 3 }),
      accepteer(-55, OOST, "professional3.rvt-oost", {
        vorigeHouder: "leesrecht",
        leesrechtTot: 35,
        motivering: BLIJFT,
      }),
      noteer(-31, "professional2.noord", "De opvang ziet dat het beter gaat."),
    ],
  },
];
