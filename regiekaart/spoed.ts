/** Spoed: phone first, register after (uitleg 24); and the two ways in which regie moves without an acceptance (uitleg 13). */
import {
  type Functie,
  type Id,
  type Niveau,
  type OrganisatieSoort,
  REGIE_SOORTEN_ORGANISATIE,
} from "./begrippen.ts";
import { ja, type Nee, nee, type Uitkomst } from "./gronden.ts";
import { isOpen } from "./overdracht.ts";
import type { CasusFeiten, OverdrachtFeiten } from "./overdracht-feiten.ts";
import { isWaarnemend, magProcesregie, type RegieFeit, werktInCasussen } from "./regie.ts";
import { type RegioInvulling, STANDAARD_REGIO } from "./regio.ts";
import type { WgsToets } from "./wgs.ts";

/** The niveaus that spoed leads to. */
export const SPOED_NIVEAUS = [4, 5] as const satisfies readonly Niveau[];
export type SpoedNiveau = (typeof SPOED_NIVEAUS)[number];

/** Who answers for the bestuur at niveau 5 (uitleg 17). */
export const BESTUURLIJKE_FUNCTIES = ["burgemeester", "wethouder"] as const;

/** What spoed leaves out, and is done on the next working day. */
export const SPOED_TAKEN = [
  "motivering",
  "overdracht",
  "beoordeling",
  "profiel",
  "huishouden",
  "bestuurlijk",
] as const;
export type SpoedTaak = (typeof SPOED_TAKEN)[number];

/** The short WGS-toets of spoed (uitleg 21): one purpose, one criterion; the rest follows with the overdracht. */
export const KORTE_WGS_TOETS = {
  doel: "systeemgericht",
  criteria: ["noodzakelijk"],
} as const satisfies WgsToets;

/** An organisation as a possible holder. */
export type Ontvanger = {
  organisatieId: Id;
  soort: OrganisatieSoort;
  werkgebieden: readonly Id[];
  actief: boolean;
};
type Handelende = {
  organisatieId: Id;
  organisatieSoort: OrganisatieSoort;
  functies: readonly Functie[];
};

/**
 * Whether spoed may lead to this niveau. It counts at once; who holds procesregie keeps it, if need be waarnemend, and
 * without a holder the organisation of who acts holds until somebody accepts.
 */
export function beoordeelSpoed(
  casus: Pick<CasusFeiten, "werkgebiedId"> & { niveau: Niveau | null; houder: RegieFeit | null },
  vraag: { niveau: SpoedNiveau; naar: Ontvanger | null },
  actor: Handelende,
  regio: RegioInvulling = STANDAARD_REGIO,
): Uitkomst<{ waarnemend: boolean }> {
  if (!werktInCasussen(actor.functies)) return nee("geen_bevoegdheid");
  if (casus.niveau !== null && vraag.niveau <= casus.niveau)
    return nee("spoed_alleen_omhoog", "niveau");
  const kanHouden = (REGIE_SOORTEN_ORGANISATIE as readonly OrganisatieSoort[]).includes(
    actor.organisatieSoort,
  );
  if (casus.houder === null && !kanHouden) return nee("spoed_niet_zonder_houder");
  const houder = casus.houder ?? actor;
  const waarnemend = isWaarnemend(vraag.niveau, houder.organisatieSoort, regio);
  const { naar, niveau } = vraag;
  if (naar === null)
    return waarnemend ? nee("ontvanger_ontbreekt", "naarOrganisatieId") : ja({ waarnemend });
  if (naar.organisatieId === houder.organisatieId || naar.organisatieId === actor.organisatieId)
    return nee("ontvanger_is_afzender", "naarOrganisatieId");
  return bezwaarTegenHouder(naar, niveau, casus.werkgebiedId, regio) ?? ja({ waarnemend });
}

function bezwaarTegenHouder(
  naar: Ontvanger,
  niveau: Niveau,
  werkgebiedId: Id,
  regio: RegioInvulling,
): Nee | null {
  if (!naar.actief) return nee("organisatie_niet_actief", "naarOrganisatieId");
  if (!naar.werkgebieden.includes(werkgebiedId))
    return nee("organisatie_buiten_werkgebied", "naarOrganisatieId");
  return magProcesregie(niveau, naar.soort, regio)
    ? null
    : nee("niet_toegestaan_op_dit_niveau", "naarOrganisatieId");
}

type OvernameFeiten = Pick<CasusFeiten, "niveau" | "naSpoed" | "werkgebiedId" | "regie"> & {
  openOverdracht: readonly Pick<
    OverdrachtFeiten,
    "soort" | "status" | "spoed" | "naarOrganisatieId"
  >[];
};

