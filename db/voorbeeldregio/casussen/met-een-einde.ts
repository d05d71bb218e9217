import type { VoorbeeldCasus } from "../script.ts";
import { beoordeel, noteer } from "../stappen/casus.ts";
import { geefVisie, heropen, legVoor, sluitAf } from "../stappen/einde.ts";
import { accepteer, stelVoor } from "../stappen/overdracht.ts";

/** Closed, reopened after terugval, and a view that differs and lies with the managers. */
export const MET_EEN_EINDE: readonly VoorbeeldCasus[] = [
  {
    huishouden: "Huishouden Zonneveldt",
    werkgebied: "Voorbeelddam Noord",
    grondslag: "wmo",
    open: { niveau: 2, dag: -520, door: "professional2.noord" },
    leden: ["Anneke Zonneveldt/vrouw/58", "Bas Zonneveldt/man/60"],
    aanleiding: "Schulden en eenzaamheid na het verlies van werk.",
    doel: "Een vast budget en weer mensen om zich heen.",
    verloop: [
      beoordeel(-515, "professional2.noord", "jjjjnnn", 2),
      beoordeel(-330, "professional2.noord", "nnnnnnn", 1),
      noteer(-250, "professional2.noord", "Nazorg: het budget klopt al drie maanden."),
      sluitAf(
        -230,
        "professional2.noord",
        "afgerond",
        "De nazorg is voorbij en het gaat goed. Het huishouden belt zelf als het nodig is.",
      ),
    ],
  },
  {
    huishouden: "Huishouden Wederhoorn",
    werkgebied: "Proefdorp",
    grondslag: "jeugdwet",
    open: { niveau: 2, dag: -430, door: "professional2.proefdorp" },
    leden: ["Lotte Wederhoorn/moeder/33", "Pim Wederhoorn/zoon/8"],
    aanleiding: "Zorgen van school over verzuim.",
    doel: "Elke dag naar school.",
    verloop: [
      beoordeel(-425, "professional2.proefdorp", "jjjjnnn", 2),
      beoordeel(-260, "professional2.proefdorp", "nnnnnnn", 1),
      sluitAf(-150, "professional2.proefdorp", "afgerond", "De zoon gaat elke dag naar school."),
      heropen(-60, "coordinator.proefdorp", 2, "School belde: hij komt al twee weken niet."),
      beoordeel(-55, "coordinator.proefdorp", "jjjjnnn", 2),
    ],
  },
  {
    huishouden: "Huishouden Tweespraak",
    werkgebied: "Voorbeelddam Noord",
    grondslag: "jeugdwet",
    open: { niveau: 2, dag: -120, door: "professional1.noord" },
    wie: ["professional3.noord", "professional3.noord", "professional1.noord"],
    leden: ["Dorien Tweespraak/moeder/41", "Finn Tweespraak/zoon/14"],
    aanleiding: "De zoon is twee keer van huis weggelopen.",
    doel: "Een veilige plek thuis.",
    verloop: [
      beoordeel(-115, "professional3.noord", "jjjjjnn", 3, { bijOverdracht: true }),
      stelVoor(-114, "professional3.noord", "rvt-oost", { niveau: 3 }),
      accepteer(-112, "coordinator.rvt-oost", "professional2.rvt-oost", {
        vorigeHouder: "betrokken",
      }),
      legVoor(
        -3,
        "professional2.rvt-oost",
        "noord",
        "Moet de zoon eerst tijdelijk ergens anders wonen?",
        "Ja: thuis is het nog niet rustig genoeg, en hij vraagt er zelf om.",
      ),
      geefVisie(
        -1,
        "coordinator.noord",
        "Nee: met hulp thuis lukt het, en verhuizen kost hem school.",
      ),
    ],
  },
];
