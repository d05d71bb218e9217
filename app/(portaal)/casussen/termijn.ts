import type { OverdrachtStatus } from "#regiekaart/begrippen";

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
