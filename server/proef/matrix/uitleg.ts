import { ROLLEN, TOESTANDEN } from "./rollen.ts";
import { mag, type Uitslag } from "./tabel.ts";

const TEKEN = { alles: "●", soms: "◐", geweigerd: "○", niets: "·" };

function teken(cellen: readonly Uitslag[]): string {
  if (cellen.every((u) => mag(u.uitkomst))) return TEKEN.alles;
  if (cellen.some((u) => mag(u.uitkomst))) return TEKEN.soms;
  return cellen.every((u) => u.uitkomst === "niet_gevonden") ? TEKEN.niets : TEKEN.geweigerd;
}

/** The table as a privacy officer reads it: one sign for each procedure and person, and how many cells are allowed. */
export function schrijfUitleg(uitslagen: readonly Uitslag[]): string {
  const procedures = [...new Set(uitslagen.map((u) => u.procedure))].toSorted();
  const toegestaan = uitslagen.filter((u) => mag(u.uitkomst)).length;
  const groepen = new Map<string, Uitslag[]>();
  for (const u of uitslagen) {
    const sleutel = `${u.procedure} ${u.rol}`;
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), u]);
  }
  const rijen = procedures.map((procedure) => {
    const tekens = ROLLEN.map(({ rol }) => teken(groepen.get(`${procedure} ${rol}`) ?? []));
    return `| \`${procedure}\` | ${tekens.join(" | ")} |`;
  });
  const combinaties = new Set(uitslagen.map((u) => `${u.niveau} ${u.toestand}`));
  const nummers = ROLLEN.map((_, i) => i + 1);
  return `# Wie mag wat

Gemaakt door \`npm run rechten\`; niet met de hand wijzigen. Elke cel is echt aangeroepen: als die persoon, door de
router, als de rol \`regie_app\`, tegen Postgres, en vergeleken met een tweede lezing van de regels (het orakel).

**${uitslagen.length} cellen, waarvan ${toegestaan} toegestaan.**

Per procedure en persoon is gevraagd bij ${combinaties.size} combinaties van niveau (1 tot en met 5) en toestand van de
overdracht (${TOESTANDEN.join(", ")}). Elke lezing van een casus die mag, schreef een regel
inzage; wat geweigerd werd, schreef niets.
${TEKEN.alles} mag altijd · ${TEKEN.soms} mag soms (zie hieronder) · ${TEKEN.geweigerd} kent de casus soms, en mag dit nooit · ${TEKEN.niets} vindt niets.
Bij welk niveau en welke toestand precies staat in [matrix.csv](rechten/matrix.csv); wat elke letter daar
betekent, welke velden een lezing dan teruggeeft, in [uitkomsten.csv](rechten/uitkomsten.csv).

## De personen

| nr | functie | is op de casus |
|---|---|---|
${ROLLEN.map(({ functie, wie }, i) => `| ${i + 1} | ${functie} | ${wie} |`).join("\n")}

## De rechten

| procedure | ${nummers.join(" | ")} |
|---|${nummers.map(() => ":-:|").join("")}
${rijen.join("\n")}
`;
}
