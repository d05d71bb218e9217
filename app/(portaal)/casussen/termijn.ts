import type { OverdrachtStatus } from "#regiekaart/begrippen";
import { werkdagenTussen } from "#regiekaart/werkdagen";

/** A moment as the calendar day on which it falls in Amsterdam: "2026-11-22". */
export function amsterdamseDag(moment: Date | string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(
    new Date(moment),
  );
}

/** "nog 3 werkdagen", "nog tot vandaag", "2 werkdagen te laat". */
export function werkdagenNog(termijn: Date | string, nu: Date = new Date()): string {
  const dagen = werkdagenTussen(amsterdamseDag(nu), amsterdamseDag(termijn));
  if (new Date(termijn) < nu) return dagen === 0 ? "de termijn is voorbij" : teLaat(-dagen);
  if (dagen === 0) return "vandaag is de laatste dag";
  return dagen === 1 ? "nog 1 werkdag" : `nog ${dagen} werkdagen`;
}

const teLaat = (dagen: number) => `${dagen} ${dagen === 1 ? "werkdag" : "werkdagen"} te laat`;

/** Waits for the receiver; with `aanvulling_gevraagd` the ball is back at the sender and the clock stands still. */
export const isOpenVoorAntwoord = (status: OverdrachtStatus): boolean =>
  status !== "aanvulling_gevraagd";

/** A day and a time on the clock of Amsterdam as an ISO moment; the hour that the clock skips counts as summer time. */
export function amsterdamsMoment(dag: string, tijd: string): string {
  const alsUtc = Date.parse(`${dag}T${tijd}:00Z`);
  const klok = new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Europe/Amsterdam",
    dateStyle: "short",
    timeStyle: "medium",
  }).format(alsUtc);
  const verschil = Date.parse(`${klok.replace(" ", "T")}Z`) - alsUtc;
  return new Date(alsUtc - verschil).toISOString();
}
