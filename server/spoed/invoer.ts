import { z } from "zod";
import { SPOED_NIVEAUS } from "#regiekaart/spoed";
import { tekstVorm } from "../kern/teksten.ts";

/** The short form of spoed, beside the household: how bad, why, who is in danger now, whom to call back. */
export const spoedInvoer = {
  niveau: z.literal(SPOED_NIVEAUS, "Kies niveau 4 of 5."),
  /** Who is asked to take over; null when the holder may stay. */
  naarOrganisatieId: z.uuid("Kies wie je belt.").nullable().default(null),
  reden: tekstVorm("Het antwoord op “Wat is er aan de hand?”", 2_000),
  veiligheid: tekstVorm("Het antwoord op “Is er nu iemand in gevaar?”", 2_000),
  /** The short WGS-toets, asked when it goes to a zorg- en veiligheidshuis. */
  wgsNoodzakelijk: z.boolean().default(false),
  telefoon: z
    .string()
    .trim()
    .regex(/^[+\d][\d ()-]{7,19}$/, "Vul een telefoonnummer in, bijvoorbeeld 099 000 10 10."),
};
const vorm = z.strictObject(spoedInvoer);
export type SpoedInvoer = z.infer<typeof vorm>;
