import type { VoorbeeldCasus } from "../script.ts";
import { beoordeel, noteer } from "../stappen/casus.ts";

/** Niveau 1: only when procesregie is wished, or as nazorg after afschalen. */
export const OP_WENS: readonly VoorbeeldCasus[] = [
  {
    huishouden: "Huishouden Aalderveen",
    werkgebied: "Voorbeelddam Noord",
    grondslag: "wmo",
    open: { niveau: 1, dag: -160, door: "professional2.noord" },
    gewenstDoor: "De bewoner zelf, na het overlijden van haar man.",
    leden: ["Truus Aalderveen/alleenstaande/78"],
    aanleiding: "De huisarts vraagt of iemand het overzicht wil houden over de hulp aan huis.",
    doel: "Eén aanspreekpunt, zodat zij zelfstandig kan blijven wonen.",
    verloop: [
      noteer(-100, "professional2.noord", "Gebeld. Het gaat goed, de dochter komt elke week."),
    ],
  },
  {
    huishouden: "Huishouden Brasserkerk",
    werkgebied: "Voorbeelddam Zuid",
    grondslag: "jeugdwet",
    open: { niveau: 1, dag: -75, door: "professional1.zuid" },
    gewenstDoor: "Beide ouders, op advies van de jeugdverpleegkundige.",
    leden: ["Femi Brasserkerk/moeder/31", "Lars Brasserkerk/vader/33", "Ayo Brasserkerk/zoon/2"],
    aanleiding: "De ouders willen één persoon die alle afspraken voor hun zoon bij elkaar houdt.",
    doel: "De zorg rond de beperking van hun zoon op elkaar afstemmen.",
    verloop: [beoordeel(-70, "professional1.zuid", "nnnnnnn", 1)],
  },
  {
    huishouden: "Huishouden Culemborgh-Sitaram",
    werkgebied: "Fictiestad",
    grondslag: "wmo",
    open: { niveau: 2, dag: -620, door: "professional1.fictiestad" },
    leden: ["Anand Sitaram/vader/45", "Kim Culemborgh/moeder/42", "Rosa Sitaram/dochter/14"],
    aanleiding: "Na het verlies van werk lopen de schulden op en zijn er veel spanningen.",
    doel: "Overzicht in geld en weer rust in huis.",
    verloop: [
      beoordeel(-610, "professional1.fictiestad", "jjjjnnn", 2),
      noteer(
        -500,
        "professional1.fictiestad",
        "De schuldregeling is gestart. Vader heeft een proefplaatsing.",
      ),
      beoordeel(-430, "professional1.fictiestad", "jjnnnnn", 2),
      beoordeel(-95, "professional1.fictiestad", "nnnnnnn", 1),
      noteer(
        -40,
        "professional1.fictiestad",
        "Nazorg: gebeld met moeder. Zij zetten de afspraken zelf voort.",
      ),
    ],
  },
  {
    huishouden: "Huishouden Doornspijker",
    werkgebied: "Proefdorp",
    grondslag: "wmo",
    open: { niveau: 2, dag: -410, door: "professional1.proefdorp" },
    leden: ["Harm Doornspijker/alleenstaande/56"],
    aanleiding: "De woningcorporatie ziet vervuiling en een huurachterstand.",
    doel: "De woning op orde en de huur weer betaald.",
    verloop: [
      beoordeel(-405, "professional1.proefdorp", "jjjjnnn", 2),
      noteer(
        -300,
        "professional1.proefdorp",
        "De woning is schoon. Er is een vaste dag voor hulp bij het huishouden.",
      ),
      beoordeel(-168, "professional1.proefdorp", "nnnnnnn", 1),
    ],
  },
];
