import type { AfsluitReden } from "#regiekaart/afsluiten";
import type { Categorie, Grondslag, Niveau, Verstrekkingsvoorwaarde } from "#regiekaart/begrippen";
import type { ConsultSoort } from "#regiekaart/consult";
import type { VorigeHouderKeuze } from "#regiekaart/overdracht-acceptatie";
import type { NietAccepterenReden } from "#regiekaart/overdracht-antwoord";
import type { OverdrachtInhoud } from "#regiekaart/overdracht-inhoud";
import type { RegieverzoekReden } from "#regiekaart/regieverzoek";
import type { OrganisatieSleutel, Werkgebied } from "./organisaties.ts";

/**
 * One act of a script: `dag` counts back from the day of seeding and moves to the working day before when
 * it is none; `door` is the address before the @.
 */
export type Stap = { readonly dag: number; readonly door: string } & Wat;

type Wat =
  | ({
      readonly daad: "beoordeel";
      readonly antwoorden: string;
      readonly besluit: Niveau;
    } & Oordeel)
  | ({ readonly daad: "noteer"; readonly inhoud: string } & Notitie)
  | ({ readonly daad: "stelVoor"; readonly naar: OrganisatieSleutel } & Voorstel)
  | ({ readonly daad: "accepteer"; readonly regisseur: string } & Antwoord)
  | ({ readonly daad: "betrek"; readonly wie: string; readonly doel: string } & Betrokken)
  | { readonly daad: "vraagZicht"; readonly wie: string }
  | {
      readonly daad: "accepteerNiet";
      readonly reden: NietAccepterenReden;
      readonly toelichting: string;
      readonly advies?: OrganisatieSleutel;
    }
  | { readonly daad: "trekIn" | "herbevestig" }
  | { readonly daad: "sluitAf"; readonly reden: AfsluitReden; readonly toelichting: string }
  | { readonly daad: "heropen"; readonly niveau: Niveau; readonly aanleiding: string }
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
  | { readonly daad: "bevestig"; readonly ontvanger: string; readonly bevestigdDoor: string }
  | { readonly daad: "vraagRegie"; readonly waarom: string }
  | {
      readonly daad: "geefRegieNiet";
      readonly reden: RegieverzoekReden;
      readonly toelichting: string;
    }
  | { readonly daad: "spoed"; readonly niveau: 4 | 5; readonly naar: OrganisatieSleutel }
  | { readonly daad: "neemOver"; readonly regisseur: string }
  | { readonly daad: "legUit"; readonly toelichting: string }
  | { readonly daad: "bestuurlijk"; readonly naam: string }
  | ({ readonly daad: "zienswijze"; readonly lid: number } & Zienswijze)
  | { readonly daad: "vraagAanvulling" | "vulAan"; readonly inhoud: string }
  | { readonly daad: "doel"; readonly inhoud: string }
  | ({ readonly daad: "actie"; readonly inhoud: string; readonly voor: number } & Houder)
  | { readonly daad: "actieAf"; readonly resultaat: string }
  | { readonly daad: "afspraak"; readonly inhoud: string }
  | { readonly daad: "controle"; readonly nagekomen: boolean; readonly toelichting?: string };

/** Who does an actie: an address, the place of a member among the household, or words. */
type Houder = { readonly wie: string } | { readonly lid: number } | { readonly netwerk: string };

/** What one member said, or why not, and who knows; what the age does not ask is left out. */
type Zienswijze = {
  readonly zienswijze?: string;
  readonly zelf?: boolean;
  readonly ouders?: boolean;
  readonly reden?: string;
};

