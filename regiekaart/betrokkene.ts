/** Who may be added to a casus by name, with which purpose and until when (uitleg 11, 15, 19). */
import type { Functie, Id, Niveau, OrganisatieSoort } from "./begrippen.ts";
import { ja, type Nee, nee, type Uitkomst } from "./gronden.ts";
import { inInzet } from "./inzet.ts";
import { magDuoPartner } from "./profiel.ts";
import type { Regieverdeling } from "./regie.ts";
import { type RegioInvulling, STANDAARD_REGIO } from "./regio.ts";

export const BETROKKEN_ZICHTEN = ["lezen", "bijdragen"] as const;
export type BetrokkenZicht = (typeof BETROKKEN_ZICHTEN)[number];

/** Somebody who may come to take part, as they are now. */
export type Kandidaat = {
  id: Id;
  organisatieSoort: OrganisatieSoort;
  /** Their organisation is active and serves the area of the household. */
  inWerkgebied: boolean;
  functies: readonly Functie[];
  actief: boolean;
  /** For them this casus does not exist. */
  uitgesloten: boolean;
};

export type BetrokkenFeiten = {
  niveau: Niveau;
  regie: Regieverdeling;
  betrokken: readonly { gebruikerId: Id }[];
};

export type NieuweBetrokkene = {
  duoPartner: boolean;
  motivering: boolean;
  tot: Date | null;
};

/** Whether `actor`, who has regie, may add this person now; from outside the inzet it is an afwijking. */
export function beoordeelToevoegen(
  feiten: BetrokkenFeiten,
  persoon: Kandidaat,
  keuze: NieuweBetrokkene,
  actor: { gebruikerId: Id },
  op: Date,
  regio: RegioInvulling = STANDAARD_REGIO,
): Uitkomst<{ afwijking: boolean }> {
  const afwijking = !inInzet(feiten.niveau, persoon.organisatieSoort);
  const bezwaar =
    (persoon.id === actor.gebruikerId ? nee("niet_voor_jezelf", "persoonId") : null) ??
    bezwaarTegenPersoon(persoon) ??
    (feiten.betrokken.some((b) => b.gebruikerId === persoon.id)
      ? nee("doet_al_mee", "persoonId")
      : null) ??
    (keuze.duoPartner && !isAndereHouder(feiten, persoon.organisatieSoort, regio)
      ? nee("duo_partner_past_niet", "duoPartner")
      : null) ??
    (afwijking && !keuze.motivering ? nee("motivering_ontbreekt", "motivering") : null) ??
    bezwaarTegenEinde(keuze.tot, afwijking, op);
  return bezwaar ?? ja({ afwijking });
}

/** Only who works with households may be let in; an exclusion is not told apart from another reason. */
export function bezwaarTegenPersoon(persoon: Omit<Kandidaat, "organisatieSoort">): Nee | null {
  const werkt = persoon.functies.some((f) => f === "professional" || f === "coordinator");
  if (!persoon.actief) return nee("persoon_niet_actief", "persoonId");
  if (!persoon.inWerkgebied) return nee("organisatie_buiten_werkgebied", "persoonId");
  return persoon.uitgesloten || !werkt ? nee("persoon_kan_niet_meedoen", "persoonId") : null;
}

function isAndereHouder(
  { niveau, regie }: BetrokkenFeiten,
  soort: OrganisatieSoort,
  regio: RegioInvulling,
): boolean {
  return magDuoPartner(niveau, regie.procesregie?.organisatieSoort ?? null, soort, regio);
}

function bezwaarTegenEinde(tot: Date | null, verplicht: boolean, op: Date): Nee | null {
  if (tot === null) return verplicht ? nee("einddatum_ontbreekt", "tot") : null;
  return tot <= op ? nee("dag_is_voorbij", "tot") : null;
}

/** Whether the end date (or none) may stand; an afwijking always has one. The person themselves changes nothing. */
export function beoordeelWijzigen(
  betrokkene: { gebruikerId: Id; afwijking: boolean },
  tot: Date | null,
  actor: { gebruikerId: Id },
  op: Date,
): Uitkomst {
  if (betrokkene.gebruikerId === actor.gebruikerId) return nee("niet_voor_jezelf");
  return bezwaarTegenEinde(tot, betrokkene.afwijking, op) ?? ja();
}

/** Ended by who has regie, or by the person themselves: stepping back needs nobody's leave. */
export function beoordeelBeeindigen(
  betrokkene: { gebruikerId: Id },
  actor: { gebruikerId: Id; heeftRegie: boolean },
): Uitkomst {
  return actor.heeftRegie || betrokkene.gebruikerId === actor.gebruikerId
    ? ja()
    : nee("geen_bevoegdheid");
}

/** The niveau went down and the organisation is not in the inzet any more: what is left is at most the stand. */
export function valtBuitenInzet(
  niveau: Niveau,
  houderId: Id | null,
  betrokkene: { organisatieId: Id; organisatieSoort: OrganisatieSoort; afwijking: boolean },
): boolean {
  return (
    !betrokkene.afwijking &&
    betrokkene.organisatieId !== houderId &&
    !inInzet(niveau, betrokkene.organisatieSoort)
  );
}
