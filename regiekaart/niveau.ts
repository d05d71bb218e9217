/** Up, one step down, terugkeer na spoed and niveaucorrectie (uitleg of the card, rules 6, 7 and 9). */
import {
  type Antwoorden,
  type Expertise,
  NIVEAUS,
  type Niveau,
  type NiveauAard,
  VOORWAARDEN,
  type Voorwaarde,
} from "./begrippen.ts";
import { ja, nee, type Uitkomst } from "./gronden.ts";
import { VOORWAARDE_TEKST } from "./kaart.ts";

/** The condition that makes a niveau this one (kaart); niveaus 1 and 2 have no single one. */
export function onderscheidend(niveau: Niveau): Voorwaarde | null {
  if (niveau <= 2) return null;
  return VOORWAARDEN.find((v) => VOORWAARDE_TEKST[v].leidtNaar === niveau) ?? null;
}

/**
 * Uitgangssituatie of niveau 1 in terms of the ladder (uitleg): in balans, voldoende zelfredzaam and
 * "normale of enkelvoudige zorgen" leave no condition standing. Onbekend is not nee.
 */
export const UITGANGSSITUATIE_NIVEAU_1: readonly Voorwaarde[] = VOORWAARDEN;

/** What must still become *nee* before this niveau may go one down; empty when it may, or at niveau 1. */
export function nogNietVervallen(niveau: Niveau, antwoorden: Antwoorden): Voorwaarde[] {
  if (niveau === 1) return [];
  const eigen = onderscheidend(niveau);
  const nodig = eigen === null ? UITGANGSSITUATIE_NIVEAU_1 : [eigen];
  return nodig.filter((v) => antwoorden[v] !== "nee");
}

/** Where a casus goes after spoed: the highest niveau, up to the present one, whose ground has not lapsed. */
export function terugkeerNiveau(huidig: Niveau, antwoorden: Antwoorden): Niveau {
  const geldt = NIVEAUS.filter((n) => n <= huidig && nogNietVervallen(n, antwoorden).length > 0);
  return geldt.at(-1) ?? 1;
}

/** Not following the card is allowed with a motivering; staying while it advises otherwise counts too. */
export function wijktAf(advies: Niveau, besluit: Niveau): boolean {
  return advies !== besluit;
}

export type Wijziging = "opschalen" | "afschalen" | "terugkeer_na_spoed" | "niveaucorrectie";

export type Niveauwijziging = {
  van: Niveau;
  naar: Niveau;
  antwoorden: Antwoorden;
  /** Left out: opschalen upwards; downwards terugkeer na spoed when `naSpoed`, else afschalen. */
  aard?: Wijziging;
  /** The present niveau was reached by spoed. */
  naSpoed: boolean;
  /** Whether a motivering is given. */
  motivering: boolean;
  /** What the screen showed: `herbeoordeel(...).advies`. */
  advies: Niveau;
  /** Procesregie is wished at niveau 1, and by whom is recorded (only for a correctie to 1). */
  gewenst?: boolean;
};

/**
 * Whether a niveau may change like this. Says nothing about who holds procesregie: see
 * `beoordeelRegieBijNiveau` in regie.ts. Source: uitleg 5–7 and 9.
 */
export function beoordeelNiveauwijziging(
  w: Niveauwijziging,
): Uitkomst<{ aard: NiveauAard; afwijking: boolean }> {
  if (w.naar === w.van) return nee("niveau_ongewijzigd", "niveau");
  const wijziging = w.aard ?? standaardWijziging(w);
  const bezwaar = bezwaarTegen(wijziging, w);
  if (bezwaar !== null) return bezwaar;
  const afwijking = wijktAf(w.advies, w.naar);
  const uitleggen = afwijking || wijziging === "niveaucorrectie";
  if (uitleggen && !w.motivering) return nee("motivering_ontbreekt", "motivering");
  return ja({ aard: AARD[wijziging], afwijking });
}

const AARD: Record<Wijziging, NiveauAard> = {
  opschalen: "opgeschaald",
  afschalen: "afgeschaald",
  terugkeer_na_spoed: "terugkeer_na_spoed",
  niveaucorrectie: "niveaucorrectie",
};

function standaardWijziging({ van, naar, naSpoed }: Niveauwijziging): Wijziging {
  if (naar > van) return "opschalen";
  return naSpoed ? "terugkeer_na_spoed" : "afschalen";
}

function bezwaarTegen(wijziging: Wijziging, w: Niveauwijziging) {
  if (wijziging === "niveaucorrectie")
    return w.naar === 1 && !w.gewenst ? nee("niveau_1_alleen_op_wens", "niveau") : null;
  if ((wijziging === "opschalen") !== w.naar > w.van) return nee("aard_past_niet", "niveau");
  if (wijziging === "opschalen") return null;
  if (wijziging === "afschalen" && w.van - w.naar > 1) return nee("een_stap_tegelijk", "niveau");
  if (wijziging === "terugkeer_na_spoed" && !w.naSpoed)
    return nee("geen_terugkeer_na_spoed", "niveau");
  // Every niveau that is left behind must have lapsed; for one step that is the present one.
  const laagste = terugkeerNiveau(w.van, w.antwoorden);
  if (w.naar >= laagste) return null;
  return nee("voorwaarde_nog_niet_vervallen", nogNietVervallen(laagste, w.antwoorden)[0]);
}

/**
 * The niveau with which a casus starts. Niveau 1 only when procesregie is wished (uitleg 9);
 * another niveau than the card advises needs a motivering.
 */
export function beoordeelStart(start: {
  niveau: Niveau;
  advies: Niveau;
  gewenst: boolean;
  motivering: boolean;
}): Uitkomst<{ aard: NiveauAard; afwijking: boolean }> {
  if (start.niveau === 1 && !start.gewenst) return nee("niveau_1_alleen_op_wens", "niveau");
  const afwijking = wijktAf(start.advies, start.niveau);
  if (afwijking && !start.motivering) return nee("motivering_ontbreekt", "motivering");
  return ja({ aard: "gestart", afwijking });
}

/** Stagnatie door het huishouden (kaart: 3 of 4): from 1–3; at 4 and 5 it changes nothing (uitleg 22). */
export function stagnatieNiveau(van: Niveau, expertise: Expertise): Niveau | null {
  const naar: Niveau = expertise === "veiligheid" ? 3 : 4;
  return van < naar ? naar : null;
}
