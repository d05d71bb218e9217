/** What a region fills in where the card leaves it open, and the figures it starts with (regionale invulling). */
import type { Functie, Niveau, OrganisatieSoort } from "./begrippen.ts";
import type { Bevrijdingsdag } from "./werkdagen.ts";

/** What a region fills in. Shown as *regionale invulling*, never as text of the card. */
export type RegioInvulling = {
  readonly naam: string;
  /** Kinds that may hold procesregie; at 3 and 4 the card's "/" is a closed choice. */
  readonly houders: Record<Niveau, readonly OrganisatieSoort[]>;
  /** Who is proposed first; null: choose, with a motivering. */
  readonly standaard: Record<Niveau, OrganisatieSoort | null>;
  /** Werkdagen in which a receiver decides on an overdracht, by the niveau after it. */
  readonly termijnWerkdagen: Record<Niveau, number>;
  /** Clock hours in which the piket answers a spoed, by the niveau after it. */
  readonly spoedUren: Record<Niveau, number>;
  /** Werkdagen in which a receiver says that an overdracht has arrived. */
  readonly ontvangstWerkdagen: number;
  /** Werkdagen in which an organisation that is asked for advice gives it. */
  readonly consultWerkdagen: number;
  /** Kinds that decide on a triage day, and its weekday (1 is Monday) where an organisation names none. */
  readonly triage: { readonly soorten: readonly OrganisatieSoort[]; readonly weekdag: number };
  readonly bevrijdingsdag: Bevrijdingsdag;
  /** Who may assign regie for a casus that everyone declines: this functie at this kind of organisation. */
  readonly doorzettingsmacht: { readonly soort: OrganisatieSoort; readonly functie: Functie };
};

export const STANDAARD_REGIO: RegioInvulling = {
  naam: "Standaard",
  houders: {
    1: ["lokaal_team"],
    2: ["lokaal_team"],
    3: ["lokaal_team", "veiligheidsteam"],
    4: ["veiligheidsteam", "zorg_en_veiligheidshuis"],
    5: ["gemeente"],
  },
  standaard: { 1: "lokaal_team", 2: "lokaal_team", 3: "lokaal_team", 4: null, 5: "gemeente" },
  termijnWerkdagen: { 1: 5, 2: 5, 3: 2, 4: 2, 5: 1 },
  spoedUren: { 1: 4, 2: 4, 3: 4, 4: 4, 5: 2 },
  ontvangstWerkdagen: 1,
  consultWerkdagen: 3,
  triage: { soorten: ["zorg_en_veiligheidshuis"], weekdag: 2 },
  bevrijdingsdag: "lustrumjaar",
  doorzettingsmacht: { soort: "gemeente", functie: "manager" },
};
