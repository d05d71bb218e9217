import type { OverdrachtSoort } from "#regiekaart/overdracht";
import type { VeldFout } from "#ui/fout-overzicht";
import type { Actie, Staat, Voorbereiding } from "./staat.ts";

/** What each step of the overdracht gets. */
export type StapProps = {
  soort: OverdrachtSoort;
  v: Voorbereiding;
  staat: Staat;
  fouten: VeldFout[];
  doe: (actie: Actie) => void;
};
