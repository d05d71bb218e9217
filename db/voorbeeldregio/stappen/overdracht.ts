/** Acts on an overdracht: proposing, adding, taking back and answering. */
import type { Niveau } from "#regiekaart/begrippen";
import type { VorigeHouderKeuze } from "#regiekaart/overdracht-acceptatie";
import type { NietAccepterenReden } from "#regiekaart/overdracht-antwoord";
import type { OverdrachtInhoud } from "#regiekaart/overdracht-inhoud";
import type { OrganisatieSleutel } from "../organisaties.ts";
import type { Wanneer } from "../wanneer.ts";

export type OverdrachtStap = Wanneer &
  (
    | ({ readonly daad: "stelVoor"; readonly naar: OrganisatieSleutel } & Voorstel)
    | ({ readonly daad: "accepteer"; readonly regisseur: string } & Antwoord)
    | {
        readonly daad: "accepteerNiet";
        readonly reden: NietAccepterenReden;
        readonly toelichting: string;
        readonly advies?: OrganisatieSleutel;
      }
    | { readonly daad: "vraagAanvulling" | "vulAan"; readonly inhoud: string }
    | { readonly daad: "trekIn" | "herbevestig" }
  );

type Voorstel = {
  readonly persoon?: string;
  readonly niveau?: Niveau;
  readonly inhoud?: OverdrachtInhoud;
};

type Antwoord = {
  readonly vorigeHouder: VorigeHouderKeuze;
  /** Day on which the leesrecht ends, counted from the day of seeding. */
  readonly leesrechtTot?: number;
  readonly motivering?: string;
  readonly casusregisseur?: string;
  readonly zicht?: string;
};

export const stelVoor = (
  dag: number,
  door: string,
  naar: OrganisatieSleutel,
  extra: Voorstel = {},
): OverdrachtStap => ({ dag, door, daad: "stelVoor", naar, ...extra });

/** Why the casusregisseur stays below the profile when the niveau rises with the overdracht (uitleg 16). */
export const BLIJFT =
  "De casusregisseur kent het huishouden goed en wordt begeleid door de nieuwe procesregisseur.";

export const accepteer = (
  dag: number,
  door: string,
  regisseur: string,
  extra: Antwoord,
): OverdrachtStap => ({
  dag,
  door,
  daad: "accepteer",
  regisseur,
  ...extra,
});

export const accepteerNiet = (
  dag: number,
  door: string,
  reden: NietAccepterenReden,
  toelichting: string,
  advies?: OrganisatieSleutel,
): OverdrachtStap => ({
  dag,
  door,
  daad: "accepteerNiet",
  reden,
  toelichting,
  ...(advies ? { advies } : {}),
});

/** The receiver asks for more, and the sender adds it. */
export const vraagAanvulling = (dag: number, door: string, inhoud: string): OverdrachtStap => ({
  dag,
  door,
  daad: "vraagAanvulling",
  inhoud,
});

export const vulAan = (dag: number, door: string, inhoud: string): OverdrachtStap => ({
  dag,
  door,
  daad: "vulAan",
  inhoud,
});

export const trekIn = (dag: number, door: string): OverdrachtStap => ({
  dag,
  door,
  daad: "trekIn",
});

export const herbevestig = (dag: number, door: string): OverdrachtStap => ({
  dag,
  door,
  daad: "herbevestig",
});
