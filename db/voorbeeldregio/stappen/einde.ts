/** Closing, reopening, a visieverschil, advice from another organisation, and who asks for the regie. */
import type { AfsluitReden } from "#regiekaart/afsluiten";
import type { Niveau } from "#regiekaart/begrippen";
import type { ConsultSoort } from "#regiekaart/consult";
import type { RegieverzoekReden } from "#regiekaart/regieverzoek";
import type { OrganisatieSleutel } from "../organisaties.ts";
import type { Wanneer } from "../wanneer.ts";

export type EindeStap = Wanneer &
  (
    | { readonly daad: "sluitAf"; readonly reden: AfsluitReden; readonly toelichting: string }
    | { readonly daad: "heropen"; readonly niveau: Niveau; readonly aanleiding: string }
    | { readonly daad: "bevestig"; readonly ontvanger: string; readonly bevestigdDoor: string }
    | {
        readonly daad: "legVoor";
        readonly ander: OrganisatieSleutel;
        readonly vraag: string;
        readonly visie: string;
      }
    | { readonly daad: "geefVisie"; readonly visie: string }
    | ({
        readonly daad: "consult";
        readonly aan: OrganisatieSleutel;
        readonly vraag: string;
      } & Consult)
    | { readonly daad: "advies"; readonly advies: string }
    | { readonly daad: "vraagRegie"; readonly waarom: string }
    | {
        readonly daad: "geefRegieNiet";
        readonly reden: RegieverzoekReden;
        readonly toelichting: string;
      }
  );

type Consult = { readonly soort: ConsultSoort; readonly opNaam?: string };

export const sluitAf = (
  dag: number,
  door: string,
  reden: AfsluitReden,
  toelichting: string,
): EindeStap => ({ dag, door, daad: "sluitAf", reden, toelichting });

/** Who reopens takes every task. */
export const heropen = (
  dag: number,
  door: string,
  niveau: Niveau,
  aanleiding: string,
): EindeStap => ({
  dag,
  door,
  daad: "heropen",
  niveau,
  aanleiding,
});

/** An organisation outside the region received the overdracht. */
export const bevestig = (
  dag: number,
  door: string,
  ontvanger: string,
  bevestigdDoor: string,
): EindeStap => ({ dag, door, daad: "bevestig", ontvanger, bevestigdDoor });

export const legVoor = (
  dag: number,
  door: string,
  ander: OrganisatieSleutel,
  vraag: string,
  visie: string,
): EindeStap => ({ dag, door, daad: "legVoor", ander, vraag, visie });

export const geefVisie = (dag: number, door: string, visie: string): EindeStap => ({
  dag,
  door,
  daad: "geefVisie",
  visie,
});

/** With `opNaam`, the reason why it is asked on name. */
export const consult = (
  dag: number,
  door: string,
  aan: OrganisatieSleutel,
  vraag: string,
  extra: Consult,
): EindeStap => ({ dag, door, daad: "consult", aan, vraag, ...extra });

export const advies = (dag: number, door: string, tekst: string): EindeStap => ({
  dag,
  door,
  daad: "advies",
  advies: tekst,
});

/** Asks for procesregie; the last one that was asked is not given. */
export const vraagRegie = (dag: number, door: string, waarom: string): EindeStap => ({
  dag,
  door,
  daad: "vraagRegie",
  waarom,
});

export const geefRegieNiet = (
  dag: number,
  door: string,
  reden: RegieverzoekReden,
  toelichting: string,
): EindeStap => ({ dag, door, daad: "geefRegieNiet", reden, toelichting });
