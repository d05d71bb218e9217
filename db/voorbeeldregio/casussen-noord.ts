import { accepteer, beoordeel, noteer, stelVoor, type VoorbeeldCasus } from "./script.ts";

const P1 = "professional1.noord";
const P3 = "professional3.noord";

export const NOORD: readonly VoorbeeldCasus[] = [
  {
    huishouden: "Huishouden Van Dalmeren",
    werkgebied: "Voorbeelddam Noord",
    grondslag: "jeugdwet",
    niveau: 2,
    dag: -20,
    door: P1,
    leden: [
      ["Chantal van Dalmeren", "moeder", "16_plus"],
      ["Jayden van Dalmeren", "zoon", "onder_12"],
    ],
    aanleiding: "De school maakt zich zorgen over vaak te laat komen en vermoeidheid.",
    doel: "Rust en een vast ritme in huis, met hulp bij opvoeding en geld.",
    verloop: [
      beoordeel(-19, P1, "jjjjnnn", 2),
      noteer(
        -12,
        P1,
        "Huisbezoek gedaan. Moeder vertelt dat de nachten zwaar zijn. Afspraak met school gemaakt.",
      ),
    ],
  },
  {
    huishouden: "Huishouden Oskamp-Bilgin",
    werkgebied: "Voorbeelddam Noord",
    grondslag: "wmo",
    niveau: 2,
    dag: -200,
    door: P1,
    wie: [P3, P1, P1],
    leden: [
      ["Leyla Bilgin", "moeder", "16_plus"],
      ["Martijn Oskamp", "vader", "16_plus"],
      ["Noor Oskamp", "dochter", "12_tot_16"],
    ],
    aanleiding: "Buren melden zich bij het spreekuur omdat er veel geschreeuwd wordt.",
    doel: "De spanningen thuis verminderen en de schulden stoppen.",
    verloop: [
      beoordeel(-198, P3, "jjjjonn", 2),
      beoordeel(-120, P3, "jjjjjnn", 3, { bijOverdracht: true }),
      stelVoor(-119, P3, "rvt-oost", { niveau: 3 }),
      accepteer(-118, "coordinator.rvt-oost", "professional1.rvt-oost", {
        vorigeHouder: "leesrecht",
        leesrechtTot: 30,
      }),
      beoordeel(-30, "professional1.rvt-oost", "jjjjnnn", 2, { bijOverdracht: true }),
      stelVoor(-29, "professional1.rvt-oost", "noord", { niveau: 2 }),
    ],
  },
];
