/** Dutch working days, on calendar days ("2026-11-22"); the hour and the time zone are the caller's. */

/** A region's choice: is Bevrijdingsdag a day off every year, in lustrum years only, or never (regionale invulling). */
export type Bevrijdingsdag = "elk_jaar" | "lustrumjaar" | "nooit";

const DAG = 86_400_000;
const alsTijd = (dag: string) => Date.parse(`${dag}T00:00:00Z`);
const alsDag = (tijd: number) => new Date(tijd).toISOString().slice(0, 10);

/** First Easter day of a year (Gregorian, after Meeus/Jones/Butcher), as a calendar day. */
export function eerstePaasdag(jaar: number): string {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const h = (19 * a + b - (b >> 2) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * (c >> 2) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const som = h + l - 7 * m + 114;
  return alsDag(Date.UTC(jaar, Math.floor(som / 31) - 1, (som % 31) + 1));
}

/** Public holidays on which offices are closed: Goede Vrijdag is not one of them (Algemene termijnenwet, art. 3, without it). */
export function feestdagen(jaar: number, bevrijdingsdag: Bevrijdingsdag = "lustrumjaar"): string[] {
  const pasen = alsTijd(eerstePaasdag(jaar));
  const koningsdag = Date.UTC(jaar, 3, 27);
  const opZondag = new Date(koningsdag).getUTCDay() === 0;
  const vrij =
    bevrijdingsdag === "elk_jaar" || (bevrijdingsdag === "lustrumjaar" && jaar % 5 === 0);
  return [
    `${jaar}-01-01`,
    alsDag(pasen + DAG),
    alsDag(opZondag ? koningsdag - DAG : koningsdag),
    ...(vrij ? [`${jaar}-05-05`] : []),
    alsDag(pasen + 39 * DAG),
    alsDag(pasen + 50 * DAG),
    `${jaar}-12-25`,
    `${jaar}-12-26`,
  ].toSorted();
}

/** Monday to Friday, and no public holiday. */
export function isWerkdag(dag: string, bevrijdingsdag?: Bevrijdingsdag): boolean {
  const weekdag = new Date(alsTijd(dag)).getUTCDay();
  const jaar = Number(dag.slice(0, 4));
  return weekdag !== 0 && weekdag !== 6 && !feestdagen(jaar, bevrijdingsdag).includes(dag);
}

/** The `aantal`-th working day after `dag`; `dag` itself does not count. */
export function plusWerkdagen(
  dag: string,
  aantal: number,
  bevrijdingsdag?: Bevrijdingsdag,
): string {
  let tijd = alsTijd(dag);
  for (let over = aantal; over > 0; ) {
    tijd += DAG;
    if (isWerkdag(alsDag(tijd), bevrijdingsdag)) over -= 1;
  }
  return alsDag(tijd);
}

/** `dag` itself when people work on it, else the first working day after it. */
export const opWerkdag = (dag: string, bevrijdingsdag?: Bevrijdingsdag): string =>
  isWerkdag(dag, bevrijdingsdag) ? dag : plusWerkdagen(dag, 1, bevrijdingsdag);

/** Working days from `van` (not counted) up to and including `tot`; negative when `tot` has passed. */
export function werkdagenTussen(van: string, tot: string, bevrijdingsdag?: Bevrijdingsdag): number {
  if (tot < van) return -werkdagenTussen(tot, van, bevrijdingsdag);
  let aantal = 0;
  for (let tijd = alsTijd(van) + DAG; alsDag(tijd) <= tot; tijd += DAG)
    if (isWerkdag(alsDag(tijd), bevrijdingsdag)) aantal += 1;
  return aantal;
}
