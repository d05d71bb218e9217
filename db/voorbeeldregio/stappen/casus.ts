/** Acts on the casus itself: assessing, noting, who takes part, and what the household says. */
import type { Categorie, Niveau, Verstrekkingsvoorwaarde } from "#regiekaart/begrippen";
import type { Wanneer } from "../wanneer.ts";

export type CasusStap = Wanneer &
  (
    | ({
        readonly daad: "beoordeel";
        readonly antwoorden: string;
        readonly besluit: Niveau;
      } & Oordeel)
    | ({ readonly daad: "noteer"; readonly inhoud: string } & Notitie)
    | ({ readonly daad: "betrek"; readonly wie: string; readonly doel: string } & Betrokken)
    | { readonly daad: "vraagZicht"; readonly wie: string }
    | ({ readonly daad: "zienswijze"; readonly lid: number } & Zienswijze)
  );

type Oordeel = {
  /** The niveau waits for the overdracht that follows. */
  readonly bijOverdracht?: boolean;
  readonly motivering?: string;
  readonly niveaucorrectie?: boolean;
  readonly profielMotivering?: string;
  /** On this very day, also in a weekend, so that the next evaluation falls on the day of seeding. */
  readonly precies?: boolean;
  readonly onderbouwing?: string;
  readonly zienswijze?: string;
};

type Notitie = { readonly categorie?: Categorie; readonly voorwaarde?: Verstrekkingsvoorwaarde };

type Betrokken = {
  readonly zicht?: "lezen" | "bijdragen";
  /** Day until which they take part, counted from the day of seeding. */
  readonly tot?: number;
  readonly duoPartner?: boolean;
  readonly motivering?: string;
};

/** What one member said, or why not, and who knows; what the age does not ask is left out. */
type Zienswijze = {
  readonly zienswijze?: string;
  readonly zelf?: boolean;
  readonly ouders?: boolean;
  readonly reden?: string;
};

/** One letter per condition of the card, in its order: j(a), n(ee), o(nbekend). */
export const beoordeel = (
  dag: number,
  door: string,
  antwoorden: string,
  besluit: Niveau,
  extra: Oordeel = {},
): CasusStap => ({ dag, door, daad: "beoordeel", antwoorden, besluit, ...extra });

export const noteer = (
  dag: number,
  door: string,
  inhoud: string,
  extra: Notitie = {},
): CasusStap => ({
  dag,
  door,
  daad: "noteer",
  inhoud,
  ...extra,
});

/** Adds somebody by name; they write along unless said. */
export const betrek = (
  dag: number,
  door: string,
  wie: string,
  doel: string,
  extra: Betrokken = {},
): CasusStap => ({ dag, door, daad: "betrek", wie, doel, ...extra });

/** Asks somebody to watch safety, who has not answered yet: only who is named in another act accepts at once. */
export const vraagZicht = (dag: number, door: string, wie: string): CasusStap => ({
  dag,
  door,
  daad: "vraagZicht",
  wie,
});

/** The view of the member in this place of the household. */
export const zienswijze = (dag: number, door: string, lid: number, wat: Zienswijze): CasusStap => ({
  dag,
  door,
  daad: "zienswijze",
  lid,
  ...wat,
});
