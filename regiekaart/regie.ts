/** Who may hold which regie at which niveau, with which profile (kaart, uitleg 10–17, regionale invulling). */
import {
  type Antwoorden,
  type Bron,
  type Functie,
  type Id,
  type Niveau,
  type OrganisatieSoort,
  PROFIELEN,
  type Profiel,
  REGIE_SOORTEN,
  type RegieSoort,
} from "./begrippen.ts";
import { ja, nee, type Uitkomst } from "./gronden.ts";
import type { Bevrijdingsdag } from "./werkdagen.ts";

/** What a region fills in. Shown as *regionale invulling*, never as text of the card. */
export type RegioInvulling = {
  readonly naam: string;
  /** Kinds that may hold procesregie; at 3 and 4 the card's "/" is a closed choice. */
  readonly houders: Record<Niveau, readonly OrganisatieSoort[]>;
  /** Who is proposed first; null: choose, with a motivering. */
  readonly standaard: Record<Niveau, OrganisatieSoort | null>;
  /** Werkdagen in which a receiver decides on an overdracht, by the niveau after it. */
  readonly termijnWerkdagen: Record<Niveau, number>;
  /** Clock hours in which the piket answers a spoed, by the niveau after it. */
  readonly spoedUren: Record<Niveau, number>;
  /** Werkdagen in which a receiver says that an overdracht has arrived. */
  readonly ontvangstWerkdagen: number;
  /** Werkdagen in which an organisation that is asked for advice gives it. */
  readonly consultWerkdagen: number;
  /** Kinds that decide on a triage day, and its weekday (1 is Monday) where an organisation names none. */
  readonly triage: { readonly soorten: readonly OrganisatieSoort[]; readonly weekdag: number };
  readonly bevrijdingsdag: Bevrijdingsdag;
  /** Who may assign regie for a casus that everyone declines: this functie at this kind of organisation. */
  readonly doorzettingsmacht: { readonly soort: OrganisatieSoort; readonly functie: Functie };
};

export const STANDAARD_REGIO: RegioInvulling = {
  naam: "Standaard",
  houders: {
    1: ["lokaal_team"],
    2: ["lokaal_team"],
    3: ["lokaal_team", "veiligheidsteam"],
    4: ["veiligheidsteam", "zorg_en_veiligheidshuis"],
    5: ["gemeente"],
  },
  standaard: { 1: "lokaal_team", 2: "lokaal_team", 3: "lokaal_team", 4: null, 5: "gemeente" },
  termijnWerkdagen: { 1: 5, 2: 5, 3: 2, 4: 2, 5: 1 },
  spoedUren: { 1: 4, 2: 4, 3: 4, 4: 4, 5: 2 },
  ontvangstWerkdagen: 1,
  consultWerkdagen: 3,
  triage: { soorten: ["zorg_en_veiligheidshuis"], weekdag: 2 },
  bevrijdingsdag: "lustrumjaar",
  doorzettingsmacht: { soort: "gemeente", functie: "manager" },
};

/** From which niveau a kind may be deployed. The lokaal team is at 1 only as holder of procesregie. */
export const INZET_VANAF: Record<OrganisatieSoort, { niveau: Niveau; bron: Bron }> = {
  basiszorg: { niveau: 1, bron: "kaart" },
  zorgketen: { niveau: 1, bron: "kaart" },
  lokaal_team: { niveau: 2, bron: "kaart" },
  veiligheidsteam: { niveau: 3, bron: "kaart" },
  zorg_en_veiligheidshuis: { niveau: 4, bron: "kaart" },
  gemeente: { niveau: 5, bron: "kaart" },
  strafketen: { niveau: 4, bron: "regionale invulling" },
  veilig_thuis: { niveau: 3, bron: "regionale invulling" },
  gi: { niveau: 3, bron: "regionale invulling" },
};

export function toegestaneHouders(
  niveau: Niveau,
  regio: RegioInvulling = STANDAARD_REGIO,
): readonly OrganisatieSoort[] {
  return regio.houders[niveau];
}

export function magProcesregie(
  niveau: Niveau,
  soort: OrganisatieSoort,
  regio: RegioInvulling = STANDAARD_REGIO,
): boolean {
  return regio.houders[niveau].includes(soort);
}

export function standaardHouder(
  niveau: Niveau,
  regio: RegioInvulling = STANDAARD_REGIO,
): OrganisatieSoort | null {
  return regio.standaard[niveau];
}

/** Kinds that may be deployed at a niveau. Names who may take part; grants no access by itself. */
export function inzetVan(niveau: Niveau): OrganisatieSoort[] {
  const soorten = Object.keys(INZET_VANAF) as OrganisatieSoort[];
  return soorten.filter((soort) => inInzet(niveau, soort));
}

export function inInzet(niveau: Niveau, soort: OrganisatieSoort): boolean {
  return INZET_VANAF[soort].niveau <= niveau;
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

/** Least profile of a regisseur. At 4 the card says B/B+; B+ where the ZVH holds procesregie is uitleg. */
export function vereistProfiel(niveau: Niveau, houderSoort: OrganisatieSoort | null): Profiel {
  if (niveau <= 2) return "A";
  if (niveau === 5) return "B+";
  return niveau === 4 && houderSoort === "zorg_en_veiligheidshuis" ? "B+" : "B";
}

export function voldoetProfiel(profiel: Profiel | null, vereist: Profiel): boolean {
  return profiel !== null && PROFIELEN.indexOf(profiel) >= PROFIELEN.indexOf(vereist);
}

/** A duo-partner is of the other kind that may hold procesregie here (uitleg 11): only where the card has a "/". */
export function magDuoPartner(
  niveau: Niveau,
  houder: OrganisatieSoort | null,
  soort: OrganisatieSoort,
  regio: RegioInvulling = STANDAARD_REGIO,
): boolean {
  const houders = toegestaneHouders(niveau, regio);
  return houders.length > 1 && soort !== houder && houders.includes(soort);
}

/** Somebody who is duo-partner now, as far as the rule of profiles asks. */
export type DuoPartner = { organisatieSoort: OrganisatieSoort; profiel: Profiel | null };

/** A duo-partner who may be one at this niveau has the profile that a regisseur needs (uitleg 16). */
export function duoHeeftProfiel(
  niveau: Niveau,
  houder: OrganisatieSoort | null,
  duoPartners: readonly DuoPartner[],
  regio: RegioInvulling = STANDAARD_REGIO,
): boolean {
  const vereist = vereistProfiel(niveau, houder);
  return duoPartners.some(
    (d) =>
      magDuoPartner(niveau, houder, d.organisatieSoort, regio) &&
      voldoetProfiel(d.profiel, vereist),
  );
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
