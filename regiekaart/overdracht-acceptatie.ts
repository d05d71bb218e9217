/** Accepting a handover: who becomes regisseur, what the former holder keeps, who takes over what may not stay (uitleg 12–18). */
import type { Functie, Id, Niveau, NiveauAard, OrganisatieSoort, Profiel } from "./begrippen.ts";
import { ja, type Nee, nee, type Uitkomst } from "./gronden.ts";
import { inInzet } from "./inzet.ts";
import { bezwaarTegenAntwoord, bezwaarTegenStand } from "./overdracht-antwoord.ts";
import {
  type Actor,
  bezwaarTegenOntvanger,
  type CasusFeiten,
  type OverdrachtFeiten,
} from "./overdracht-feiten.ts";
import { duoHeeftProfiel, vereistProfiel, voldoetProfiel } from "./profiel.ts";
import { buitenInzet, type Regieverdeling, werktInCasussen } from "./regie.ts";
import { type RegioInvulling, STANDAARD_REGIO } from "./regio.ts";

/** Longest leesrecht after a handover: a year (regionale invulling). */
export const LANGST_LEESRECHT_MS = 366 * 86_400_000;

/** What the former holder keeps after the handover. */
export const VORIGE_HOUDER_KEUZES = ["geen", "stand", "leesrecht", "betrokken"] as const;
export type VorigeHouderKeuze = (typeof VORIGE_HOUDER_KEUZES)[number];

/** Somebody who takes casusregie or zicht op veiligheid over in the same act. */
export type Toewijzing = { id: Id; organisatieId: Id; organisatieSoort: OrganisatieSoort };

export type Acceptatie = {
  /** The new regisseur; for an overdracht of casusregie the new casusregisseur. */
  procesregisseur: {
    id: Id;
    organisatieId: Id;
    profiel: Profiel | null;
    actief: boolean;
    functies: readonly Functie[];
  };
  /** A motivering is given for the profiles below what the card asks. */
  afwijkingMotivering: boolean;
  vorigeHouder: VorigeHouderKeuze;
  /** End of the leesrecht; required with `leesrecht`. */
  leesrechtTot: Date | null;
  /** When it is accepted. */
  op: Date;
  /** Only when it changes in this act; required when the present one falls outside the inzet. */
  casusregie?: Toewijzing;
  zichtOpVeiligheid?: Toewijzing;
  /** Who has casusregie after this act, chosen now or staying; null when nobody. */
  casusregisseur: { profiel: Profiel | null } | null;
};

/** What the caller records: the niveau stap, if any, and whether the profile is an afwijking. */
export type AcceptatieGevolg = {
  niveau: Niveau;
  niveauAard: NiveauAard | null;
  afwijking: boolean;
};

/** Whether this actor may accept this overdracht now, with these choices. */
export function beoordeelAcceptatie(
  feiten: CasusFeiten,
  overdracht: OverdrachtFeiten,
  keuze: Acceptatie,
  actor: Actor,
  regio: RegioInvulling = STANDAARD_REGIO,
): Uitkomst<AcceptatieGevolg> {
  const { soort, naarOrganisatieId: organisatieId, naarSoort: organisatieSoort } = overdracht;
  const niveau = niveauNa(feiten, overdracht);
  const bezwaar =
    bezwaarTegenAntwoord(overdracht, actor) ??
    (feiten.afgesloten ? nee("casus_afgesloten") : null) ??
    (overdracht.status === "aanvulling_gevraagd" ? nee("wacht_op_aanvulling") : null) ??
    bezwaarTegenStand(feiten, overdracht) ??
    bezwaarTegenOntvanger(
      feiten.regie,
      { soort, organisatieId, organisatieSoort },
      niveau,
      regio,
    ) ??
    bezwaarTegenPersoon(overdracht, keuze) ??
    bezwaarTegenVorigeHouder(feiten, overdracht, keuze, niveau) ??
    bezwaarTegenVerdeling(feiten.regie, overdracht, keuze, niveau);
  if (bezwaar !== null) return bezwaar;
  const laag = onderProfiel(feiten, overdracht, keuze, niveau);
  const afwijking = laag.length > 0;
  // In spoed a profile never blocks (uitleg 16); it stays recorded as afwijking.
  if (afwijking && !keuze.afwijkingMotivering && !overdracht.spoed)
    return nee("profiel_onvoldoende", laag[0]);
  return ja({ niveau, niveauAard: niveauAard(feiten, overdracht, niveau), afwijking });
}

