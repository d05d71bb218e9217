import type { CasusBeeld } from "./casus.ts";

/** The casusregisseur, the procesregisseur, and a coordinator of the organisation that has casusregie, who sees only the stand. */
export const magCasusregieOverdragen = (casus: CasusBeeld): boolean =>
  casus.toewijsbaar.some((t) => t.soort === "casusregie") ||
  (casus.beeld === "volledig" &&
    casus.mag.casusregieOverdragen &&
    casus.regie.some((r) => r.soort === "casusregie"));
