/**
 * Consult: another organisation is asked for advice, and nothing moves. It is anonymous unless the asker chooses to share
 * on name, with a ground: then the consulted organisation reads who it is about until it has answered.
 */
import { type Functie, type Id, NIVEAUS, type Niveau, type OrganisatieSoort } from "./begrippen.ts";
import { ja, nee, type Uitkomst } from "./gronden.ts";
import { noemtNaam } from "./noemt-naam.ts";
import type { OverdrachtInhoud } from "./overdracht-inhoud.ts";
import { magProcesregie, werktInCasussen } from "./regie.ts";

/** What kind of advice is asked (regionale invulling). */
export const CONSULT_SOORTEN = [
  { code: "niveau", naam: "Past dit niveau bij wat er speelt?" },
  { code: "veiligheid", naam: "Hoe schatten jullie de veiligheid in?" },
  { code: "aanpak", naam: "Welke aanpak of hulp past hier?" },
  { code: "regie", naam: "Past de regie beter bij jullie?" },
  { code: "wet", naam: "Wat mag of moet volgens de wet?" },
] as const;
export type ConsultSoort = (typeof CONSULT_SOORTEN)[number]["code"];
export const CONSULT_SOORT_CODES = CONSULT_SOORTEN.map((s) => s.code) as [
  ConsultSoort,
  ...ConsultSoort[],
];

export const consultSoortNaam = (soort: ConsultSoort): string =>
  CONSULT_SOORTEN.find((s) => s.code === soort)!.naam;

/** How long who answered can still read the question and the answer, in days (regionale invulling). */
export const CONSULT_NALEZEN_DAGEN = 30;

/** What stands where the casusnummer would: who is asked without a name does not learn which casus it is. */
export const ANONIEM = "Consult";

type Actor = { gebruikerId: Id; organisatieId: Id; functies: readonly Functie[] };

/** What the asker wrote; `naarPersoon` is the named person's own organisation. */
export type ConsultVraag = {
  naarOrganisatieId: Id;
  naarPersoon: { organisatieId: Id; kanAntwoorden: boolean } | null;
  opNaam: boolean;
  grondslag: boolean;
  reden: boolean;
  vraag: string;
};

/** Whether this question may be put: to another organisation, and without a name unless it is said on which ground. */
export function beoordeelConsult(v: ConsultVraag, namen: readonly string[], a: Actor): Uitkomst {
  if (!werktInCasussen(a.functies)) return nee("geen_bevoegdheid");
  if (v.naarOrganisatieId === a.organisatieId)
    return nee("consult_bij_jezelf", "naarOrganisatieId");
  if (v.naarPersoon && v.naarPersoon.organisatieId !== v.naarOrganisatieId)
    return nee("persoon_hoort_niet_bij_organisatie", "naarPersoonId");
  if (v.naarPersoon && !v.naarPersoon.kanAntwoorden)
    return nee("persoon_niet_actief", "naarPersoonId");
  if (v.opNaam && !v.grondslag) return nee("grondslag_ontbreekt", "grondslag");
  if (v.opNaam && !v.reden) return nee("motivering_ontbreekt", "reden");
  const herleidbaar = noemtNaam(v.vraag, namen) || /R-\d{4}-\d{4,}/i.test(v.vraag);
  return !v.opNaam && herleidbaar ? nee("consult_is_herleidbaar", "vraag") : ja();
}

export type ConsultFeiten = {
  vanOrganisatieId: Id;
  naarOrganisatieId: Id;
  naarPersoonId: Id | null;
  open: boolean;
};

/** Who handles consults: coordinators of the organisation that is asked, and the person who was asked by name. */
export const behandeltConsult = (
  c: Pick<ConsultFeiten, "naarOrganisatieId" | "naarPersoonId">,
  a: Actor,
): boolean =>
  a.organisatieId === c.naarOrganisatieId &&
  (a.functies.includes("coordinator") || c.naarPersoonId === a.gebruikerId);

/** Whether this actor may give the advice now; it is given once. */
export function beoordeelAdvies(c: ConsultFeiten, a: Actor): Uitkomst {
  if (!behandeltConsult(c, a)) return nee("geen_bevoegdheid");
  return c.open ? ja() : nee("consult_is_klaar");
}

/** Whether this actor may withdraw the question: the side that asked, or who has procesregie now. */
export function beoordeelConsultIntrekken(
  c: ConsultFeiten,
  houderId: Id | null,
  a: Actor,
): Uitkomst {
  if (a.organisatieId !== c.vanOrganisatieId && a.organisatieId !== houderId)
    return nee("geen_bevoegdheid");
  return c.open ? ja() : nee("consult_is_klaar");
}

/**
 * How the advice can become an overdracht: at once where the consulted kind may hold procesregie, by way of a beoordeling
 * where it may at a higher niveau, and not at all where it never may.
 */
export function wegNaarOverdracht(
  niveau: Niveau,
  soort: OrganisatieSoort,
): "overdragen" | "beoordelen" | null {
  if (magProcesregie(niveau, soort)) return "overdragen";
  return NIVEAUS.some((n) => n > niveau && magProcesregie(n, soort)) ? "beoordelen" : null;
}

/**
 * A consult as the beginning of an overdracht: what was written lands where it belongs. What the receiver reads before
 * the answer names nobody, so a text that does goes among what is read after it.
 */
export function consultAlsInhoud(
  c: { vraag: string; antwoord: string | null; bij: string; dag: string },
  namen: readonly string[],
): OverdrachtInhoud {
  const advies = c.antwoord && `Advies van ${c.bij} (${c.dag}): ${c.antwoord}`;
  const magVooraf = (tekst: string | null): tekst is string =>
    tekst !== null && !noemtNaam(tekst, namen);
  return {
    ...(magVooraf(advies) ? { reden: advies } : {}),
    ...(magVooraf(c.vraag) ? { samenvatting: c.vraag } : {}),
    geprobeerd: [`Gevraagd aan ${c.bij}: ${c.vraag}`, ...(advies ? [advies] : [])].join("\n"),
  };
}
