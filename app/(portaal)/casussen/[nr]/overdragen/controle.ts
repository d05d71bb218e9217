import type { OverdrachtSoort } from "#regiekaart/overdracht";
import { isVerplicht } from "#regiekaart/overdracht-inhoud";
import {
  ONDERDEEL_CODES,
  type OnderdeelVraag,
  onderdelenVan,
} from "#regiekaart/overdracht-onderdelen";
import { isGeslaagd } from "#regiekaart/wgs";
import type { VeldFout } from "#ui/fout-overzicht";
import { alsToets } from "../../../overdrachten/wgs-staat.ts";
import { type Staat, type Voorbereiding, warmGesprek } from "./staat.ts";

export const STAPPEN = [
  "Aan wie en waarom",
  "Wat gaat mee",
  "Warme overdracht",
  "Controleren",
] as const;

const IN_STAP_1: readonly string[] = ["reden", "doel"];
/** Why, beside to whom; the rest of the contract is the second step. */
export const waarom = (soort: OverdrachtSoort) =>
  onderdelenVan(soort).filter(({ code }) => IN_STAP_1.includes(code));
export const gaatMee = (soort: OverdrachtSoort) =>
  onderdelenVan(soort).filter(({ code }) => !IN_STAP_1.includes(code));

/** What is missing in one step; steps count from 1. */
export function controleerStap(
  stap: number,
  soort: OverdrachtSoort,
  v: Voorbereiding,
  staat: Staat,
): VeldFout[] {
  if (stap === 1)
    return [
      ...controleerOntvanger(v, staat),
      ...controleerToets(v, staat),
      ...leeg(waarom(soort), staat),
    ];
  if (stap === 2) return [...leeg(gaatMee(soort), staat), ...controleerActies(v, staat)];
  if (stap === 3) return controleerGesprek(staat);
  return [];
}

/** Where a field stands, for a refusal that names it. */
export function stapVanVeld(veld: string): number | null {
  if (veld === "naarOrganisatieId" || veld === "naarPersoonId" || veld === "wgsToets") return 1;
  if (veld.startsWith("actie-")) return 2;
  if (veld.startsWith("warm")) return 3;
  if (!veld.startsWith("inhoud.")) return null;
  return IN_STAP_1.includes(veld.slice("inhoud.".length)) ? 1 : 2;
}

/** The rule's word for a field as this form names it. */
export const VELDNAMEN: Record<string, string> = {
  naar: "naarOrganisatieId",
  warmGesprekOp: "warmDag",
  ...Object.fromEntries(ONDERDEEL_CODES.map((code) => [code, `inhoud.${code}`])),
};

function controleerOntvanger(v: Voorbereiding, { naarOrganisatieId }: Staat): VeldFout[] {
  const bekend = v.ontvangers.some((o) => o.id === naarOrganisatieId);
  return bekend
    ? []
    : [{ veld: "naarOrganisatieId", tekst: "Kies aan welke organisatie je overdraagt." }];
}

function controleerToets(v: Voorbereiding, staat: Staat): VeldFout[] {
  const naar = v.ontvangers.find((o) => o.id === staat.naarOrganisatieId);
  if (!naar?.wgsToetsNodig || isGeslaagd(alsToets(staat))) return [];
  return [{ veld: "wgsToets", tekst: "Kies het doel en kruis alle punten aan die kloppen." }];
}

const controleerActies = (v: Voorbereiding, { acties }: Staat): VeldFout[] =>
  v.acties
    .filter((a) => !acties[a.id])
    .map((a) => ({ veld: `actie-${a.id}`, tekst: "Kies wat er met deze actie gebeurt." }));

function leeg(onderdelen: readonly OnderdeelVraag[], { inhoud }: Staat): VeldFout[] {
  return onderdelen
    .filter((o) => isVerplicht(o, inhoud) && !inhoud[o.code]?.trim())
    .map((o) => ({ veld: `inhoud.${o.code}`, tekst: `Geef antwoord: ${o.vraag}` }));
}

function controleerGesprek(staat: Staat): VeldFout[] {
  if (!staat.warmDag && !staat.warmTijd) return [];
  if (!staat.warmDag) return [{ veld: "warmDag", tekst: "Kies ook een dag voor het gesprek." }];
  if (!staat.warmTijd) return [{ veld: "warmTijd", tekst: "Kies ook een tijd voor het gesprek." }];
  const gesprek = warmGesprek(staat);
  return gesprek && Date.parse(gesprek) > Date.now()
    ? []
    : [{ veld: "warmDag", tekst: "Dit moment is al voorbij. Kies een dag die nog komt." }];
}
