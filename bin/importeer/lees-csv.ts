import { readFileSync } from "node:fs";
import { type CsvError, parse } from "csv-parse/sync";

/** Something that is wrong in a file, with the line on which it stands (the header is line 1). */
export type Regelfout = {
  readonly bestand: string;
  readonly regel: number;
  readonly tekst: string;
};
export type Rij = { readonly regel: number; readonly waarden: Record<string, string> };

/**
 * Reads a CSV file with a header: UTF-8, separated by semicolons or commas, quoted where needed. Columns may stand in
 * any order; a missing or unknown one is an error, so that a misspelt column is never silently left out.
 */
export function leesCsv(
  bestand: string,
  verplicht: readonly string[],
  vrij: readonly string[],
): { rijen: Rij[]; fouten: Regelfout[] } {
  const fout = (regel: number, tekst: string) => ({
    rijen: [],
    fouten: [{ bestand, regel, tekst }],
  });
  let tekst: string;
  try {
    tekst = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(bestand));
  } catch (oorzaak) {
    const isBestand = (oorzaak as NodeJS.ErrnoException).code !== undefined;
    return fout(
      1,
      isBestand && !(oorzaak instanceof TypeError)
        ? "dit bestand is niet te lezen"
        : "dit bestand is geen UTF-8",
    );
  }
  try {
    const gelezen = ontleed(tekst);
    const kop = gelezen[0]?.record ?? [];
    const mist = verplicht.filter((k) => !kop.includes(k));
    const vreemd = kop.filter((k) => !verplicht.includes(k) && !vrij.includes(k));
    const dubbel = kop.filter((k, i) => kop.indexOf(k) !== i);
    if (mist.length > 0) return fout(1, `kolom ontbreekt: ${mist.join(", ")}`);
    if (vreemd.length > 0) return fout(1, `onbekende kolom: ${vreemd.join(", ")}`);
    if (dubbel.length > 0) return fout(1, `kolom staat er twee keer: ${dubbel.join(", ")}`);
    return { rijen: alsRijen(kop, gelezen.slice(1)), fouten: [] };
  } catch (oorzaak) {
    const { lines, code } = oorzaak as CsvError & { lines?: number };
    if (code === undefined) throw oorzaak;
    return fout(
      lines ?? 1,
      "deze regel heeft een ander aantal kolommen, of een aanhalingsteken dat niet sluit",
    );
  }
}

type Gelezen = { record: string[]; info: { lines: number } };

function ontleed(tekst: string): Gelezen[] {
  const eerste = tekst.slice(0, tekst.search(/[\r\n]|$/));
  return parse(tekst, {
    bom: true,
    delimiter: eerste.includes(";") ? ";" : ",",
    info: true,
    skip_empty_lines: true,
    trim: true,
  }) as unknown as Gelezen[];
}

const alsRijen = (kop: string[], rijen: Gelezen[]): Rij[] =>
  rijen.map(({ record, info }) => ({
    regel: info.lines,
    waarden: Object.fromEntries(kop.map((naam, i) => [naam, record[i] ?? ""])),
  }));
