/** An organisation that may hold procesregie asks for it (pull). Its answer is an ordinary overdracht, or a reason why not. */
import type { Id, OrganisatieSoort } from "./begrippen.ts";
import { ja, nee, type Uitkomst } from "./gronden.ts";
import { isOpen } from "./overdracht.ts";
import { type Actor, type CasusFeiten, isPersoon, isRegievoerder } from "./overdracht-feiten.ts";
import { geldtNog, magProcesregie, werktInCasussen } from "./regie.ts";
import { type RegioInvulling, STANDAARD_REGIO } from "./regio.ts";

/** Why the holder does not give it (regionale invulling); with each a toelichting is required. */
export const REGIEVERZOEK_REDENEN = [
  { code: "hoort_bij_ons", naam: "De regie hoort nu bij ons" },
  { code: "eerst_beoordelen", naam: "Eerst is een nieuwe beoordeling nodig" },
  { code: "andere_organisatie", naam: "We vragen een andere organisatie" },
  { code: "huishouden_wil_niet", naam: "Het huishouden wil dit nu niet" },
  { code: "anders", naam: "Iets anders" },
] as const;
export type RegieverzoekReden = (typeof REGIEVERZOEK_REDENEN)[number]["code"];
export const REGIEVERZOEK_REDEN_CODES = REGIEVERZOEK_REDENEN.map((r) => r.code);

/** How it ended. One that was not answered before the regie moved has no outcome and waits for nobody. */
export const REGIEVERZOEK_UITKOMSTEN = ["overdracht", "niet_gegeven", "ingetrokken"] as const;
export type RegieverzoekUitkomst = (typeof REGIEVERZOEK_UITKOMSTEN)[number];

/** Who asks, with where their organisation works. */
export type Vrager = Actor & { organisatieSoort: OrganisatieSoort; werkgebieden: readonly Id[] };

/** One request as recorded; it counts while the organisation that was asked has the regie. */
export type Regieverzoek = {
  organisatieId: Id;
  gebruikerId: Id;
  vanafVolgnr: number;
  uitkomst: RegieverzoekUitkomst | null;
};

/** Waits for an answer: not when the regie has moved since. */
export const wachtOpAntwoord = (verzoek: Regieverzoek, feiten: Pick<CasusFeiten, "regie">) =>
  verzoek.uitkomst === null && geldtNog(verzoek.vanafVolgnr, feiten.regie.procesregie);

/** Whether this actor may ask for procesregie at the present niveau. Regie never moves by it. */
export function beoordeelRegieverzoek(
  feiten: CasusFeiten,
  lopend: readonly Regieverzoek[],
  actor: Vrager,
  regio: RegioInvulling = STANDAARD_REGIO,
): Uitkomst<{ vanafVolgnr: number }> {
  const houder = feiten.regie.procesregie;
  if (feiten.afgesloten) return nee("casus_afgesloten");
  if (!werktInCasussen(actor.functies)) return nee("geen_bevoegdheid");
  if (houder === null) return nee("geen_regie_om_over_te_dragen");
  if (houder.organisatieId === actor.organisatieId) return nee("is_al_houder");
  if (!magProcesregie(feiten.niveau, actor.organisatieSoort, regio))
    return nee("niet_toegestaan_op_dit_niveau");
  if (!actor.werkgebieden.includes(feiten.werkgebiedId))
    return nee("organisatie_buiten_werkgebied");
  if (feiten.openOverdracht.some((o) => o.soort === "procesregie" && isOpen(o.status)))
    return nee("er_loopt_al_een_overdracht");
  const ons = lopend.some(
    (v) => v.organisatieId === actor.organisatieId && wachtOpAntwoord(v, feiten),
  );
  return ons ? nee("regieverzoek_loopt_al") : ja({ vanafVolgnr: houder.sindsStap });
}

/** Who has procesregie says why not, with a coded reason and a text. */
export function beoordeelNietGeven(
  feiten: CasusFeiten,
  verzoek: Regieverzoek,
  actor: Actor,
): Uitkomst {
  if (!isRegievoerder(feiten.regie.procesregie, actor)) return nee("geen_bevoegdheid");
  return wachtOpAntwoord(verzoek, feiten) ? ja() : nee("regieverzoek_is_afgerond");
}

/** Who asked, or a coordinator of that organisation, takes it back. */
export function beoordeelVerzoekIntrekken(
  feiten: CasusFeiten,
  verzoek: Regieverzoek,
  actor: Actor,
): Uitkomst {
  const vanOns =
    actor.organisatieId === verzoek.organisatieId &&
    (isPersoon(actor, verzoek.gebruikerId) || actor.functies.includes("coordinator"));
  if (!vanOns) return nee("geen_bevoegdheid");
  return wachtOpAntwoord(verzoek, feiten) ? ja() : nee("regieverzoek_is_afgerond");
}
