/**
 * Terms of an overdracht as data, and when silence is signalled (regionale invulling). Moments here are local:
 * milliseconds of the clock on the wall, each day 24 hours; the caller turns them into moments of a time zone.
 */
import type { Niveau, OrganisatieSoort } from "./begrippen.ts";
import { type RegioInvulling, STANDAARD_REGIO } from "./regio.ts";
import { type Bevrijdingsdag, isWerkdag, opWerkdag, plusWerkdagen } from "./werkdagen.ts";

/** How long somebody has: until 17.00 on a working day, until 17.00 on a triage day, or hours of the clock. */
export type Termijn =
  | { soort: "werkdagen"; aantal: number }
  | { soort: "triagedag"; weekdag: number }
  | { soort: "klokuren"; aantal: number };

/** Who decides, on what. */
export type Beslissing = {
  niveau: Niveau;
  spoed: boolean;
  ontvanger: { soort: OrganisatieSoort; triagedag?: number | null };
};

/** How long a receiver has for its decision; a spoed counts in hours, also for who has a triage day. */
export function beslistermijn(b: Beslissing, regio: RegioInvulling = STANDAARD_REGIO): Termijn {
  if (b.spoed) return { soort: "klokuren", aantal: regio.spoedUren[b.niveau] };
  if (regio.triage.soorten.includes(b.ontvanger.soort))
    return { soort: "triagedag", weekdag: b.ontvanger.triagedag ?? regio.triage.weekdag };
  return { soort: "werkdagen", aantal: regio.termijnWerkdagen[b.niveau] };
}

const DAG = 86_400_000;
const UUR = 3_600_000;
/** Until when on its last day a term runs. */
const SLUIT = 17 * UUR;

const dagVan = (lokaal: number) => new Date(lokaal).toISOString().slice(0, 10);
const begin = (dag: string) => Date.parse(`${dag}T00:00:00Z`);

/** The last calendar day of a term that starts on `dag`. A triage on a holiday moves to the working day after it. */
export function laatsteDag(
  dag: string,
  termijn: Exclude<Termijn, { soort: "klokuren" }>,
  bevrijdingsdag: Bevrijdingsdag = STANDAARD_REGIO.bevrijdingsdag,
): string {
  if (termijn.soort === "werkdagen") return plusWerkdagen(dag, termijn.aantal, bevrijdingsdag);
  const vooruit = (termijn.weekdag - new Date(begin(dag)).getUTCDay() + 7) % 7 || 7;
  return opWerkdag(dagVan(begin(dag) + vooruit * DAG), bevrijdingsdag);
}

/** The local end of a term in days: 17.00 on its last day. */
export const eindeVanTermijn = (
  lokaal: number,
  termijn: Exclude<Termijn, { soort: "klokuren" }>,
  bevrijdingsdag?: Bevrijdingsdag,
): number => begin(laatsteDag(dagVan(lokaal), termijn, bevrijdingsdag)) + SLUIT;

/** How much time of working days lies between two local moments; a day off counts for nothing. */
export function werktijd(van: number, tot: number, bevrijdingsdag?: Bevrijdingsdag): number {
  let som = 0;
  for (let dag = begin(dagVan(van)); dag < tot; dag += DAG)
    if (isWerkdag(dagVan(dag), bevrijdingsdag))
      som += Math.max(0, Math.min(dag + DAG, tot) - Math.max(dag, van));
  return som;
}

/** The local moment at which `duur` of working days has passed since `van`. */
export function naWerktijd(van: number, duur: number, bevrijdingsdag?: Bevrijdingsdag): number {
  let over = duur;
  for (let dag = begin(dagVan(van)); ; dag += DAG) {
    if (!isWerkdag(dagVan(dag), bevrijdingsdag)) continue;
    const vanaf = Math.max(dag, van);
    if (over <= dag + DAG - vanaf) return vanaf + over;
    over -= dag + DAG - vanaf;
  }
}

/** Which part of a term has passed when silence is signalled, and to whom: see the table of berichten. */
export const SIGNAAL_DEEL = {
  overdracht_herinnerd: 0.5,
  overdracht_verlopen: 1,
  overdracht_elders_mogelijk: 1.5,
} as const;

/** The same for a consult that waits for its advice. */
export const CONSULT_SIGNAAL_DEEL = { consult_herinnerd: 0.5, consult_verlopen: 1 } as const;

/** The local moment at which part of a term has passed; a term in clock hours does not know days off. */
export function momentVan(
  term: { van: number; tot: number; klokuren: boolean },
  deel: number,
  bevrijdingsdag?: Bevrijdingsdag,
): number {
  const { van, tot } = term;
  if (deel === 1) return tot;
  if (term.klokuren) return van + deel * (tot - van);
  return naWerktijd(van, deel * werktijd(van, tot, bevrijdingsdag), bevrijdingsdag);
}

/** A term that stood still from `stil` to `weer`, moved on by as much working time; clock hours by the clock. */
export function verschoven(
  term: { van: number; tot: number; klokuren: boolean },
  stil: number,
  weer: number,
  bevrijdingsdag?: Bevrijdingsdag,
): { van: number; tot: number } {
  if (term.klokuren) return { van: term.van + weer - stil, tot: term.tot + weer - stil };
  const duur = werktijd(stil, weer, bevrijdingsdag);
  return {
    van: naWerktijd(term.van, duur, bevrijdingsdag),
    tot: naWerktijd(term.tot, duur, bevrijdingsdag),
  };
}

/** How many days before its end a right is signalled, and how long a question to watch safety may wait. */
export const VOORAF = { dagen: 5, zichtVraagWerkdagen: 1 } as const;
