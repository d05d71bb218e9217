import type { Stap, VoorbeeldCasus } from "#db/voorbeeldregio/script";
import { isWerkdag } from "#regiekaart/werkdagen";

/** One act with its moment in Amsterdam; `stap` null is the opening of the casus. */
export type GeplandeDaad = {
  readonly moment: string;
  readonly casus: VoorbeeldCasus;
  /** Place of the casus in the region, and of the act in the casus: what texts are chosen by. */
  readonly nummer: number;
  readonly volgorde: number;
  readonly stap: Stap | null;
};

const DAG = 86_400_000;

/** The calendar day `aantal` days after `vandaag` (before it when negative). */
export function dagVanaf(vandaag: string, aantal: number): string {
  return new Date(Date.parse(`${vandaag}T00:00:00Z`) + aantal * DAG).toISOString().slice(0, 10);
}

/** Every act of the region in the order of time, so that casusnummers rise with the days. */
export function plan(casussen: readonly VoorbeeldCasus[], vandaag: string): GeplandeDaad[] {
  const daden = casussen.flatMap((casus, nummer) => {
    let vorige = "";
    return [null, ...casus.verloop].map((stap, volgorde) => {
      const moment = naDeVorige(
        `${dagVan(stap, casus, vandaag, vorige.slice(0, 10))} ${uurVan(nummer, volgorde)}`,
        vorige,
      );
      vorige = moment;
      return { moment, casus, nummer, volgorde, stap };
    });
  });
  return daden.toSorted((a, b) => (a.moment < b.moment ? -1 : a.moment > b.moment ? 1 : 0));
}

/** The day of the script, or the working day before it; never before the act that went first. */
function dagVan(stap: Stap | null, casus: VoorbeeldCasus, vandaag: string, vanaf: string): string {
  let dag = dagVanaf(vandaag, (stap ?? casus.open).dag);
  if (stap?.daad === "beoordeel" && stap.precies) return dag;
  while (!isWerkdag(dag) && dag > vanaf) dag = dagVanaf(dag, -1);
  return dag;
}

/** Office hours, spread over the day: 08.40 to 16.35. */
function uurVan(nummer: number, volgorde: number): string {
  const minuut = 520 + 5 * ((nummer * 37 + volgorde * 53) % 96);
  return klok(minuut);
}

const klok = (minuut: number) =>
  `${String(Math.floor(minuut / 60)).padStart(2, "0")}:${String(minuut % 60).padStart(2, "0")}`;

/** Two acts on one day keep the order of the script. */
function naDeVorige(moment: string, vorige: string): string {
  if (moment > vorige) return moment;
  if (moment.slice(0, 10) < vorige.slice(0, 10)) throw new Error(`not in order: ${moment}`);
  const [uren, minuten] = vorige.slice(11).split(":").map(Number);
  return `${vorige.slice(0, 10)} ${klok(uren! * 60 + minuten! + 20)}`;
}
