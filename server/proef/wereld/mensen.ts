import { legeRijen } from "./rijen.ts";
import { maakToeval, type Toeval } from "./toeval.ts";
import type { Rijen } from "./vormen.ts";

/** A world in the making: its rows, its chance, and moments counted in days from now. */
export type Bouw = {
  readonly wereld: number;
  readonly t: Toeval;
  readonly r: Rijen;
  readonly op: (dagen: number) => string;
};
export type Mens = Rijen["gebruiker"][number];

const DAG = 24 * 60 * 60 * 1000;
const ALTIJD = ["lokaal_team", "veiligheidsteam"];
const SOMS = [
  "lokaal_team",
  "zorg_en_veiligheidshuis",
  "gemeente",
  "basiszorg",
  "zorgketen",
  "strafketen",
  "veilig_thuis",
  "gi",
];
/** One person each; the first three are in every organisation. */
const FUNCTIES = [
  ["coordinator"],
  ["professional"],
  ["professional", "piket"],
  ["manager"],
  ["coordinator", "professional"],
  ["coordinator", "manager"],
  ["piket"],
];

/** The organisations of a world with their people, their sessions, and who stands in for whom. */
export function bouwMensen(wereld: number, nu: Date): Bouw {
  const t = maakToeval(wereld);
  const op = (dagen: number) => new Date(nu.getTime() + Math.round(dagen * DAG)).toISOString();
  const b: Bouw = { wereld, t, r: legeRijen(), op };
  b.r.werkgebied.push({ id: t.uuid(), naam: `Gebied ${wereld}`, gemeente: "Proef" });
  for (const soort of [...ALTIJD, ...t.trek(SOMS, 1)]) bouwOrganisatie(b, soort);
  const laatste = b.r.organisatie.at(-1)!.id;
  for (const functie of ["fg", "beheerder"]) bouwMens(b, laatste, [functie]);
  bouwVervangingen(b);
  return b;
}

function bouwOrganisatie(b: Bouw, soort: string): void {
  const id = b.t.uuid();
  const naam = `Organisatie ${b.wereld}.${b.r.organisatie.length}`;
  b.r.organisatie.push({ id, naam, korte_naam: naam, soort, telefoon: "099 000 00 00" });
  b.r.organisatie_werkgebied.push({ organisatie_id: id, werkgebied_id: b.r.werkgebied[0]!.id });
  for (const functies of [...FUNCTIES.slice(0, 3), b.t.kies(FUNCTIES.slice(3))])
    bouwMens(b, id, functies);
}

/** Adds a person with a session; returns the row. */
export function bouwMens({ t, r, wereld }: Bouw, organisatieId: string, functies: string[]): Mens {
  const nummer = `${wereld}.${r.gebruiker.length}`;
  const mens = {
    id: t.uuid(),
    organisatie_id: organisatieId,
    naam: `Mens ${nummer}`,
    email: `mens${nummer}@voorbeeldland.example`,
    telefoon: "099 000 00 01",
    functies,
    profiel: t.kies(["A", "B", "B+", null]),
  };
  r.gebruiker.push(mens);
  r.sessie.push({ id: t.uuid(), gebruiker_id: mens.id });
  return mens;
}

/** Some run, some are over and some have yet to begin. */
function bouwVervangingen({ t, r, op }: Bouw): void {
  for (const { id } of r.organisatie) {
    const collegas = r.gebruiker.filter((g) => g.organisatie_id === id);
    const [vervangen, vervanger] = t.trek(collegas, 2);
    const [van, tot] = t.kies([
      [-5, 5],
      [-5, 5],
      [-9, -1],
      [1, 9],
    ]) as [number, number];
    r.vervanging.push({
      id: t.uuid(),
      vervangen_id: vervangen!.id,
      vervanger_id: vervanger!.id,
      van: op(van),
      tot: op(tot),
      ingesteld_door: vervangen!.id,
    });
  }
}
