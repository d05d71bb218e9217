/** The members of a household: who decides for a child, who must be told, and what each of them thinks (uitleg 20). */
import { ja, type Nee, nee, type Uitkomst } from "./gronden.ts";

export const LEEFTIJDSGROEPEN = ["onder_12", "12_tot_16", "16_plus"] as const;
export type Leeftijdsgroep = (typeof LEEFTIJDSGROEPEN)[number];

/** Who has gezag over a child; `onbekend` is an answer, not asked is none. */
export const GEZAG = ["beide_ouders", "een_ouder", "voogd", "gi", "onbekend"] as const;
export type Gezag = (typeof GEZAG)[number];

/** Who is told: the person, or the parents (whoever has gezag). */
export const INGELICHTEN = ["zelf", "ouders"] as const;
export type Ingelichte = (typeof INGELICHTEN)[number];

/** Under 12 the parents, 12 to 15 the child and the parents, from 16 the young person. Source: Jeugdwet, WGBO. */
export const WIE_INLICHTEN: Record<Leeftijdsgroep, readonly Ingelichte[]> = {
  onder_12: ["ouders"],
  "12_tot_16": ["zelf", "ouders"],
  "16_plus": ["zelf"],
};

export const vraagtGezag = (groep: Leeftijdsgroep): boolean => groep !== "16_plus";

/** Whether a member can stand in the household so: under 16 with an answer about gezag, from 16 without. */
export function beoordeelLid(lid: {
  leeftijdsgroep: Leeftijdsgroep;
  gezag: Gezag | null;
}): Uitkomst {
  if (vraagtGezag(lid.leeftijdsgroep))
    return lid.gezag === null ? nee("gezag_ontbreekt", "gezag") : ja();
  return lid.gezag === null ? ja() : nee("onderdeel_ongeldig", "gezag");
}

/** A household without anybody is no household; then the casus ends. */
export function beoordeelVertrek(aanwezig: number): Uitkomst {
  return aanwezig > 1 ? ja() : nee("laatste_lid");
}

/** What was recorded of one person at one moment: whether their view was asked, and who was told. */
export type Zienswijze = { gevraagd: boolean } & Record<Ingelichte, boolean | null>;

/** Everybody whom the age group names is answered for; what is still missing needs its reason. */
export function beoordeelZienswijze(
  groep: Leeftijdsgroep,
  zienswijze: Zienswijze & { reden: boolean },
): Uitkomst {
  const wie = WIE_INLICHTEN[groep];
  const bezwaar =
    INGELICHTEN.map((i): Nee | null => {
      if (!wie.includes(i)) return zienswijze[i] === null ? null : nee("onderdeel_ongeldig", i);
      return zienswijze[i] === null ? nee("onderdeel_ontbreekt", i) : null;
    }).find((n) => n !== null) ?? null;
  if (bezwaar) return bezwaar;
  return gemisVan(groep, zienswijze).length > 0 && !zienswijze.reden
    ? nee("waarom_niet_ontbreekt", "reden")
    : ja();
}

export const GEMIS = ["zienswijze", "zelf_inlichten", "ouders_inlichten"] as const;
/** What the law asks of a person and is not there yet. */
export type Gemis = (typeof GEMIS)[number];

/** The gaps of one person; `vooraf` is what was ticked before anything was recorded. */
export function gemisVan(
  groep: Leeftijdsgroep,
  laatste: Zienswijze | null,
  vooraf = false,
): Gemis[] {
  const weet = (i: Ingelichte) => (laatste ? laatste[i] === true : vooraf);
  return [
    ...(laatste?.gevraagd ? [] : (["zienswijze"] as const)),
    ...WIE_INLICHTEN[groep].filter((i) => !weet(i)).map((i) => `${i}_inlichten` as const),
  ];
}

/** Everybody whom the age group names knows. */
export const isIngelicht = (groep: Leeftijdsgroep, laatste: Zienswijze): boolean =>
  WIE_INLICHTEN[groep].every((i) => laatste[i] === true);

export type LidMetZienswijze = {
  naam: string;
  rol: string;
  leeftijdsgroep: Leeftijdsgroep;
  zienswijze: string | null;
  reden: string | null;
};

/** What the household thinks as one text, children apart, for the forms that ask it; null when nobody was asked. */
export function zienswijzeTekst(leden: readonly LidMetZienswijze[]): string | null {
  if (!leden.some((l) => l.zienswijze)) return null;
  const regels = (deel: readonly LidMetZienswijze[]) =>
    deel.map(({ naam, rol, zienswijze, reden }) => {
      const niet = `nog niet gevraagd.${reden ? ` ${reden}` : ""}`;
      return `${naam} (${rol}): ${zienswijze ?? niet}`;
    });
  const kinderen = leden.filter((l) => vraagtGezag(l.leeftijdsgroep));
  const anderen = leden.filter((l) => !vraagtGezag(l.leeftijdsgroep));
  return [regels(anderen).join("\n"), regels(kinderen).join("\n")].filter(Boolean).join("\n\n");
}
