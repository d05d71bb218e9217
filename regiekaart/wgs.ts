/** The WGS-toets: purpose and entry criteria, ticked before anything is first shared with a zorg- en veiligheidshuis (uitleg 21). */
import { ja, nee, type Uitkomst } from "./gronden.ts";

/** Purposes and criteria are regionale invulling: a region puts its convenant's own words here. */
export const WGS_DOELEN = [
  {
    code: "persoonsgericht",
    naam: "Ernstige overlast, geweld of criminaliteit van een persoon tegengaan",
  },
  { code: "systeemgericht", naam: "Een veilige situatie maken in een huishouden" },
  { code: "zorg_en_straf", naam: "Zorg en straf op elkaar afstemmen" },
] as const;
export const WGS_CRITERIA = [
  {
    code: "meer_ketens",
    naam: "Er zijn partijen uit meer dan één keten nodig: zorg, straf of bestuur",
  },
  { code: "alleen_lukt_niet", naam: "Geen van de partijen kan dit alleen oplossen" },
  { code: "noodzakelijk", naam: "Delen is noodzakelijk voor dit doel, en met minder kan het niet" },
] as const;

export const WGS_DOEL_CODES = WGS_DOELEN.map((d) => d.code);
export const WGS_CRITERIUM_CODES = WGS_CRITERIA.map((c) => c.code);
export type WgsDoel = (typeof WGS_DOELEN)[number]["code"];
export type WgsCriterium = (typeof WGS_CRITERIA)[number]["code"];
export type WgsToets = { doel: WgsDoel; criteria: readonly WgsCriterium[] };

/** Passed when there is a purpose and every criterion is ticked. */
export const isGeslaagd = (toets: WgsToets | null): toets is WgsToets =>
  toets !== null && WGS_CRITERIA.every((c) => toets.criteria.includes(c.code));

/** Whether something may be shared with this organisation: a zorg- en veiligheidshuis asks a toets, once per casus. */
export function beoordeelDelen(
  soort: string,
  eerderGetoetst: boolean,
  toets: WgsToets | null,
): Uitkomst {
  const mag = soort !== "zorg_en_veiligheidshuis" || eerderGetoetst || isGeslaagd(toets);
  return mag ? ja() : nee("wgs_toets_ontbreekt", "wgsToets");
}
