import { z } from "zod";
import { GEZAG, LEEFTIJDSGROEPEN } from "#regiekaart/huishouden";
import { leesbaar, tekstVorm, vrijeTekstVorm } from "../kern/teksten.ts";

/** What is asked of a household, of each member, and of where they live: at opening and later the same. */
export const huishoudenInvoer = {
  aanduiding: tekstVorm("De aanduiding van het huishouden", 120),
  woonplaats: tekstVorm("De woonplaats", 120),
  veiligContact: vrijeTekstVorm("Veilig contact", 500).default(""),
};

export const lidInvoer = {
  naam: tekstVorm("De naam", 120),
  rol: tekstVorm("De rol in het huishouden", 80),
  leeftijdsgroep: z.enum(LEEFTIJDSGROEPEN, "Kies een leeftijdsgroep."),
  /** Null for who is 16 or older. */
  gezag: z.enum(GEZAG, "Kies wie gezag heeft.").nullable().default(null),
  veiligContact: vrijeTekstVorm("Veilig contact", 500).default(""),
};

export const adresInvoer = {
  straat: tekstVorm("De straat", 120),
  huisnummer: tekstVorm("Het huisnummer", 12),
  /** Kept as "1234 AB", however it was typed. */
  postcode: leesbaar()
    .trim()
    .toUpperCase()
    .regex(/^[1-9]\d{3} ?[A-Z]{2}$/, "Een postcode ziet er zo uit: 1234 AB.")
    .overwrite((p) => `${p.slice(0, 4)} ${p.slice(-2)}`),
  geheim: z.boolean("Kies of het adres geheim is."),
};
