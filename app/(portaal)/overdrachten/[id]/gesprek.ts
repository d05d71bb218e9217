import { dagIn } from "#ui/termijn";
import { amsterdamsMoment } from "../../casussen/termijn.ts";

/** The warm conversation as the form holds it; what is planned already is filled in. */
export type Gesprek = { dag: string; tijd: string };

export function alsGesprek(op: string | null): Gesprek {
  if (op === null) return { dag: "", tijd: "" };
  const tijd = new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Europe/Amsterdam",
    timeStyle: "short",
  }).format(new Date(op));
  return { dag: dagIn(op), tijd };
}

/** The moment on the clock of Amsterdam; null when a part is missing. */
export const alsMoment = ({ dag, tijd }: Gesprek): string | null =>
  dag && tijd ? amsterdamsMoment(dag, tijd) : null;
