import { z } from "zod";
import { FUNCTIES, ORGANISATIE_SOORTEN, PROFIELEN } from "#regiekaart/begrippen";
import type { Regelfout, Rij } from "./lees-csv.ts";

const tekst = (naam: string, max = 200) =>
  z.string().min(1, `${naam} is leeg`).max(max, `${naam} is langer dan ${max} tekens`);
const lijst = z.string().transform((t) =>
  t
    .split("|")
    .map((d) => d.trim())
    .filter((d) => d !== ""),
);
const actief = z
  .enum(["ja", "nee", ""], "actief is ja of nee")
  .default("")
  .transform((a) => a !== "nee");
const keuze = <const T extends readonly [string, ...string[]]>(naam: string, uit: T) =>
  z.enum(uit, `${naam} is een van: ${uit.join(", ")}`);

/** An area as it is written: "Noord (Voorbeelddam)", or only the name of the gemeente when it is all of it. */
const werkgebied = z.string().transform((t) => {
  const delen = /^(.+?)\s*\((.+)\)$/.exec(t);
  return { naam: delen?.[1] ?? t, gemeente: delen?.[2] ?? t };
});

export const ORGANISATIE_KOLOMMEN = {
  verplicht: ["code", "naam", "korte_naam", "soort", "telefoon", "werkgebieden"],
  vrij: ["actief"],
} as const;

export const organisatieVorm = z.object({
  code: z.string().regex(/^[A-Za-z0-9-]{1,40}$/, "code: alleen letters, cijfers en streepjes"),
  naam: tekst("naam"),
  korte_naam: tekst("korte_naam", 60),
  soort: keuze("soort", ORGANISATIE_SOORTEN),
  telefoon: tekst("telefoon", 40),
  werkgebieden: lijst
    .refine((l) => l.length > 0, "werkgebieden is leeg")
    .transform((l) => l.map((w) => werkgebied.parse(w))),
  actief,
});

export const GEBRUIKER_KOLOMMEN = {
  verplicht: ["email", "naam", "organisatie", "telefoon", "functies"],
  vrij: ["profiel", "actief"],
} as const;

const APART = ["beheerder", "fg"];

export const gebruikerVorm = z.object({
  email: z.email("email is geen e-mailadres").max(320).toLowerCase(),
  naam: tekst("naam", 120),
  organisatie: tekst("organisatie"),
  telefoon: tekst("telefoon", 40),
  functies: lijst
    .refine((l) => l.length > 0, "functies is leeg")
    .pipe(z.array(keuze("functies", FUNCTIES)))
    .refine(
      (l) => l.length === 1 || !l.some((f) => APART.includes(f)),
      "beheerder en fg gaan niet samen met een andere functie: zij zien geen casussen",
    ),
  profiel: keuze("profiel", [...PROFIELEN, ""])
    .default("")
    .transform((p) => (p === "" ? null : p)),
  actief,
});

export type OrganisatieRij = z.infer<typeof organisatieVorm>;
export type GebruikerRij = z.infer<typeof gebruikerVorm>;
export type Goed<T> = { readonly regel: number; readonly rij: T };

/** The rows that are right, and what is wrong with the others; also a key that stands in the file twice. */
export function keur<T extends OrganisatieRij | GebruikerRij>(
  bestand: string,
  rijen: readonly Rij[],
  vorm: z.ZodType<T>,
  sleutel: (rij: T) => string,
): { goed: Goed<T>[]; fouten: Regelfout[] } {
  const goed: Goed<T>[] = [];
  const fouten: Regelfout[] = [];
  const eerder = new Map<string, number>();
  for (const { regel, waarden } of rijen) {
    const uit = vorm.safeParse(waarden);
    if (!uit.success) {
      fouten.push(...uit.error.issues.map((i) => ({ bestand, regel, tekst: i.message })));
      continue;
    }
    const dubbel = eerder.get(sleutel(uit.data));
    if (dubbel !== undefined)
      fouten.push({ bestand, regel, tekst: `${sleutel(uit.data)} staat ook op regel ${dubbel}` });
    eerder.set(sleutel(uit.data), regel);
    goed.push({ regel, rij: uit.data });
  }
  return { goed, fouten };
}
