const UUR = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam",
  hour: "2-digit",
  hourCycle: "h23",
});
const DAG = new Intl.DateTimeFormat("nl-NL", {
  timeZone: "Europe/Amsterdam",
  weekday: "long",
  day: "numeric",
  month: "long",
});

function dagdeel(nu: Date): string {
  const uur = Number(UUR.format(nu));
  // "Goedenacht" is a farewell.
  if (uur < 6) return "Hallo";
  if (uur < 12) return "Goedemorgen";
  return uur < 18 ? "Goedemiddag" : "Goedenavond";
}

/** "Goedemorgen Selin": the first name, or the whole name when it starts with an initial. */
export function begroeting(naam: string, nu: Date = new Date()): string {
  const [eerste = ""] = naam.split(" ");
  return `${dagdeel(nu)} ${eerste.endsWith(".") ? naam : eerste}`;
}

/** "Maandag 23 november". */
export function dagVoluit(nu: Date = new Date()): string {
  const dag = DAG.format(nu);
  return `${dag.charAt(0).toUpperCase()}${dag.slice(1)}`;
}
