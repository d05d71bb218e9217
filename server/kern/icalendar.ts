/** One appointment as an iCalendar file (RFC 5545): CRLF lines of at most 75 octets, times in UTC. */
export type Afspraak = {
  uid: string;
  titel: string;
  url: string;
  van: Date;
  minuten: number;
  /** When the file was made. */
  op: Date;
};

const tijd = (d: Date) => d.toISOString().replace(/[-:]|\.\d{3}/g, "");

/** TEXT values: backslash, semicolon, comma and line ends are escaped (§3.3.11). */
const tekst = (waarde: string) =>
  waarde.replace(/[\\;,]/g, (teken) => `\\${teken}`).replace(/\r?\n/g, "\\n");

/** A long line goes on after a line end and a space (§3.1); never in the middle of a character. */
function vouw(regel: string): string {
  const delen = [""];
  for (const teken of regel) {
    const deel = delen.at(-1)!;
    const ruimte = delen.length === 1 ? 75 : 74;
    if (Buffer.byteLength(deel + teken) > ruimte) delen.push(teken);
    else delen[delen.length - 1] = deel + teken;
  }
  return delen.join("\r\n ");
}

/** The file itself. */
export function alsAgenda({ uid, titel, url, van, minuten, op }: Afspraak): string {
  const regels = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Regieportaal//NL",
    "BEGIN:VEVENT",
    `UID:${tekst(uid)}`,
    `DTSTAMP:${tijd(op)}`,
    `DTSTART:${tijd(van)}`,
    `DTEND:${tijd(new Date(van.getTime() + minuten * 60_000))}`,
    `SUMMARY:${tekst(titel)}`,
    `DESCRIPTION:${tekst(url)}`,
    `URL:${url}`,
    "CLASS:CONFIDENTIAL",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return `${regels.map(vouw).join("\r\n")}\r\n`;
}
