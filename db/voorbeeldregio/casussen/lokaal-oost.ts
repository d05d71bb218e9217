import type { VoorbeeldCasus } from "../script.ts";
import { beoordeel, betrek, noteer } from "../stappen/casus.ts";

/** Niveau 2 at the lokale teams Noord and Zuid: most of what there is. */
export const LOKAAL_OOST: readonly VoorbeeldCasus[] = [
  {
    huishouden: "Huishouden Van Dalmeren",
    werkgebied: "Voorbeelddam Noord",
    grondslag: "jeugdwet",
    open: { niveau: 2, dag: -92, door: "professional1.noord" },
    veiligContact: "Bel na 15.00 uur, niet op het werk.",
    leden: ["Chantal van Dalmeren/moeder/34", "Jayden van Dalmeren/zoon/8"],
    aanleiding: "De school maakt zich zorgen over vaak te laat komen en vermoeidheid.",
    doel: "Rust en een vast ritme in huis, met hulp bij opvoeding en geld.",
    verloop: [
      beoordeel(-90, "professional1.noord", "jjjjnnn", 2, { precies: true }),
      noteer(
        -60,
        "professional1.noord",
        "Huisbezoek. Moeder vertelt dat de nachten zwaar zijn. Afspraak met school gemaakt.",
      ),
      noteer(-12, "professional1.noord", "School ziet dat hij weer op tijd komt."),
    ],
  },
  {
    huishouden: "Huishouden Ebbinkhof",
    werkgebied: "Voorbeelddam Noord",
    grondslag: "wmo",
    open: { niveau: 2, dag: -3, door: "professional1.noord" },
    leden: ["Marcel Ebbinkhof/vader/48", "Danique Ebbinkhof/dochter/17"],
    aanleiding: "Vader meldt zich bij het spreekuur: hij is ziek en het geld raakt op.",
    doel: "Inkomen op orde en steun voor zijn dochter.",
    verloop: [],
  },
  {
    huishouden: "Huishouden Farrokhi-Smeets",
    werkgebied: "Voorbeelddam Noord",
    grondslag: "jeugdwet",
    open: { niveau: 2, dag: -270, door: "professional2.noord" },
    wie: ["professional2.noord", "professional1.noord", "professional2.noord"],
    leden: [
      "Shirin Farrokhi/moeder/39",
      "Bas Smeets/stiefvader/41",
      "Dara Farrokhi/zoon/13",
      "Liv Smeets/dochter/4",
    ],
    aanleiding: "De zoon gaat niet naar school en is veel alleen.",
    doel: "Terug naar school en minder ruzie tussen de zoon en zijn stiefvader.",
    verloop: [
      beoordeel(-265, "professional2.noord", "jjjjonn", 2),
      beoordeel(-175, "professional2.noord", "jjjjnnn", 2),
      noteer(
        -120,
        "professional1.noord",
        "Gesprek met de zoon alleen. Hij wil graag sporten en minder praten.",
        { categorie: "algemeen" },
      ),
      beoordeel(-84, "professional2.noord", "jjjjnnn", 2),
    ],
  },
  {
    huishouden: "Huishouden Grotenhuysen",
    werkgebied: "Voorbeelddam Noord",
    grondslag: "wvggz",
    open: { niveau: 2, dag: -540, door: "professional3.noord" },
    leden: ["Wietske Grotenhuysen/alleenstaande/29"],
    aanleiding: "Zij is na een opname weer thuis en heeft weinig steun.",
    doel: "Dagritme, behandeling volhouden en een kring van mensen om haar heen.",
    verloop: [
      beoordeel(-535, "professional3.noord", "jjjjnnn", 2),
      noteer(
        -400,
        "professional3.noord",
        "Gesproken over de medicatie. Zij wil dat dit alleen hier bekend is.",
        { categorie: "gezondheid", voorwaarde: "instemming_nodig" },
      ),
      beoordeel(-350, "professional3.noord", "jjjjnnn", 2),
      beoordeel(-99, "professional3.noord", "jjjnnnn", 2),
      betrek(-80, "professional3.noord", "professional1.ggz", "Behandeling na de opname"),
      noteer(-50, "professional1.ggz", "Zij komt elke week en slaapt weer door.", {
        categorie: "gezondheid",
      }),
    ],
  },
  {
    huishouden: "Huishouden Hoekzemer-Adu",
    werkgebied: "Voorbeelddam Zuid",
    grondslag: "jeugdwet",
    open: { niveau: 2, dag: -330, door: "professional1.zuid" },
    leden: ["Abena Adu/moeder/27", "Kofi Hoekzemer/zoon/5", "Ama Hoekzemer/dochter/3"],
    aanleiding: "Moeder staat er alleen voor na de scheiding en slaapt slecht.",
    doel: "Vaste opvang voor de kinderen en ruimte voor moeder om te herstellen.",
    verloop: [
      beoordeel(-326, "professional1.zuid", "jjjjnnn", 2),
      noteer(
        -250,
        "professional1.zuid",
        "Opvang geregeld voor drie dagen. De oma past op vrijdag op.",
      ),
      beoordeel(-236, "professional1.zuid", "jjjjnnn", 2),
      beoordeel(-60, "professional1.zuid", "jjjjnnn", 2),
      betrek(-50, "professional1.zuid", "professional1.linde", "Gezondheid van moeder", {
        tot: 120,
      }),
    ],
  },
  {
    huishouden: "Huishouden IJsselmonk",
    werkgebied: "Voorbeelddam Zuid",
    grondslag: "wmo",
    open: { niveau: 2, dag: -45, door: "professional2.zuid" },
    leden: ["Gerrit IJsselmonk/man/71", "Annie IJsselmonk/vrouw/69/n"],
    aanleiding: "De mantelzorger raakt overbelast door de dementie van haar man.",
    doel: "Dagbesteding en nachtrust, zodat zij samen thuis kunnen blijven.",
    verloop: [
      beoordeel(-42, "professional2.zuid", "jjjjnnn", 2),
      noteer(-20, "professional2.zuid", "Dagbesteding bekeken. Proefdag is gepland."),
    ],
  },
  {
    huishouden: "Huishouden Jongerius-Pham",
    werkgebied: "Voorbeelddam Zuid",
    grondslag: "jeugdwet",
    open: { niveau: 2, dag: -130, door: "professional2.zuid" },
    wie: ["professional2.zuid", "professional1.zuid", "professional1.zuid"],
    leden: ["Linh Pham/moeder/36", "Stefan Jongerius/vader/38", "Mai Jongerius/dochter/9"],
    aanleiding: "De ouders zijn het oneens over de zorg voor hun dochter na de scheiding.",
    doel: "Een ouderschapsplan dat de dochter rust geeft.",
    verloop: [
      beoordeel(-126, "professional2.zuid", "jjjjjnn", 2, {
        motivering:
          "Het signaal is besproken met Veilig Thuis. De dochter is nu veilig bij haar oma; over vier weken kijken wij opnieuw.",
      }),
      beoordeel(-60, "professional2.zuid", "jjjjnnn", 2),
    ],
  },
];
