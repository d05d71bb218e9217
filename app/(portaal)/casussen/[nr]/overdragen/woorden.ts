import type { OverdrachtSoort } from "#regiekaart/overdracht";

/** The heading of the form, per regie. */
export const TITEL: Record<OverdrachtSoort, string> = {
  procesregie: "Regie overdragen",
  casusregie: "Casusregie overdragen",
};
