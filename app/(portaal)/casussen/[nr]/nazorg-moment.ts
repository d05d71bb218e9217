import type { Volledig } from "./casus.ts";

/** The next contact of the nazorg that nobody recorded yet. */
export const openMoment = ({ momenten }: NonNullable<Volledig["nazorg"]>) =>
  momenten.find((m) => m.uitkomst === null);
