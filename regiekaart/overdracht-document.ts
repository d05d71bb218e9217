/** The overdrachtsdocument: what was handed over, as it was known at the moment of acceptance. Texts stand in it by reference. */
import type { Categorie, Id, Niveau, RegieSoort } from "./begrippen.ts";
import type { OverdrachtSoort } from "./overdracht.ts";
import type { VorigeHouderKeuze } from "./overdracht-acceptatie.ts";
import type { ActieBesluit } from "./overdracht-acties.ts";
import type { Onderdeel } from "./overdracht-onderdelen.ts";

/** A text and what proves it: the document itself can never change, a text can be destroyed. */
export type Tekstverwijzing = { readonly id: Id; readonly sha256: string };

/** What became of an actie on acceptance; one that had ended since the proposal needed no decision any more. */
export const ACTIE_LOTEN = ["gaat_mee", "blijft", "gesloten", "al_afgerond"] as const;
export type ActieLot = (typeof ACTIE_LOTEN)[number];

export const ACTIE_LOT_NAAM: Record<ActieLot, string> = {
  gaat_mee: "Gaat mee",
  blijft: "Blijft",
  gesloten: "Gesloten",
  al_afgerond: "Was al afgerond",
};

/** The frozen document. A later form gets a higher `versie`; what was frozen keeps its own. */
export type OverdrachtDocument = {
  readonly versie: 1;
  readonly overdrachtId: Id;
  readonly casusnummer: string;
  readonly kaartversie: string;
  readonly soort: OverdrachtSoort;
  readonly niveauVan: Niveau;
  readonly niveauNaar: Niveau;
  readonly van: { readonly organisatie: string; readonly afzender: string };
  readonly naar: { readonly organisatie: string; readonly geaccepteerdDoor: string };
  readonly voorgesteldOp: string;
  readonly warmGesprekOp: string | null;
  readonly geaccepteerdOp: string;
  readonly vorigeHouder: VorigeHouderKeuze;
  readonly leesrechtTot: string | null;
  readonly motivering: Tekstverwijzing | null;
  /** Who has what from the acceptance on. */
  readonly regie: readonly {
    readonly soort: RegieSoort;
    readonly organisatie: string;
    readonly persoon: string | null;
  }[];
  readonly onderdelen: readonly { readonly code: Onderdeel; readonly tekst: Tekstverwijzing }[];
  readonly aanvullingen: readonly {
    readonly soort: "vraag" | "antwoord";
    readonly door: string;
    readonly organisatie: string;
    readonly op: string;
    readonly tekst: Tekstverwijzing;
  }[];
  readonly acties: readonly {
    readonly lot: ActieLot;
    /** Where it is done from now on; null for the household and the netwerk. */
    readonly bij: string | null;
    readonly voor: string;
    readonly tekst: Tekstverwijzing;
  }[];
  readonly nietMee: readonly {
    readonly bron: string;
    readonly categorie: Categorie;
    readonly aantal: number;
  }[];
};

/** What happens to one actie, and where. */
export function actieLot(
  actie: {
    besluit: ActieBesluit;
    afgerond: boolean;
    houder: string | null;
  },
  { van, naar }: { van: string; naar: string },
): { lot: ActieLot; bij: string | null } {
  if (actie.afgerond) return { lot: "al_afgerond", bij: actie.houder };
  const metRegie = actie.besluit === "gaat_mee" && actie.houder === van;
  return { lot: actie.besluit, bij: metRegie ? naar : actie.houder };
}

export const WEGGELATEN = ["vernietigd", "geen_instemming"] as const;
export type Weggelaten = (typeof WEGGELATEN)[number];
export const WEGGELATEN_ZIN: Record<Weggelaten, string> = {
  vernietigd: "Deze tekst is vernietigd.",
  geen_instemming: "Weggelaten, omdat de bron nog niet instemt dat jij dit leest.",
};

/** A text as this reader may have it, or why it is left out. */
export type GelezenTekst = {
  /** Kept when the text is destroyed; who may not read it does not get what a short text can be guessed from. */
  sha256: string | null;
  inhoud: string | null;
  weggelaten: Weggelaten | null;
};

/** `gezien` holds the texts that the reader may see; null where the law had it destroyed. */
export function leesVerwijzing(
  { id, sha256 }: Tekstverwijzing,
  gezien: ReadonlyMap<Id, string | null>,
): GelezenTekst {
  const inhoud = gezien.get(id);
  if (inhoud === undefined) return { sha256: null, inhoud: null, weggelaten: "geen_instemming" };
  return { sha256, inhoud, weggelaten: inhoud === null ? "vernietigd" : null };
}
