/** What the rule of access is told about one casus, and the rows that it makes of it. */
import type {
  Functie,
  Id,
  Niveau,
  OrganisatieSoort,
  RegieSoort,
  ToegangGrond,
  Zicht,
} from "./begrippen.ts";

/** The facts of one casus that decide access. Relations that an act has ended are left out by the caller. */
export type ToegangFeiten = {
  niveau: Niveau;
  /** Shielded: nobody reads it; the organisation that closed it knows that it exists, so that it can reopen it. */
  afsluiting: { doorOrganisatieId: Id; op: Date } | null;
  sinds: Date;
  regie: Record<
    RegieSoort,
    {
      organisatieId: Id;
      organisatieSoort: OrganisatieSoort;
      persoonId: Id | null;
      sinds: Date;
    } | null
  >;
  betrokken: {
    gebruikerId: Id;
    organisatieId: Id;
    organisatieSoort: OrganisatieSoort;
    zicht: "lezen" | "bijdragen";
    van: Date;
    tot: Date | null;
    /** Added from outside the inzet, with a motivering and an end date. */
    afwijking: boolean;
  }[];
  /** Receivers of an open overdracht. */
  ontvangers: {
    organisatieId: Id;
    persoonId: Id | null;
    spoed: boolean;
    triage: boolean;
    sinds: Date;
  }[];
  /** Who is asked for advice on name and has not answered yet; an anonymous consult gives no sight at all. */
  consulten: { organisatieId: Id; persoonId: Id | null; sinds: Date }[];
  /** Who is asked to watch safety and has not answered yet. */
  gevraagd: { gebruikerId: Id; organisatieId: Id; sinds: Date }[];
  leesrechten: { gebruikerId: Id; organisatieId: Id; van: Date; tot: Date }[];
  /** Former holders that kept `stand`, and who still owes something after spoed. */
  standrechten: { organisatieId: Id; van: Date; tot: Date | null }[];
  noodtoegangen: { gebruikerId: Id; organisatieId: Id; van: Date; tot: Date }[];
  /** Organisations between which a visieverschil was put to the managers, and the bestuur. */
  voorgelegd: { organisatieId: Id; van: Date; tot: Date | null }[];
};

/** One row: drager is a gebruiker, or an organisatie with a functie; exactly one of the two. */
export type ToegangRij = {
  gebruikerId: Id | null;
  organisatieId: Id | null;
  functie: Functie | null;
  grond: ToegangGrond;
  zicht: Zicht;
  van: Date;
  tot: Date | null;
};
