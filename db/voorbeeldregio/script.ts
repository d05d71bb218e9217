/** A casus of the demo region: what it starts with, and the acts that follow. */
import type { Grondslag, Niveau } from "#regiekaart/begrippen";
import type { Werkgebied } from "./organisaties.ts";
import type { CasusStap } from "./stappen/casus.ts";
import type { EindeStap } from "./stappen/einde.ts";
import type { OverdrachtStap } from "./stappen/overdracht.ts";
import type { PlanStap } from "./stappen/plan.ts";
import type { SpoedStap } from "./stappen/spoed.ts";

/** One act of a script. */
export type Stap = CasusStap | OverdrachtStap | PlanStap | SpoedStap | EindeStap;

/** Where a household lives; not secret unless said. */
export type Adres = {
  readonly straat: string;
  readonly huisnummer: string;
  readonly postcode: string;
  readonly geheim?: true;
};

/** "Naam/rol in het huishouden/leeftijd", with "/n" behind it for who has not been informed. */
export type Lid = `${string}/${string}/${number}` | `${string}/${string}/${number}/n`;

export type VoorbeeldCasus = {
  /** Unique in the region: found anywhere else, something has leaked. */
  readonly huishouden: string;
  readonly werkgebied: Werkgebied;
  readonly grondslag: Grondslag;
  readonly open: { readonly niveau: Niveau; readonly dag: number; readonly door: string };
  /** Procesregisseur, casusregisseur and who watches safety; the opener when left out. */
  readonly wie?: readonly [procesregie: string, casusregie: string, zicht: string];
  readonly gewenstDoor?: string;
  readonly veiligContact?: string;
  readonly adres?: Adres | undefined;
  readonly leden: readonly Lid[];
  readonly aanleiding: string;
  readonly doel: string;
  readonly verloop: readonly Stap[];
};
