/** Who may hold which regie at which niveau, and what becomes of it when the niveau changes (kaart, uitleg 10–15 and 17). */
import {
  type Antwoorden,
  type Functie,
  type Id,
  type Niveau,
  type OrganisatieSoort,
  REGIE_SOORTEN,
  type RegieSoort,
} from "./begrippen.ts";
import { ja, nee, type Uitkomst } from "./gronden.ts";
import { inInzet } from "./inzet.ts";
import { type RegioInvulling, STANDAARD_REGIO } from "./regio.ts";

/** The kinds that may hold procesregie at a niveau; where there are two, the card has a "/". */
export function toegestaneHouders(
  niveau: Niveau,
  regio: RegioInvulling = STANDAARD_REGIO,
): readonly OrganisatieSoort[] {
  return regio.houders[niveau];
}

/** Whether this kind may hold procesregie at this niveau. */
export function magProcesregie(
  niveau: Niveau,
  soort: OrganisatieSoort,
  regio: RegioInvulling = STANDAARD_REGIO,
): boolean {
  return regio.houders[niveau].includes(soort);
}

/** Who is proposed first as holder; null: a person chooses, with a motivering. */
export function standaardHouder(
  niveau: Niveau,
  regio: RegioInvulling = STANDAARD_REGIO,
): OrganisatieSoort | null {
  return regio.standaard[niveau];
}

/** Any party in the inzet; the organisation that holds procesregie takes part as holder (`isHouder`). */
export function magCasusregie(niveau: Niveau, soort: OrganisatieSoort, isHouder = false): boolean {
  return isHouder || inInzet(niveau, soort);
}

/** Still holds procesregie at a niveau where its kind may not: an overdracht is due. */
export function isWaarnemend(
  niveau: Niveau,
  soort: OrganisatieSoort,
  regio: RegioInvulling = STANDAARD_REGIO,
): boolean {
  return !magProcesregie(niveau, soort, regio);
}

/** Only a professional or coordinator works in casussen: no regie for a manager, fg or beheerder (ontwerp §4.2). */
export const werktInCasussen = (functies: readonly Functie[]): boolean =>
  functies.some((f) => f === "professional" || f === "coordinator");

/** From niveau 3, or while unsafety is not answered *nee*; without any answers it is not known (null). */
export function zichtOpVeiligheidVereist(niveau: Niveau, antwoorden: Antwoorden | null): boolean {
  return niveau >= 3 || antwoorden?.signalen_van_onveiligheid !== "nee";
}

/** The invariant: at 2–5 exactly one holder of procesregie; none only at niveau 1 or when closed. */
export function regieKlopt(stand: {
  niveau: Niveau;
  afgesloten: boolean;
  houder: Id | null;
}): boolean {
  return stand.houder !== null || stand.niveau === 1 || stand.afgesloten;
}

/** Who holds one soort of regie now; the person is null when the organisation is zonder regisseur. */
export type RegieFeit = {
  organisatieId: Id;
  organisatieSoort: OrganisatieSoort;
  persoonId: Id | null;
  /** The stap with which this organisation got it; a colleague who becomes regisseur changes nothing to it. */
  sindsStap: number;
};
export type Regieverdeling = Record<RegieSoort, RegieFeit | null>;

/**
 * Whether what was proposed or asked on stap `vanafStap` still stands: one organisation has had the regie from there on.
 * It is between organisations, so another regisseur at the holder does not end it.
 */
export const geldtNog = (vanafStap: number, houder: Pick<RegieFeit, "sindsStap"> | null): boolean =>
  houder !== null && vanafStap >= houder.sindsStap;

/** Assignments that would fall outside the inzet: they must be reassigned in the same act (uitleg 14). */
export function buitenInzet(
  niveau: Niveau,
  regie: Regieverdeling,
  houderId: Id | null,
): RegieSoort[] {
  return REGIE_SOORTEN.filter((soort) => {
    const feit = regie[soort];
    if (soort === "procesregie" || feit === null) return false;
    return !magCasusregie(niveau, feit.organisatieSoort, feit.organisatieId === houderId);
  });
}

/**
 * The division after somebody took over what falls outside the inzet of `niveau`, or what nobody had. What stays inside
 * it does not move in this act: casusregie has an overdracht of its own, zicht op veiligheid is asked (uitleg 14 and 15).
 */
export function herverdeel(
  niveau: Niveau,
  regie: Regieverdeling,
  nieuw: Record<
    "casusregie" | "zicht_op_veiligheid",
    { id: Id; organisatieId: Id; organisatieSoort: OrganisatieSoort } | null
  >,
): Uitkomst<{ straks: Regieverdeling }> {
  const buiten = buitenInzet(niveau, regie, regie.procesregie?.organisatieId ?? null);
  const straks = { ...regie };
  for (const soort of ["casusregie", "zicht_op_veiligheid"] as const) {
    const wie = nieuw[soort];
    if (wie === null) continue;
    if (regie[soort] !== null && !buiten.includes(soort)) return nee("regie_blijft", soort);
    const { id: persoonId, organisatieId, organisatieSoort } = wie;
    straks[soort] = { persoonId, organisatieId, organisatieSoort, sindsStap: 0 };
  }
  return ja({ straks });
}

/**
 * Whether a niveau may change without an overdracht (uitleg 12). Up: at once, if need be the holder is
 * waarnemend. Down with a holder that may not hold there: only in the acceptance of an overdracht.
 */
export function beoordeelRegieBijNiveau(
  van: Niveau,
  naar: Niveau,
  regie: Regieverdeling,
  regio: RegioInvulling = STANDAARD_REGIO,
): Uitkomst<{ waarnemend: boolean }> {
  const houder = regie.procesregie;
  if (houder === null) return naar === 1 ? ja({ waarnemend: false }) : nee("procesregie_vereist");
  const waarnemend = isWaarnemend(naar, houder.organisatieSoort, regio);
  if (waarnemend && naar < van) return nee("andere_houder_nodig", "niveau");
  const buiten = buitenInzet(naar, regie, houder.organisatieId);
  if (buiten.includes("casusregie")) return nee("casusregie_buiten_inzet", "casusregie");
  if (buiten.length > 0) return nee("zicht_op_veiligheid_buiten_inzet", "zicht_op_veiligheid");
  if (naar >= 3 && regie.zicht_op_veiligheid === null)
    return nee("zicht_op_veiligheid_vereist", "zicht_op_veiligheid");
  return ja({ waarnemend });
}
