import { randomUUID } from "node:crypto";
import type { Functie, Niveau } from "#regiekaart/begrippen";
import { inInzet } from "#regiekaart/inzet";
import type { Aanroeper } from "../proefregio.ts";
import { foutVan } from "../weigering.ts";
import type { Toeval } from "../wereld/toeval.ts";
import { type JaarRegio, MAG_HOUDEN, type Mens, mensenVan, type Organisatie } from "./regio.ts";
import type { Stand } from "./stand.ts";

/** One casus of the year, with a chance of its own: what happens to it does not depend on what runs beside it. */
export type Zaak = {
  casusId: string;
  t: Toeval;
  heropend: boolean;
  /** Somebody was just asked for an answer, so something happens sooner. */
  gevraagd: boolean;
};
/** What was done and what was refused, counted by name. */
export type Boek = { daden: Map<string, number>; weigeringen: Map<string, number> };
/** All that a move needs: who is there, how the casus stands, and what day it is. */
export type Zet = {
  regio: JaarRegio;
  boek: Boek;
  zaak: Zaak;
  t: Toeval;
  s: Stand;
  op: Date;
  /** Most days between two ordinary acts. */
  tussen: number;
};

export const tel = (boek: Map<string, number>, naam: string, erbij = 1): void => {
  boek.set(naam, (boek.get(naam) ?? 0) + erbij);
};
export const metSleutel = <T extends object>(invoer: T) => ({ ...invoer, sleutel: randomUUID() });

/**
 * One act as one person, through the procedures that the screens use. A refusal by name is counted; anything else is a
 * fault of the portal, and throws. Returns whether it was done.
 */
export async function doe(
  { regio, boek, s }: Pick<Zet, "regio" | "boek"> & { s: Pick<Stand, "casusnummer"> | null },
  naam: string,
  mens: Mens | undefined,
  daad: (a: Aanroeper) => Promise<unknown>,
): Promise<boolean> {
  if (!mens) return false;
  const poging = regio.als(mens).then(daad);
  const fout = await poging.then(
    () => null,
    (f: unknown) => f,
  );
  if (fout === null) {
    tel(boek.daden, naam);
    return true;
  }
  const { weigering, velden } = await foutVan(Promise.reject(fout));
  if (weigering === "storing" || weigering === "ongeldige_invoer")
    throw new Error(`${s?.casusnummer}: ${naam}: ${weigering} ${JSON.stringify(velden)}`, {
      cause: fout,
    });
  tel(boek.weigeringen, `${naam}: ${weigering}`);
  return false;
}

/** Who acts; for who is excluded the casus does not exist. */
type Waar = Pick<Zet, "regio" | "t"> & { s?: Pick<Stand, "uitsluitingen"> };
const bestaatVoor = ({ s }: Waar, { id }: Mens) =>
  !s?.uitsluitingen.some((u) => u.persoonId === id);

/** Somebody active at an organisation, by functie; undefined when nobody is there. */
export const iemand = (
  waar: Waar,
  organisatieId: string | undefined,
  ...functies: Functie[]
): Mens | undefined => {
  const hier = organisatieId ? mensenVan(waar.regio, organisatieId, ...functies) : [];
  const mensen = hier.filter((m) => bestaatVoor(waar, m));
  return mensen.length > 0 ? waar.t.kies(mensen) : undefined;
};

/** Who leads the casus: mostly its regisseur, else a coordinator of the holder. */
export function regisseur(z: Zet): Mens | undefined {
  const houder = z.s.procesregie ?? z.s.casusregie;
  const zelf = z.regio.mensen.find((m) => m.id === houder?.persoonId && m.actief);
  return zelf && z.t.kans(0.8) ? zelf : iemand(z, houder?.organisatieId, "coordinator");
}

/** A colleague who could be regisseur at this niveau: mostly with the profile, now and then without. */
export const collega = (z: Waar, organisatieId: string): Mens | undefined =>
  iemand(z, organisatieId, "professional", "coordinator");

/** Other organisations of this area that may hold procesregie at this niveau. */
export const houders = ({ regio, s }: Pick<Zet, "regio" | "s">, niveau: Niveau): Organisatie[] =>
  regio.organisaties.filter(
    (o) =>
      MAG_HOUDEN[niveau].includes(o.soort) &&
      o.werkgebieden.includes(s.werkgebiedId) &&
      o.id !== s.procesregie?.organisatieId,
  );

/** Whether the form asks for somebody else: nobody has it, or who has it falls outside the inzet there. Mostly heeded. */
export const moetAnders =
  ({ s, t }: Zet, niveau: Niveau) =>
  (soort: "casusregie" | "zicht"): boolean => {
    const wie = s[soort];
    return (wie === null || !inInzet(niveau, wie.soort)) !== t.kans(0.1);
  };
