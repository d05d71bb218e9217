import type { VeldFout } from "#ui/fout-overzicht";
import type { Afleiding } from "./afleiding.ts";
import type { Actie, CasusContext, Staat, Voorbereiding } from "./staat.ts";

/** What each step of the assessment gets. */
export type StapProps = {
  v: Voorbereiding;
  context: CasusContext;
  staat: Staat;
  af: Afleiding;
  fouten: VeldFout[];
  doe: (actie: Actie) => void;
};