/** Whose profile is below what the card asks: of who is chosen, and of a casusregisseur who stays while the niveau rises; nobody beside a duo-partner who has it (uitleg 16). */
function onderProfiel(
  feiten: CasusFeiten,
  overdracht: OverdrachtFeiten,
  keuze: Acceptatie,
  niveau: Niveau,
): ("procesregisseur" | "casusregisseur")[] {
  const houder =
    overdracht.soort === "procesregie"
      ? overdracht.naarSoort
      : (feiten.regie.procesregie?.organisatieSoort ?? null);
  if (duoHeeftProfiel(niveau, houder, feiten.duoPartners)) return [];
  const vereist = vereistProfiel(niveau, houder);
  const geldt = keuze.casusregie !== undefined || niveau > feiten.niveau;
  const { procesregisseur, casusregisseur } = keuze;
  const laag = (p: { profiel: Profiel | null }) => !voldoetProfiel(p.profiel, vereist);
  return [
    ...(laag(procesregisseur) ? (["procesregisseur"] as const) : []),
    ...(geldt && casusregisseur && laag(casusregisseur) ? (["casusregisseur"] as const) : []),
  ];
}

function bezwaarTegenPersoon(overdracht: OverdrachtFeiten, keuze: Acceptatie): Nee | null {
  const { organisatieId, actief, functies } = keuze.procesregisseur;
  if (organisatieId !== overdracht.naarOrganisatieId)
    return nee("persoon_hoort_niet_bij_organisatie", "procesregisseur");
  if (!actief) return nee("persoon_niet_actief", "procesregisseur");
  return werktInCasussen(functies) ? null : nee("geen_professional", "procesregisseur");
}

function bezwaarTegenVorigeHouder(
  feiten: CasusFeiten,
  overdracht: OverdrachtFeiten,
  keuze: Acceptatie,
  niveau: Niveau,
): Nee | null {
  const { leesrechtTot } = keuze;
  if (keuze.vorigeHouder === "leesrecht" && leesrechtTot === null)
    return nee("einddatum_ontbreekt", "leesrechtTot");
  if (leesrechtTot !== null && leesrechtTot.getTime() - keuze.op.getTime() > LANGST_LEESRECHT_MS)
    return nee("leesrecht_te_lang", "leesrechtTot");
  const vorige = feiten.regie[overdracht.soort]?.organisatieSoort;
  const buiten = vorige !== undefined && !inInzet(niveau, vorige);
  return keuze.vorigeHouder === "betrokken" && buiten
    ? nee("organisatie_niet_in_inzet", "vorigeHouder")
    : null;
}

/**
 * Whoever falls outside the inzet is replaced in the same act, and from niveau 3 somebody watches safety. Casusregie that
 * can stay does stay: moving it is an overdracht of its own (uitleg 14).
 */
function bezwaarTegenVerdeling(
  regie: Regieverdeling,
  overdracht: OverdrachtFeiten,
  keuze: Acceptatie,
  niveau: Niveau,
): Nee | null {
  if (overdracht.soort !== "procesregie") return null;
  const moetWeg = buitenInzet(niveau, regie, overdracht.naarOrganisatieId).includes("casusregie");
  if (keuze.casusregie && regie.casusregie !== null && !moetWeg)
    return nee("regie_blijft", "casusregie");
  const als = (t: Toewijzing) => ({ ...t, persoonId: t.id, sindsStap: 0 });
  const straks: Regieverdeling = {
    ...regie,
    casusregie: keuze.casusregie ? als(keuze.casusregie) : regie.casusregie,
    zicht_op_veiligheid: keuze.zichtOpVeiligheid
      ? als(keuze.zichtOpVeiligheid)
      : regie.zicht_op_veiligheid,
  };
  const buiten = buitenInzet(niveau, straks, overdracht.naarOrganisatieId);
  if (buiten.includes("casusregie")) return nee("casusregie_buiten_inzet", "casusregie");
  if (buiten.length > 0) return nee("zicht_op_veiligheid_buiten_inzet", "zichtOpVeiligheid");
  return niveau >= 3 && straks.zicht_op_veiligheid === null
    ? nee("zicht_op_veiligheid_vereist", "zichtOpVeiligheid")
    : null;
}

function niveauNa(feiten: CasusFeiten, overdracht: OverdrachtFeiten): Niveau {
  if (overdracht.soort !== "procesregie") return feiten.niveau;
  return overdracht.niveauNaar ?? feiten.niveau;
}

function niveauAard(
  feiten: CasusFeiten,
  overdracht: OverdrachtFeiten,
  niveau: Niveau,
): NiveauAard | null {
  if (niveau === feiten.niveau) return null;
  if (overdracht.niveaucorrectie) return "niveaucorrectie";
  if (niveau > feiten.niveau) return "opgeschaald";
  return feiten.naSpoed ? "terugkeer_na_spoed" : "afgeschaald";
}
