import type { VoorbeeldCasus } from "../script.ts";
import { beoordeel, noteer } from "../stappen/casus.ts";
import {
  accepteer,
  BLIJFT,
  herbevestig,
  stelVoor,
  vraagAanvulling,
  vulAan,
} from "../stappen/overdracht.ts";
import { actie, doel } from "../stappen/plan.ts";

/** Overdrachten that are open now: in time, past the deadline, and waiting for the sender. */
export const WACHT_OP_ANTWOORD: readonly VoorbeeldCasus[] = [
  {
    huishouden: "Huishouden Feenstrahuis",
    werkgebied: "Voorbeelddam Noord",
    grondslag: "jeugdwet",
    open: { niveau: 2, dag: -140, door: "professional1.noord" },
    leden: [
      "Esra Feenstrahuis/moeder/38",
      "Deniz Feenstrahuis/zoon/11",
      "Mila Feenstrahuis/dochter/5",
    ],
    aanleiding: "School en huisarts maken zich zorgen over ruzies tussen de ouders.",
    doel: "Veiligheid voor de kinderen en hulp voor beide ouders.",
    verloop: [
      beoordeel(-137, "professional1.noord", "jjjjonn", 2),
      noteer(
        -50,
        "professional1.noord",
        "De zoon vertelt dat hij zijn zusje meeneemt naar boven als er ruzie is.",
        { categorie: "veiligheid" },
      ),
      beoordeel(-2, "professional1.noord", "jjjjjnn", 3, { bijOverdracht: true }),
      stelVoor(-1, "professional1.noord", "rvt-oost", { niveau: 3 }),
    ],
  },
  {
    huishouden: "Huishouden Geerlingsma",
    werkgebied: "Voorbeelddam Zuid",
    grondslag: "jeugdwet",
    open: { niveau: 2, dag: -95, door: "professional2.zuid" },
    leden: ["Patrick Geerlingsma/vader/39", "Julie Geerlingsma/dochter/12"],
    aanleiding: "De dochter wil niet meer naar huis.",
    doel: "Begrijpen wat er speelt en een veilige plek afspreken.",
    verloop: [
      beoordeel(-93, "professional2.zuid", "jjjjonn", 2),
      beoordeel(-18, "professional2.zuid", "jjjjjnn", 3, { bijOverdracht: true }),
      stelVoor(-17, "professional2.zuid", "rvt-oost", {
        niveau: 3,
        persoon: "professional1.rvt-oost",
      }),
    ],
  },
  {
    huishouden: "Huishouden Haverschmidt",
    werkgebied: "Voorbeelddam Noord",
    grondslag: "wmo",
    open: { niveau: 2, dag: -500, door: "professional2.noord" },
    wie: ["professional3.noord", "professional2.noord", "professional2.noord"],
    leden: ["Ton Haverschmidt/man/55", "Yolanda Haverschmidt/vrouw/53"],
    aanleiding: "Gokschulden en ruzies, gezien door de bewindvoerder.",
    doel: "Schulden stoppen en elkaar met rust laten.",
    verloop: [
      beoordeel(-497, "professional3.noord", "jjjjnnn", 2),
      beoordeel(-330, "professional3.noord", "jjjjjnn", 3, { bijOverdracht: true }),
      stelVoor(-329, "professional3.noord", "rvt-oost", { niveau: 3 }),
      accepteer(-327, "coordinator.rvt-oost", "professional2.rvt-oost", {
        vorigeHouder: "leesrecht",
        leesrechtTot: -200,
        motivering: BLIJFT,
      }),
      beoordeel(-250, "professional2.rvt-oost", "jjjnjnn", 3),
      beoordeel(-3, "professional2.rvt-oost", "jjjnnnn", 2, { bijOverdracht: true }),
      stelVoor(-2, "professional2.rvt-oost", "noord", { niveau: 2 }),
    ],
  },
  {
    huishouden: "Huishouden Immerzand",
    werkgebied: "Fictiestad",
    grondslag: "jeugdwet",
    open: { niveau: 2, dag: -120, door: "professional1.fictiestad" },
    leden: ["Bianca Immerzand/moeder/31", "Kaj Immerzand/zoon/3"],
    aanleiding: "De buurvrouw hoort 's nachts huilen en geschreeuw.",
    doel: "Rust in de nacht en zicht op de veiligheid van de peuter.",
    verloop: [
      beoordeel(-118, "professional1.fictiestad", "jjjjonn", 2),
      beoordeel(-2, "professional1.fictiestad", "jjjjjnn", 3, { bijOverdracht: true }),
      stelVoor(-1, "professional1.fictiestad", "rvt-west", {
        niveau: 3,
        inhoud: {
          geinformeerd: "nee",
          niet_geinformeerd_omdat:
            "Het gevaar wordt groter als een van de ouders het nu hoort. We vertellen het in het eerste gesprek, samen met de ontvanger.",
        },
      }),
    ],
  },
  {
    huishouden: "Huishouden Jansenborg-Idrissi",
    werkgebied: "Proefdorp",
    grondslag: "jeugdwet",
    open: { niveau: 3, dag: -40, door: "professional3.proefdorp" },
    leden: ["Hafsa Idrissi/moeder/29", "Rick Jansenborg/vader/34", "Ilyas Jansenborg/zoon/2"],
    aanleiding: "De wijkverpleegkundige ziet spanning en een bang kind.",
    doel: "Een veilig huis en steun bij het ouderschap.",
    verloop: [
      beoordeel(-38, "professional3.proefdorp", "jjjjjnn", 3),
      stelVoor(-19, "professional3.proefdorp", "rvt-west"),
    ],
  },
  {
    huishouden: "Huishouden Kattenbelt",
    werkgebied: "Fictiestad",
    grondslag: "wmo",
    open: { niveau: 3, dag: -75, door: "professional3.fictiestad" },
    leden: ["Leo Kattenbelt/vader/52", "Max Kattenbelt/zoon/20"],
    aanleiding: "De zoon bedreigt zijn vader en maakt spullen kapot.",
    doel: "Veiligheid voor vader en behandeling voor de zoon.",
    verloop: [
      beoordeel(-73, "professional3.fictiestad", "jjjjjnn", 3),
      stelVoor(-7, "professional3.fictiestad", "rvt-west"),
      noteer(-6, "professional3.fictiestad", "De zoon is aangehouden na een incident op straat.", {
        categorie: "strafrechtelijk",
      }),
      beoordeel(-5, "professional3.fictiestad", "jjjjjjn", 4),
    ],
  },
  {
    huishouden: "Huishouden Loosdrechtsma",
    werkgebied: "Voorbeelddam Zuid",
    grondslag: "wmo",
    open: { niveau: 3, dag: -105, door: "professional3.zuid" },
    leden: ["Ramona Loosdrechtsma/vrouw/35", "Peter Loosdrechtsma/man/36"],
    aanleiding: "Bedreigingen over en weer, ook tegen de familie.",
    doel: "De bedreigingen stoppen en ieder een eigen plek.",
    verloop: [
      beoordeel(-103, "professional3.zuid", "jjjjjnn", 3),
      doel(-100, "professional3.zuid", "Ieder een eigen plek."),
      actie(-100, "professional3.zuid", "Urgentie aanvragen.", -20, { wie: "professional3.zuid" }),
      stelVoor(-74, "professional3.zuid", "rvt-oost"),
      vraagAanvulling(-73, "coordinator.rvt-oost", "Wie zag de laatste bedreiging?"),
      vulAan(-72, "professional3.zuid", "De buren; zij belden de wijkagent."),
      beoordeel(-68, "professional3.zuid", "jjjjjjn", 4),
      herbevestig(-67, "professional3.zuid"),
      accepteer(-66, "coordinator.rvt-oost", "professional3.rvt-oost", {
        vorigeHouder: "betrokken",
        zicht: "professional3.rvt-oost",
      }),
      beoordeel(-28, "professional3.rvt-oost", "jjjjjjn", 4, { precies: true }),
    ],
  },
];