/** Where a household lives; not secret unless said. */
export type Adres = {
  readonly straat: string;
  readonly huisnummer: string;
  readonly postcode: string;
  readonly geheim?: true;
};

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
type Voorstel = {
  readonly persoon?: string;
  readonly niveau?: Niveau;
  readonly inhoud?: OverdrachtInhoud;
};
type Consult = { readonly soort: ConsultSoort; readonly opNaam?: string };
type Betrokken = {
  readonly zicht?: "lezen" | "bijdragen";
  /** Day until which they take part, counted from the day of seeding. */
  readonly tot?: number;
  readonly duoPartner?: boolean;
  readonly motivering?: string;
};
type Antwoord = {
  readonly vorigeHouder: VorigeHouderKeuze;
  /** Day on which the leesrecht ends, counted from the day of seeding. */
  readonly leesrechtTot?: number;
  readonly motivering?: string;
  readonly casusregisseur?: string;
  readonly zicht?: string;
};

/** "Naam/rol in het huishouden/leeftijd", with "/n" behind it for who has not been informed. */
export type Lid = `${string}/${string}/${number}` | `${string}/${string}/${number}/n`;

export type VoorbeeldCasus = {
  /** Unique in the region: found anywhere else, something has leaked. */
  readonly huishouden: string;
  readonly werkgebied: Werkgebied;
  readonly grondslag: Grondslag;
  readonly open: { readonly niveau: Niveau; readonly dag: number; readonly door: string };
  /** Procesregisseur, casusregisseur and who watches safety; the opener when left out. */
  readonly wie?: readonly [procesregie: string, casusregie: string, zicht: string];
  readonly gewenstDoor?: string;
  readonly veiligContact?: string;
  readonly adres?: Adres | undefined;
  readonly leden: readonly Lid[];
  readonly aanleiding: string;
  readonly doel: string;
  readonly verloop: readonly Stap[];
};

/** One letter per condition of the card, in its order: j(a), n(ee), o(nbekend). */
export const beoordeel = (
  dag: number,
  door: string,
  antwoorden: string,
  besluit: Niveau,
  extra: Oordeel = {},
): Stap => ({ dag, door, daad: "beoordeel", antwoorden, besluit, ...extra });

export const noteer = (dag: number, door: string, inhoud: string, extra: Notitie = {}): Stap => ({
  dag,
  door,
  daad: "noteer",
  inhoud,
  ...extra,
});

export const stelVoor = (
  dag: number,
  door: string,
  naar: OrganisatieSleutel,
  extra: Voorstel = {},
): Stap => ({ dag, door, daad: "stelVoor", naar, ...extra });

/** Why the casusregisseur stays below the profile when the niveau rises with the overdracht (uitleg 16). */
export const BLIJFT =
  "De casusregisseur kent het huishouden goed en wordt begeleid door de nieuwe procesregisseur.";

export const accepteer = (dag: number, door: string, regisseur: string, extra: Antwoord): Stap => ({
  dag,
  door,
  daad: "accepteer",
  regisseur,
  ...extra,
});

/** Adds somebody by name; they write along unless said. */
export const betrek = (
  dag: number,
  door: string,
  wie: string,
  doel: string,
  extra: Betrokken = {},
): Stap => ({ dag, door, daad: "betrek", wie, doel, ...extra });

/** Asks somebody to watch safety, who has not answered yet: only who is named in another act accepts at once. */
export const vraagZicht = (dag: number, door: string, wie: string): Stap => ({
  dag,
  door,
  daad: "vraagZicht",
  wie,
});

export const accepteerNiet = (
  dag: number,
  door: string,
  reden: NietAccepterenReden,
  toelichting: string,
  advies?: OrganisatieSleutel,
): Stap => ({
  dag,
  door,
  daad: "accepteerNiet",
  reden,
  toelichting,
  ...(advies ? { advies } : {}),
});

export const trekIn = (dag: number, door: string): Stap => ({ dag, door, daad: "trekIn" });
export const herbevestig = (dag: number, door: string): Stap => ({
  dag,
  door,
  daad: "herbevestig",
});

export const sluitAf = (
  dag: number,
  door: string,
  reden: AfsluitReden,
  toelichting: string,
): Stap => ({ dag, door, daad: "sluitAf", reden, toelichting });

