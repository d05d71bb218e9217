const DAGEN: Record<string, string> = {
  Mon: "ma",
  Tue: "di",
  Wed: "wo",
  Thu: "do",
  Fri: "vr",
  Sat: "za",
  Sun: "zo",
};
const MAANDEN = [
  "jan",
  "feb",
  "mrt",
  "apr",
  "mei",
  "jun",
  "jul",
  "aug",
  "sep",
  "okt",
  "nov",
  "dec",
];
const MAANDEN_VOLUIT = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

/** moment "vr 20 nov, 14.12" · dag "vr 20 nov" · datum "20 nov 2026" · lang "20 november 2026" · voluit "20 november 2026, 14.12" (on paper, which outlives the year) · tijd "14.12" · maand "nov" */
export type DatumVorm = "moment" | "dag" | "datum" | "lang" | "voluit" | "tijd" | "maand";

const DELEN = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam",
  weekday: "short",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

function delenVan(waarde: Date) {
  const deel = Object.fromEntries(DELEN.formatToParts(waarde).map((p) => [p.type, p.value]));
  return {
    dag: DAGEN[deel.weekday ?? ""] ?? "",
    datum: Number(deel.day),
    maand: Number(deel.month) - 1,
    jaar: Number(deel.year),
    tijd: `${deel.hour}.${deel.minute}`,
  };
}

/**
 * A moment in Dutch words, always in Europe/Amsterdam. `moment` and `dag` name the year only when it is not
 * that of `nu`. The words are our own table: those of Intl differ between Node and browsers.
 */
export function datumTekst(
  waarde: Date | string,
  vorm: DatumVorm = "moment",
  nu: Date = new Date(),
): string {
  const d = delenVan(new Date(waarde));
  const kort = `${d.datum} ${MAANDEN[d.maand]}`;
  const jaar = d.jaar === delenVan(nu).jaar ? "" : ` ${d.jaar}`;
  switch (vorm) {
    case "moment":
      return `${d.dag} ${kort}${jaar}, ${d.tijd}`;
    case "dag":
      return `${d.dag} ${kort}${jaar}`;
    case "datum":
      return `${kort} ${d.jaar}`;
    case "lang":
      return `${d.datum} ${MAANDEN_VOLUIT[d.maand]} ${d.jaar}`;
    case "voluit":
      return `${d.datum} ${MAANDEN_VOLUIT[d.maand]} ${d.jaar}, ${d.tijd}`;
    case "tijd":
      return d.tijd;
    case "maand":
      return MAANDEN[d.maand] ?? "";
  }
}

type DatumProps = { waarde: Date | string; vorm?: DatumVorm; nu?: Date };

/** `<time>` with the Dutch words of `datumTekst`. */
export function Datum({ waarde, vorm = "moment", nu }: DatumProps) {
  const moment = new Date(waarde);
  return (
    <time className="datum" dateTime={moment.toISOString()}>
      {datumTekst(moment, vorm, nu)}
    </time>
  );
}
