import { werkdagenTussen } from "#regiekaart/werkdagen";
import { Datum } from "./datum.tsx";

const DAG = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/** The calendar day of a moment in Europe/Amsterdam, as "2026-11-22". */
export const dagIn = (moment: Date | string): string => DAG.format(new Date(moment));

const werkdagen = (aantal: number) => `${aantal} ${aantal === 1 ? "werkdag" : "werkdagen"}`;

const UUR = 3_600_000;
const NACHT = 12;

/**
 * How long until a deadline: "nog 3 werkdagen", "vandaag nog", "te laat", "1 werkdag te laat". One of spoed runs on in the
 * night and on a day off, where no working day can be counted: "nog 2 uur".
 */
export function termijnTekst(termijn: Date | string, nu: Date = new Date()): string {
  const over = werkdagenTussen(dagIn(nu), dagIn(termijn));
  const uren = (new Date(termijn).getTime() - nu.getTime()) / UUR;
  const kort = over === 0 || Math.abs(uren) < NACHT;
  if (uren <= 0) return kort ? "te laat" : `${werkdagen(-over)} te laat`;
  if (dagIn(nu) === dagIn(termijn)) return "vandaag nog";
  return kort ? `nog ${Math.ceil(uren)} uur` : `nog ${werkdagen(over)}`;
}

const WEEK = 7 * 86_400_000;
const WEKEN_VANAF = 10;

/** A calendar day beside today: "vandaag", "1 werkdag te laat", "over 3 werkdagen", "over 6 weken". */
export function dagTekst(dag: string, vandaag: string): string {
  if (dag === vandaag) return "vandaag";
  const over = werkdagenTussen(vandaag, dag);
  if (dag < vandaag) return over === 0 ? "te laat" : `${werkdagen(-over)} te laat`;
  if (over > WEKEN_VANAF)
    return `over ${Math.round((Date.parse(dag) - Date.parse(vandaag)) / WEEK)} weken`;
  return over === 0 ? "binnenkort" : `over ${werkdagen(over)}`;
}

/** The moment of a deadline with what is left of it: "do 26 nov, 17.00 (nog 3 werkdagen)". */
export function Termijn({ op, nu = new Date() }: { op: Date | string; nu?: Date }) {
  return (
    <>
      <Datum waarde={op} nu={nu} /> ({termijnTekst(op, nu)})
    </>
  );
}
