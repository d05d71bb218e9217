import { NIVEAUS, type Niveau, type Rol, TOESTANDEN, type Toestand } from "./rollen.ts";

/** What one cell gave, in words: a refusal by name, or "mag" with the fields that had something in them. */
export type Uitslag = {
  readonly procedure: string;
  readonly rol: Rol;
  readonly niveau: Niveau;
  readonly toestand: Toestand;
  readonly uitkomst: string;
};
export const mag = (uitkomst: string): boolean => uitkomst.startsWith("mag");

/**
 * The committed table: a line a procedure and rol, a column a state, and in it a letter for each niveau. Capitals are
 * what is allowed (the second file says with which fields), small letters refusals, `-` is niet gevonden.
 */
export function schrijfTabel(uitslagen: readonly Uitslag[]) {
  const procedures = [...new Set(uitslagen.map((u) => u.procedure))].toSorted();
  const perCel = new Map(uitslagen.map((u) => [sleutelVan(u), u.uitkomst]));
  const legenda: string[] = ["procedure;letter;uitkomst"];
  const regels: string[] = [["procedure", "rol", ...TOESTANDEN].join(";")];
  for (const procedure of procedures) {
    const eigen = uitslagen.filter((u) => u.procedure === procedure);
    const letters = letterVoor(eigen.map((u) => u.uitkomst));
    for (const [uitkomst, letter] of letters) legenda.push([procedure, letter, uitkomst].join(";"));
    for (const rol of new Set(eigen.map((u) => u.rol))) {
      const cellen = TOESTANDEN.map((toestand) =>
        NIVEAUS.map((niveau) => {
          const uitkomst = perCel.get(sleutel(procedure, rol, toestand, niveau));
          return uitkomst ? letters.get(uitkomst)! : ".";
        }).join(""),
      );
      regels.push([procedure, rol, ...cellen].join(";"));
    }
  }
  return { tabel: `${regels.join("\n")}\n`, legenda: `${legenda.join("\n")}\n` };
}

/** The cells of a committed table, by procedure, rol, state and niveau. */
export function leesTabel(tabel: string, legenda: string): Map<string, string> {
  const regels = (tekst: string) =>
    tekst
      .trim()
      .split("\n")
      .slice(1)
      .map((r) => r.split(";"));
  const betekenis = new Map(regels(legenda).map(([p, letter, u]) => [`${p} ${letter}`, u!]));
  const cellen = new Map<string, string>();
  for (const [procedure, rol, ...kolommen] of regels(tabel))
    for (const [i, kolom] of kolommen.entries())
      for (const [j, letter] of [...kolom].entries())
        if (letter !== ".")
          cellen.set(
            sleutel(procedure!, rol!, TOESTANDEN[i]!, NIVEAUS[j]!),
            betekenis.get(`${procedure} ${letter}`)!,
          );
  return cellen;
}

export const sleutel = (procedure: string, rol: string, toestand: string, niveau: number) =>
  `${procedure} als ${rol}, overdracht ${toestand}, niveau ${niveau}`;

export const sleutelVan = (u: Uitslag) => sleutel(u.procedure, u.rol, u.toestand, u.niveau);

function letterVoor(uitkomsten: readonly string[]): Map<string, string> {
  const soorten = [...new Set(uitkomsten)].toSorted(
    (a, b) => a.length - b.length || (a < b ? -1 : 1),
  );
  const letters = new Map<string, string>();
  let [groot, klein] = [0, 0];
  for (const u of soorten) {
    const letter =
      u === "niet_gevonden"
        ? "-"
        : String.fromCharCode((mag(u) ? 65 + groot++ : 97 + klein++) satisfies number);
    letters.set(u, letter);
  }
  return letters;
}
