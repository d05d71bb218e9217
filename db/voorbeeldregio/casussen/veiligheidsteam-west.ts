import type { VoorbeeldCasus } from "../script.ts";
import { beoordeel, betrek, noteer } from "../stappen/casus.ts";
import { vraagRegie } from "../stappen/einde.ts";
import { accepteer, BLIJFT, stelVoor } from "../stappen/overdracht.ts";

const WEST = "coordinator.rvt-west";

/** The same at the Regionaal veiligheidsteam West. */
export const VEILIGHEIDSTEAM_WEST: readonly VoorbeeldCasus[] = [
  {
    huishouden: "Huishouden Boomgaarden",
    werkgebied: "Fictiestad",
    grondslag: "jeugdwet",
    open: { niveau: 2, dag: -190, door: "professional1.fictiestad" },
    leden: ["Jessica Boomgaarden/moeder/33", "Quinten Boomgaarden/zoon/9"],
    aanleiding: "De zoon vertelt dat hij bang is voor de vriend van zijn moeder.",
    doel: "Een huis waarin de zoon niet bang is.",
    verloop: [
      beoordeel(-188, "professional1.fictiestad", "jjjjonn", 2),
      beoordeel(-100, "professional1.fictiestad", "jjjjjnn", 3, { bijOverdracht: true }),
      stelVoor(-99, "professional1.fictiestad", "rvt-west", { niveau: 3 }),
      accepteer(-97, WEST, "professional1.rvt-west", {
        vorigeHouder: "leesrecht",
        leesrechtTot: 14,
        zicht: "professional1.rvt-west",
        motivering: BLIJFT,
      }),
      noteer(
        -80,
        "professional1.rvt-west",
        "De vriend woont voorlopig ergens anders. Moeder staat daar achter.",
        { categorie: "veiligheid" },
      ),
      beoordeel(-55, "professional1.rvt-west", "jjjnjnn", 3),
      beoordeel(-21, "professional1.rvt-west", "jjnnjnn", 3),
    ],
  },
  {
    huishouden: "Huishouden Cramerstee",
    werkgebied: "Proefdorp",
    grondslag: "wmo",
    open: { niveau: 2, dag: -980, door: "professional2.proefdorp" },
    leden: ["Gon Cramerstee/vrouw/61", "Jaap Cramerstee/man/64"],
    aanleiding: "Drank en ruzies na de verkoop van de boerderij.",
    doel: "Stoppen met drinken en weer iets omhanden hebben.",
    verloop: [
      beoordeel(-975, "professional2.proefdorp", "jjjjnnn", 2),
      beoordeel(-850, "professional2.proefdorp", "jjjjnnn", 2),
      beoordeel(-610, "professional2.proefdorp", "jjjjjnn", 3, { bijOverdracht: true }),
      stelVoor(-609, "professional2.proefdorp", "rvt-west", { niveau: 3 }),
      accepteer(-607, WEST, "professional2.rvt-west", {
        vorigeHouder: "betrokken",
        zicht: "professional2.rvt-west",
        motivering: BLIJFT,
      }),
      noteer(
        -560,
        "professional2.proefdorp",
        "Hij is gestart met behandeling en gaat elke dag naar het dorpshuis.",
      ),
      beoordeel(-420, "professional2.rvt-west", "jjjnjnn", 3),
      beoordeel(-200, "professional2.rvt-west", "jjnnjnn", 3),
      beoordeel(-40, "professional2.rvt-west", "jjnnjnn", 3),
    ],
  },
  {
    huishouden: "Huishouden Dijkhuyzen-Rostami",
    werkgebied: "Fictiestad",
    grondslag: "jeugdwet",
    open: { niveau: 3, dag: -30, door: "professional2.rvt-west" },
    leden: ["Laleh Rostami/moeder/41", "Arno Dijkhuyzen/vader/46/n", "Kian Dijkhuyzen/zoon/15"],
    aanleiding: "Na een huisverbod van tien dagen is er een plan nodig.",
    doel: "Afspraken voor na het huisverbod, met de stem van de zoon erin.",
    verloop: [
      beoordeel(-29, "professional2.rvt-west", "jjjjjnn", 3),
      noteer(
        -18,
        "professional2.rvt-west",
        "Gesproken met de zoon op school. Hij wil bij zijn tante blijven.",
        { categorie: "veiligheid" },
      ),
      betrek(
        -14,
        "professional2.rvt-west",
        "professional3.fictiestad",
        "Samen optrekken met het gezin",
        { duoPartner: true },
      ),
      betrek(-12, "professional2.rvt-west", "professional2.ggz", "Behandeling van de vader", {
        tot: 90,
      }),
      noteer(-8, "professional2.ggz", "Vader is op alle afspraken geweest.", {
        categorie: "gezondheid",
      }),
      vraagRegie(
        -2,
        "professional3.fictiestad",
        "Wij zien het gezin nu het vaakst, ook op school.",
      ),
    ],
  },
  {
    huishouden: "Huishouden Evertsland",
    werkgebied: "Proefdorp",
    grondslag: "jeugdwet",
    open: { niveau: 2, dag: -340, door: "professional1.proefdorp" },
    leden: ["Natasja Evertsland/moeder/36", "Finn Evertsland/zoon/10", "Pien Evertsland/dochter/7"],
    aanleiding: "De kinderen missen veel school en zijn vaak alleen thuis.",
    doel: "Opvang, school en toezicht op orde.",
    verloop: [
      beoordeel(-336, "professional1.proefdorp", "jjjjonn", 2),
      beoordeel(-280, "professional1.proefdorp", "jjjjjnn", 3, { bijOverdracht: true }),
      stelVoor(-279, "professional1.proefdorp", "rvt-west", { niveau: 3 }),
      accepteer(-276, WEST, "professional1.rvt-west", {
        vorigeHouder: "leesrecht",
        leesrechtTot: -180,
        zicht: "professional1.rvt-west",
        motivering: BLIJFT,
      }),
      beoordeel(-230, "professional1.rvt-west", "jjnnjnn", 3),
      beoordeel(-170, "professional1.rvt-west", "jjnnnnn", 2, { bijOverdracht: true }),
      stelVoor(-169, "professional1.rvt-west", "proefdorp", { niveau: 2 }),
      accepteer(-165, "coordinator.proefdorp", "professional1.proefdorp", {
        vorigeHouder: "stand",
        zicht: "professional1.proefdorp",
      }),
      beoordeel(-77, "professional1.proefdorp", "jjnnnnn", 2),
    ],
  },
];