/** Whether this organisation may take procesregie without waiting for an answer; it explains why afterwards. */
export function beoordeelOvername(
  feiten: OvernameFeiten,
  /** `heeftDeel`: their organisation has a relation to the casus; a noodtoegang to look is none. */
  actor: Ontvanger & { functies: readonly Functie[]; heeftDeel: boolean },
  regio: RegioInvulling = STANDAARD_REGIO,
): Uitkomst {
  if (!actor.functies.some((f) => f === "piket" || werktInCasussen([f])))
    return nee("geen_bevoegdheid");
  if (!actor.heeftDeel) return nee("geen_bevoegdheid");
  if (!feiten.naSpoed) return nee("geen_spoed");
  const houder = feiten.regie.procesregie;
  if (houder?.organisatieId === actor.organisatieId) return nee("is_al_houder");
  const bezwaar = bezwaarTegenHouder(actor, feiten.niveau, feiten.werkgebiedId, regio);
  if (bezwaar !== null) return { mag: false, weigering: bezwaar.weigering };
  const gevraagd = feiten.openOverdracht.some(
    (o) =>
      o.soort === "procesregie" &&
      o.spoed &&
      o.naarOrganisatieId === actor.organisatieId &&
      isOpen(o.status),
  );
  const magBlijven =
    houder !== null && !isWaarnemend(feiten.niveau, houder.organisatieSoort, regio);
  return magBlijven && !gevraagd ? nee("houder_mag_regie_houden") : ja();
}

/** Whether this person may assign regie: nobody wants the casus, and they have doorzettingsmacht here (uitleg 13). */
export function beoordeelAanwijzing(
  feiten: Pick<CasusFeiten, "niveau" | "werkgebiedId" | "regie"> & {
    openOverdracht: readonly Pick<OverdrachtFeiten, "soort" | "status">[];
    /** How many organisations have declined since the present holder got it. */
    afgewezen: number;
  },
  naar: Ontvanger,
  actor: Handelende & { werkgebieden: readonly Id[] },
  regio: RegioInvulling = STANDAARD_REGIO,
): Uitkomst {
  if (!heeftDoorzettingsmacht(actor, feiten.werkgebiedId, regio)) return nee("geen_bevoegdheid");
  if (feiten.openOverdracht.some((o) => o.soort === "procesregie" && isOpen(o.status)))
    return nee("er_loopt_al_een_overdracht");
  if (feiten.afgewezen === 0) return nee("nog_niet_afgewezen");
  if (naar.organisatieId === feiten.regie.procesregie?.organisatieId)
    return nee("is_al_houder", "naarOrganisatieId");
  return bezwaarTegenHouder(naar, feiten.niveau, feiten.werkgebiedId, regio) ?? ja();
}

/** A named person with doorzettingsmacht for the households of this area (regionale invulling). */
export function heeftDoorzettingsmacht(
  wie: Handelende & { werkgebieden: readonly Id[] },
  werkgebiedId: Id,
  regio: RegioInvulling = STANDAARD_REGIO,
): boolean {
  const { soort, functie } = regio.doorzettingsmacht;
  return (
    wie.organisatieSoort === soort &&
    wie.functies.includes(functie) &&
    wie.werkgebieden.includes(werkgebiedId)
  );
}

/** What must be done after spoed, and by whom: `starter` is the organisation that acted, `houder` who has procesregie. */
export function takenNaSpoed(spoed: {
  niveau: SpoedNiveau;
  overdracht: boolean;
  onderProfiel: boolean;
  nieuw: boolean;
}): { soort: SpoedTaak; bij: "starter" | "houder" }[] {
  return [
    { soort: "motivering", bij: "starter" },
    ...(spoed.overdracht ? [{ soort: "overdracht", bij: "starter" } as const] : []),
    { soort: "beoordeling", bij: "houder" },
    ...(spoed.onderProfiel ? [{ soort: "profiel", bij: "houder" } as const] : []),
    ...(spoed.nieuw ? [{ soort: "huishouden", bij: "houder" } as const] : []),
    ...(spoed.niveau === 5 ? [{ soort: "bestuurlijk", bij: "houder" } as const] : []),
  ];
}

/** Whether this person may finish such a task: who did it, a coordinator there, or the regisseur of the holder. */
export function beoordeelTaak(
  taak: { organisatieId: Id | null; afgerond: boolean },
  procesregie: RegieFeit | null,
  actor: {
    gebruikerId: Id;
    organisatieId: Id;
    functies: readonly Functie[];
    namens?: readonly Id[];
  },
): Uitkomst {
  const organisatieId = taak.organisatieId ?? procesregie?.organisatieId;
  if (organisatieId !== actor.organisatieId || !werktInCasussen(actor.functies))
    return nee("geen_bevoegdheid");
  return taak.afgerond ? nee("al_afgerond") : ja();
}

/** Somebody on piket must be able to answer: functie piket, or coordinator. */
export function beoordeelDienst(
  dienst: {
    persoon: { organisatieId: Id; functies: readonly Functie[]; actief: boolean };
    van: Date;
    tot: Date;
  },
  actor: { organisatieId: Id; functies: readonly Functie[] },
  nu: Date,
): Uitkomst {
  const { persoon, van, tot } = dienst;
  if (!actor.functies.includes("coordinator")) return nee("geen_bevoegdheid");
  if (persoon.organisatieId !== actor.organisatieId)
    return nee("persoon_hoort_niet_bij_organisatie", "gebruikerId");
  if (!persoon.actief) return nee("persoon_niet_actief", "gebruikerId");
  if (!persoon.functies.some((f) => f === "piket" || f === "coordinator"))
    return nee("kan_niet_antwoorden_bij_spoed", "gebruikerId");
  if (tot <= van || tot <= nu) return nee("einde_is_voorbij", "tot");
  return tot.getTime() - van.getTime() > LANGSTE_DIENST_MS ? nee("dienst_te_lang", "tot") : ja();
}

/** A month (regionale invulling): longer than that nobody means it. */
const LANGSTE_DIENST_MS = 31 * 86_400_000;
