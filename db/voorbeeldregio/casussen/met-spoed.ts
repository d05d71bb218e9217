import type { VoorbeeldCasus } from "../script.ts";
import { beoordeel, noteer } from "../stappen/casus.ts";
import { accepteer } from "../stappen/overdracht.ts";
import { legUit, neemOver, spoed } from "../stappen/spoed.ts";

/** Spoed: answered by who is on piket, and taken over with what it left still to do. */
export const MET_SPOED: readonly VoorbeeldCasus[] = [
  {
    huishouden: "Huishouden Nachtegaalstra",
    werkgebied: "Proefdorp",
    grondslag: "wmo",
    open: { niveau: 2, dag: -64, door: "professional2.proefdorp" },
    leden: ["Ineke Nachtegaalstra/moeder/37", "Tom Nachtegaalstra/zoon/12"],
    aanleiding: "Ruzies over geld, en een zoon die vaak niet op school is.",
    doel: "Rust thuis en weer naar school.",
    verloop: [
      beoordeel(-60, "professional2.proefdorp", "jjjjnnn", 2),
      spoed(-38, "professional2.proefdorp", 4, "rvt-west"),
      accepteer(-38, "piket.rvt-west", "professional3.rvt-west", { vorigeHouder: "betrokken" }),
      legUit(-37, "professional2.proefdorp", "Er was een wapen in huis. Wachten kon niet."),
      noteer(-36, "professional3.rvt-west", "De ex-partner is weg. De sloten zijn vervangen.", {
        categorie: "veiligheid",
      }),
      beoordeel(-35, "professional3.rvt-west", "jjjjjjn", 4),
    ],
  },
  {
    huishouden: "Huishouden Uilenspiegelaar",
    werkgebied: "Fictiestad",
    grondslag: "wmo",
    open: { niveau: 3, dag: -32, door: "professional3.fictiestad" },
    leden: ["Wim Uilenspiegelaar/vader/44", "Noor Uilenspiegelaar/dochter/16"],
    aanleiding: "Dreiging door een bekende van de vader.",
    doel: "De dochter is veilig.",
    verloop: [
      beoordeel(-31, "professional3.fictiestad", "jjjjjnn", 3),
      spoed(-2, "professional3.fictiestad", 4, "zvh"),
      neemOver(-2, "coordinator.zvh", "professional2.zvh"),
    ],
  },
];
