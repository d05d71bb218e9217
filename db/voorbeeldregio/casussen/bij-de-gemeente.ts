import type { VoorbeeldCasus } from "../script.ts";
import { beoordeel, noteer } from "../stappen/casus.ts";
import { accepteer, stelVoor } from "../stappen/overdracht.ts";
import { burgemeester } from "../stappen/spoed.ts";

const MEEKIJKEN =
  "De casusregisseur kent het huishouden het best; een collega met profiel B+ kijkt mee.";

/** Niveau 5: the gemeente holds procesregie, or is asked to; and back to 4. */
export const GEMEENTE: readonly VoorbeeldCasus[] = [
  {
    huishouden: "Huishouden Buitenkamp",
    werkgebied: "Voorbeelddam Zuid",
    grondslag: "wgs",
    open: { niveau: 4, dag: -66, door: "professional1.zvh" },
    leden: [
      "Tamara Buitenkamp/moeder/40",
      "Ricardo Buitenkamp/zoon/18",
      "Naomi Buitenkamp/dochter/9",
    ],
    aanleiding: "Een schietincident bij de woning en onrust in de straat.",
    doel: "Het huishouden en de buurt veilig houden.",
    verloop: [
      beoordeel(-65, "professional1.zvh", "jjjjjjn", 4),
      beoordeel(-40, "professional1.zvh", "jjjjjjj", 5),
      stelVoor(-40, "professional1.zvh", "gemeente-voorbeelddam"),
      accepteer(-39, "coordinator.gemeente-voorbeelddam", "professional1.gemeente-voorbeelddam", {
        vorigeHouder: "betrokken",
      }),
      burgemeester(-38, "professional1.gemeente-voorbeelddam", "Alida van Voorbeelddam"),
      noteer(
        -37,
        "professional1.gemeente-voorbeelddam",
        "De burgemeester is elke dag bijgepraat. Er is extra toezicht in de straat.",
        { categorie: "veiligheid" },
      ),
      beoordeel(-21, "professional1.gemeente-voorbeelddam", "jjjjjjj", 5),
      beoordeel(-4, "professional1.gemeente-voorbeelddam", "jjjjjjj", 5),
    ],
  },
  {
    huishouden: "Huishouden Cloosterhuis",
    werkgebied: "Fictiestad",
    grondslag: "wgs",
    open: { niveau: 3, dag: -47, door: "professional1.rvt-west" },
    leden: ["Herman Cloosterhuis/man/51", "Jolanda Cloosterhuis/vrouw/49/n"],
    aanleiding: "Een ruzie tussen families loopt door in de hele wijk.",
    doel: "De families uit elkaar houden en de wijk rust geven.",
    verloop: [
      beoordeel(-46, "professional1.rvt-west", "jjjjjnn", 3),
      beoordeel(-9, "professional1.rvt-west", "jjjjjjn", 4),
      beoordeel(-3, "professional1.rvt-west", "jjjjjjj", 5, { profielMotivering: MEEKIJKEN }),
      stelVoor(-2, "professional1.rvt-west", "gemeente-fictiestad"),
    ],
  },
  {
    huishouden: "Huishouden Drogterveld",
    werkgebied: "Proefdorp",
    grondslag: "gemeentewet",
    open: { niveau: 5, dag: -7, door: "professional1.gemeente-proefdorp" },
    leden: ["Onno Drogterveld/man/33"],
    aanleiding: "Oproepen op sociale media zorgen voor onrust rond de woning.",
    doel: "De rust in het dorp herstellen en hem veilig huisvesten.",
    verloop: [
      beoordeel(-7, "professional1.gemeente-proefdorp", "jjjjjjj", 5, { precies: true }),
      noteer(
        -5,
        "professional1.gemeente-proefdorp",
        "Gesprek met de buurt gevoerd. Er is een vaste wijkagent.",
        { categorie: "veiligheid" },
      ),
    ],
  },
  {
    huishouden: "Huishouden Eikelsbos",
    werkgebied: "Fictiestad",
    grondslag: "wgs",
    open: { niveau: 4, dag: -540, door: "professional2.zvh" },
    leden: ["Sharon Eikelsbos/moeder/38", "Levi Eikelsbos/zoon/15", "Jip Eikelsbos/zoon/10"],
    aanleiding: "Bedreigingen van buiten raken ook de school van de kinderen.",
    doel: "De kinderen veilig naar school en rust in de wijk.",
    verloop: [
      beoordeel(-538, "professional2.zvh", "jjjjjjn", 4),
      beoordeel(-500, "professional2.zvh", "jjjjjjj", 5),
      stelVoor(-500, "professional2.zvh", "gemeente-fictiestad"),
      accepteer(-499, "coordinator.gemeente-fictiestad", "professional1.gemeente-fictiestad", {
        vorigeHouder: "betrokken",
      }),
      beoordeel(-470, "professional1.gemeente-fictiestad", "jjjjjjn", 4, { bijOverdracht: true }),
      stelVoor(-469, "professional1.gemeente-fictiestad", "zvh", { niveau: 4 }),
      accepteer(-467, "coordinator.zvh", "professional2.zvh", { vorigeHouder: "stand" }),
      beoordeel(-400, "professional2.zvh", "jjjnjjn", 4),
      beoordeel(-180, "professional2.zvh", "jjnnjjn", 4),
      beoordeel(-20, "professional2.zvh", "jjnnjjn", 4),
    ],
  },
];
