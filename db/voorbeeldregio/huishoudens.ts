import type { Adres, Stap } from "./script.ts";
import { zienswijze } from "./stappen/casus.ts";

/** Where some households live; streets and postcodes that do not exist. */
export const ADRESSEN: Readonly<Record<string, Adres>> = {
  "Huishouden Van Dalmeren": { straat: "Voorbeeldlaan", huisnummer: "12", postcode: "1000 AA" },
  "Huishouden Ebbinkhof": { straat: "Voorbeeldlaan", huisnummer: "31 b", postcode: "1000 AB" },
  "Huishouden Farrokhi-Smeets": { straat: "Proefplein", huisnummer: "4", postcode: "1000 AC" },
  "Huishouden Schellingwoud": { straat: "Fictiekade", huisnummer: "88", postcode: "1000 AD" },
  "Huishouden Oskamp-Bilgin": { straat: "Oefenpad", huisnummer: "7", postcode: "1000 AE" },
  "Huishouden Wachtelaer": {
    straat: "Schuilhof",
    huisnummer: "19",
    postcode: "1000 AZ",
    geheim: true,
  },
};

/** What members of some households think, after what their script tells. */
export const ZIENSWIJZEN: Readonly<Record<string, readonly Stap[]>> = {
  "Huishouden Van Dalmeren": [
    zienswijze(-6, "professional1.noord", 0, {
      zienswijze: "Ik ben moe. Het lukt mij niet alleen, maar ik wil wel zelf beslissen.",
      zelf: true,
    }),
    zienswijze(-6, "professional1.noord", 1, {
      zienswijze: "Ik wil dat mama niet zo vaak huilt. School is leuk.",
      ouders: true,
    }),
  ],
  "Huishouden Farrokhi-Smeets": [
    zienswijze(-34, "professional1.noord", 0, {
      zienswijze: "Ik wil dat mijn zoon weer naar school gaat.",
      zelf: true,
    }),
    zienswijze(-34, "professional1.noord", 2, {
      zienswijze: "Iedereen praat over mij. Ik wil gewoon met rust gelaten worden.",
      zelf: true,
      ouders: true,
    }),
    zienswijze(-33, "professional1.noord", 1, {
      zelf: false,
      reden: "Hij werkt in het buitenland. Ik bel hem als hij terug is.",
    }),
    zienswijze(-20, "professional1.noord", 2, {
      zienswijze: "Sporten op woensdag is fijn. Twee dagen school lukt wel.",
      zelf: true,
      ouders: true,
    }),
  ],
};
