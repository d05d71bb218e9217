import type { z } from "zod";
import type { casusRijVorm, FilterInvoer } from "../casus/lijst.ts";
import { alsCsv } from "../kern/csv.ts";
import { download } from "./download.ts";

type Rij = z.infer<typeof casusRijVorm>;

const DAG = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });
const dag = (moment: string | undefined) => (moment ? DAG.format(new Date(moment)) : "");

const KOLOMMEN: readonly [string, (rij: Rij) => string][] = [
  ["Nummer", (r) => r.casusnummer],
  ["Niveau", (r) => String(r.niveau)],
  ["Procesregie bij", (r) => r.houder?.naam ?? ""],
  ["Procesregisseur", (r) => r.regisseur?.naam ?? ""],
  ["Overdracht aan", (r) => r.overdracht?.naar ?? ""],
  ["Antwoord voor", (r) => dag(r.overdracht?.termijnOp)],
  ["Volgende evaluatie", (r) => r.volgendeEvaluatie ?? ""],
  ["Laatst gewijzigd", (r) => dag(r.laatstGewijzigdOp)],
];

/** The list as it stands on the page, with its filters; the look is recorded as an export. */
export function verwerkCasussenCsv(req: Request, filter: FilterInvoer): Promise<Response> {
  return download(req, async (caller) => {
    const rijen = await caller.casus.exporteer(filter);
    const koppen = KOLOMMEN.map(([kop]) => kop);
    const inhoud = alsCsv([koppen, ...rijen.map((r) => KOLOMMEN.map(([, cel]) => cel(r)))]);
    return { naam: "casussen.csv", soort: "text/csv", inhoud };
  });
}
