import type { WgsCriterium, WgsDoel } from "#regiekaart/wgs";

/** The WGS-toets as a form holds it. */
export type WgsStaat = { wgsDoel: WgsDoel | ""; wgsCriteria: readonly WgsCriterium[] };
export const LEGE_WGS: WgsStaat = { wgsDoel: "", wgsCriteria: [] };

/** As the act takes it; null while no purpose was chosen. */
export const alsToets = ({ wgsDoel, wgsCriteria }: WgsStaat) =>
  wgsDoel ? { doel: wgsDoel, criteria: [...wgsCriteria] } : null;
