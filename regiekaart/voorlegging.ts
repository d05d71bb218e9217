/**
 * Visieverschil: professionals disagree on organisation or execution, so the question goes to their managers (kaart:
 * "naar manager"). It changes neither niveau nor regie, and agreements about safety go on (uitleg 23).
 */
import type { Functie, Id, OrganisatieSoort } from "./begrippen.ts";
import { ja, nee, type Uitkomst } from "./gronden.ts";

export const VOORLEGGING_STATUSSEN = ["bij_managers", "bij_bestuur", "afgerond"] as const;
export type VoorleggingStatus = (typeof VOORLEGGING_STATUSSEN)[number];

/** Working days in which managers, or the bestuur, come to an outcome (regionale invulling). */
export const VOORLEGGING_WERKDAGEN = 5;
/** How long both organisations can still read the outcome, in days (regionale invulling). */
export const NALEZEN_DAGEN = 30;

export const VOORLEGGING_UITKOMSTEN = [
  { code: "eens_geworden", naam: "We zijn het eens geworden" },
  { code: "besloten", naam: "Er is een besluit genomen" },
  { code: "ingetrokken", naam: "De vraag is niet meer nodig" },
] as const;
export type VoorleggingUitkomst = (typeof VOORLEGGING_UITKOMSTEN)[number]["code"];

/**
 * Which of two kinds of organisation decides when their managers have talked (regionale invulling). A pair that is
 * not here is decided by the organisation that put the question.
 */
export const BESLISSERS: readonly {
  paar: readonly [OrganisatieSoort, OrganisatieSoort];
  beslist: OrganisatieSoort;
}[] = [
  { paar: ["lokaal_team", "veiligheidsteam"], beslist: "veiligheidsteam" },
  { paar: ["veiligheidsteam", "zorg_en_veiligheidshuis"], beslist: "zorg_en_veiligheidshuis" },
  { paar: ["lokaal_team", "zorg_en_veiligheidshuis"], beslist: "zorg_en_veiligheidshuis" },
];

type Partij = { organisatieId: Id; soort: OrganisatieSoort };
type Actor = { gebruikerId: Id; organisatieId: Id; functies: readonly Functie[] };

/** The organisation whose manager records the outcome while it lies with the managers. */
export function beslisser(voorlegger: Partij, ander: Partij): Id {
  const regel = BESLISSERS.find(
    ({ paar }) => paar.includes(voorlegger.soort) && paar.includes(ander.soort),
  );
  return regel?.beslist === ander.soort ? ander.organisatieId : voorlegger.organisatieId;
}

/** Whether this question may be put: both organisations take part (a declining receiver counts), and none is open between them. */
export function beoordeelVoorleggen(
  stand: { partijen: readonly Id[]; open: readonly (readonly [Id, Id])[] },
  anderId: Id,
  actor: Actor,
): Uitkomst {
  if (!stand.partijen.includes(actor.organisatieId)) return nee("geen_bevoegdheid");
  if (anderId === actor.organisatieId || !stand.partijen.includes(anderId))
    return nee("organisatie_doet_niet_mee", "anderId");
  const loopt = stand.open.some(
    (paar) => paar.includes(actor.organisatieId) && paar.includes(anderId),
  );
  return loopt ? nee("voorlegging_loopt_al", "anderId") : ja();
}

export type VoorleggingFeiten = {
  status: VoorleggingStatus;
  voorlegger: Partij;
  ander: Partij;
  /** The gemeente whose manager answers for the bestuur; null while it lies with the managers. */
  bestuurId: Id | null;
  /** Organisations that have given their view. */
  visies: readonly Id[];
};

const isPartij = (v: VoorleggingFeiten, id: Id) =>
  id === v.voorlegger.organisatieId || id === v.ander.organisatieId;

/** Whether this actor may add the view of their organisation; each side says it once. */
export function beoordeelVisie(v: VoorleggingFeiten, actor: Actor): Uitkomst {
  const bevoegd = actor.functies.some((f) => f === "coordinator" || f === "manager");
  if (!isPartij(v, actor.organisatieId) || !bevoegd) return nee("geen_bevoegdheid");
  if (v.status === "afgerond") return nee("voorlegging_is_afgerond");
  return v.visies.includes(actor.organisatieId) ? nee("visie_al_gegeven") : ja();
}

/** Whether this manager may record the outcome now. Both views first: nobody decides on half a story. */
export function beoordeelAfronden(v: VoorleggingFeiten, actor: Actor): Uitkomst {
  const wie = v.status === "bij_bestuur" ? v.bestuurId : beslisser(v.voorlegger, v.ander);
  if (!actor.functies.includes("manager") || actor.organisatieId !== wie)
    return nee(v.status === "afgerond" ? "voorlegging_is_afgerond" : "geen_bevoegdheid");
  if (v.status === "afgerond") return nee("voorlegging_is_afgerond");
  return v.visies.length < 2 ? nee("visie_ontbreekt") : ja();
}

/** Whether this manager may bring it to the bestuur: either side, while it lies with the managers. */
export function beoordeelNaarBestuur(
  v: VoorleggingFeiten,
  bestuurId: Id | null,
  actor: Actor,
): Uitkomst {
  if (!actor.functies.includes("manager") || !isPartij(v, actor.organisatieId))
    return nee("geen_bevoegdheid");
  if (v.status !== "bij_managers") return nee("voorlegging_is_afgerond");
  return bestuurId === null ? nee("geen_bestuur_bekend") : ja();
}
