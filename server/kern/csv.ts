/** A spreadsheet takes these at the start of a cell for a formula (OWASP, CSV injection). */
const FORMULE = /^[=+\-@\t\r]/;

function cel(waarde: string): string {
  const veilig = FORMULE.test(waarde) ? `'${waarde}` : waarde;
  return /[",\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}

/** Rows as CSV (RFC 4180), with the mark by which a spreadsheet knows UTF-8; no cell can be a formula. */
export function alsCsv(rijen: readonly (readonly string[])[]): string {
  return `\uFEFF${rijen.map((rij) => `${rij.map(cel).join(",")}\r\n`).join("")}`;
}
