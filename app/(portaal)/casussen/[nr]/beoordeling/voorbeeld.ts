/** Examples for the tests of this form. Holds no expectations. */
import { type Antwoorden, type Niveau, VOORWAARDEN } from "#regiekaart/begrippen";
import { BEGIN, type Staat, type Voorbereiding } from "./staat.ts";

/** A lokaal team with procesregie at niveau 2. */
export const V: Voorbereiding = {
  niveau: 2,
  niveauVolgnr: 1,
  naSpoed: false,
  kaartversie: "2026-2",
  houderSoort: "lokaal_team",
  procesregisseur: { naam: "S. Yilmaz", profiel: "A" },
  casusregisseur: { naam: "J. Wiersma", profiel: "B" },
  verdeling: [
    { soort: "casusregie", organisatieSoort: "lokaal_team", bijHouder: true },
    { soort: "zicht_op_veiligheid", organisatieSoort: "lokaal_team", bijHouder: true },
  ],
  collegas: [{ id: "selin", naam: "S. Yilmaz", profiel: "A", telefoon: "099" }],
  duoPartners: [],
  nazorgVoorstel: { tot: "2027-02-24", momenten: ["2026-12-22", "2027-02-16"] },
  zienswijze: null,
  vorige: null,
};

/** The first `aantal` conditions ja, the others nee. */
export const antwoorden = (aantal: number) =>
  Object.fromEntries(VOORWAARDEN.map((v, i) => [v, i < aantal ? "ja" : "nee"])) as Antwoorden;

/** Filled in down to the decision; the answers make it niveau 3. */
export const ingevuld = (deel: Partial<Staat>): Staat => ({
  ...BEGIN,
  zienswijze: "Moeder wil rust.",
  onderbouwing: "Gezien tijdens het bezoek.",
  besluitOp: 1,
  antwoorden: antwoorden(5),
  ...deel,
});

/** At another niveau, with another holder. */
export const op = (niveau: Niveau, houderSoort: Voorbereiding["houderSoort"]) => ({
  ...V,
  niveau,
  houderSoort,
});