/** Who reopens takes every task. */
export const heropen = (dag: number, door: string, niveau: Niveau, aanleiding: string): Stap => ({
  dag,
  door,
  daad: "heropen",
  niveau,
  aanleiding,
});

export const legVoor = (
  dag: number,
  door: string,
  ander: OrganisatieSleutel,
  vraag: string,
  visie: string,
): Stap => ({ dag, door, daad: "legVoor", ander, vraag, visie });

/** With `opNaam`, the reason why it is asked on name. */
export const consult = (
  dag: number,
  door: string,
  aan: OrganisatieSleutel,
  vraag: string,
  extra: Consult,
): Stap => ({ dag, door, daad: "consult", aan, vraag, ...extra });

export const advies = (dag: number, door: string, tekst: string): Stap => ({
  dag,
  door,
  daad: "advies",
  advies: tekst,
});

/** An organisation outside the region received the overdracht. */
export const bevestig = (
  dag: number,
  door: string,
  ontvanger: string,
  bevestigdDoor: string,
): Stap => ({ dag, door, daad: "bevestig", ontvanger, bevestigdDoor });

export const geefVisie = (dag: number, door: string, visie: string): Stap => ({
  dag,
  door,
  daad: "geefVisie",
  visie,
});

/** Asks for procesregie; the last one that was asked is not given. */
export const vraagRegie = (dag: number, door: string, waarom: string): Stap => ({
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
): Stap => ({ dag, door, daad: "geefRegieNiet", reden, toelichting });

/** The view of the member in this place of the household. */
export const zienswijze = (dag: number, door: string, lid: number, wat: Zienswijze): Stap => ({
  dag,
  door,
  daad: "zienswijze",
  lid,
  ...wat,
});

/** The receiver asks for more, and the sender adds it. */
export const vraagAanvulling = (dag: number, door: string, inhoud: string): Stap => ({
  dag,
  door,
  daad: "vraagAanvulling",
  inhoud,
});
export const vulAan = (dag: number, door: string, inhoud: string): Stap => ({
  dag,
  door,
  daad: "vulAan",
  inhoud,
});

export const doel = (dag: number, door: string, inhoud: string): Stap => ({
  dag,
  door,
  daad: "doel",
  inhoud,
});

/** An actie of the newest doel; `voor` is a day, counted from the day of seeding. */
export const actie = (
  dag: number,
  door: string,
  inhoud: string,
  voor: number,
  houder: Houder,
): Stap => ({ dag, door, daad: "actie", inhoud, voor, ...houder });

/** The oldest actie that is still open is done. */
export const actieAf = (dag: number, door: string, resultaat: string): Stap => ({
  dag,
  door,
  daad: "actieAf",
  resultaat,
});
export const afspraak = (dag: number, door: string, inhoud: string): Stap => ({
  dag,
  door,
  daad: "afspraak",
  inhoud,
});

/** Checks the newest agreement about safety. */
export const controle = (
  dag: number,
  door: string,
  nagekomen: boolean,
  toelichting?: string,
): Stap => ({ dag, door, daad: "controle", nagekomen, ...(toelichting ? { toelichting } : {}) });

/** Spoed, with the same few words each time. */
export const spoed = (
  dag: number,
  door: string,
  niveau: 4 | 5,
  naar: OrganisatieSleutel,
): Stap => ({ dag, door, daad: "spoed", niveau, naar });
export const neemOver = (dag: number, door: string, regisseur: string): Stap => ({
  dag,
  door,
  daad: "neemOver",
  regisseur,
});

/** Writes down afterwards why it was spoed. */
export const legUit = (dag: number, door: string, toelichting: string): Stap => ({
  dag,
  door,
  daad: "legUit",
  toelichting,
});

/** Names the burgemeester who answers for a casus at niveau 5. */
export const burgemeester = (dag: number, door: string, naam: string): Stap => ({
  dag,
  door,
  daad: "bestuurlijk",
  naam,
});
